import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {PracticeLink} from '@site/src/views/practiceLink';

/** Practices of any stage, each with its number and what it is about. */
export default function PracticeLinks({practices}: {practices: readonly PracticeLink[]}): ReactNode {
  return (
    <ol className="prats">
      {practices.map(({page, numero, titre, resume, url}) => (
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
  );
}
