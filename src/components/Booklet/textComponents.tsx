import type {ComponentProps, ReactNode} from 'react';
import Heading from '@theme/Heading';
import PaperChecklist from './PaperChecklist';
import PracticeNames from './PracticeNames';
import TemplateNames from './TemplateNames';
import type {Level} from './context';
import type {TextComponents} from './texts';

/** What draws the text of a chapter in place of what draws it on its own page: headings lower, nothing to click on. */
const COMPONENTS: Record<Level, TextComponents> = {2: components(1), 3: components(2)};

/** For a chapter whose own heading is of this level. */
export function componentsAt(level: Level): TextComponents {
  return COMPONENTS[level];
}

function components(shift: 1 | 2): TextComponents {
  return {
    h2: lower(2 + shift),
    h3: lower(3 + shift),
    h4: lower(4 + shift),
    'guide-checklist': PaperChecklist,
    'guide-practices': PracticeNames,
    'guide-templates': TemplateNames,
    'guide-term': PlainTerm,
  };
}

function lower(level: number) {
  const as = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6';
  return function LowerHeading(props: ComponentProps<'h2'>): ReactNode {
    return <Heading as={as} {...props} />;
  };
}

/** On paper nothing opens: the whole guide ends with the words explained. */
function PlainTerm({children}: {children: ReactNode}): ReactNode {
  return children;
}
