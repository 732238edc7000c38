import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageHeader from '@site/src/components/PageHeader';
import {answeredWords, answerTitle, UNASKED_TITLE} from './words';
import type {Place} from '@site/src/model/territory';
import type {ShortListView} from '@site/src/views/shortListView';

interface Props {
  view: Pick<ShortListView, 'etape' | 'famille'>;
  place?: Place | undefined;
  /** How many resources the answer holds. */
  count: number;
  /** Where to answer otherwise. */
  change: string;
  children?: ReactNode;
}

/** Over an answer: what was asked, and how to ask otherwise. */
export default function AnswerHeader({view, place, count, change, children}: Props): ReactNode {
  const words = answeredWords(view, place);
  return (
    <PageHeader
      title={words.length > 0 ? answerTitle(count) : UNASKED_TITLE}
      lead={
        <>
          {words.length > 0 ? (
            words.map((each, rank) => (
              <span key={each}>
                {rank > 0 && ' · '}
                <b>{each}</b>
              </span>
            ))
          ) : (
            <>Vous ne savez pas encore{'\u00a0'}: c’est un bon point de départ.</>
          )}
          . <Link to={change}>Changer mes réponses</Link>
        </>
      }
    >
      {children}
    </PageHeader>
  );
}
