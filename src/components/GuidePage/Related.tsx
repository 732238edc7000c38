import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {PracticeView} from '@site/src/views/practiceView';
import Section from './Section';
import {ANCHORS} from './anchors';

/** « À lire ensuite » : practices near this one, of any stage. */
export default function Related({related}: Pick<PracticeView, 'related'>): ReactNode {
  if (related.length === 0) return null;
  return (
    <Section anchor={ANCHORS.related} title="À lire ensuite" className="suites">
      <ol className="prats">
        {related.map(({page, numero, titre, resume, url}) => (
          <li key={page}>
            <Link to={url}>
              <b>{numero}</b>
              <span>
                <strong>{titre}</strong>
                <small>{resume}</small>
              </span>
              <em>
                <Icon as={ArrowRight} />
              </em>
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}
