import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Info} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import type {ExplorerView} from '@site/src/views/explorerView';
import {ignoredText, verifiedText} from './words';

/** One quiet line on what people have checked, and how to help. */
export function VerifiedNote({view}: {view: ExplorerView}): ReactNode {
  return (
    <p className="note-l">
      {verifiedText(view.verified, view.total)} <Link to={addresses.toCheck()}>Aidez à les vérifier</Link>
    </p>
  );
}

export function IgnoredNote({ignored}: {ignored: string[]}): ReactNode {
  if (ignored.length === 0) return null;
  return <p className="note-l">{ignoredText(ignored)}</p>;
}

/** The running texts of the search did not download: what one sees was found by names and summaries. */
export function PartialSearchNote({retry}: {retry(): void}): ReactNode {
  return (
    <p className="note-l" role="status">
      La recherche n’a vu que les noms et les résumés, pas les textes entiers.{' '}
      <button type="button" className="btn btn--3 btn--p" onClick={retry}>
        Chercher aussi dans les textes
      </button>
    </p>
  );
}

interface FailureProps {
  title: string;
  children: ReactNode;
  retry(): void;
}

/** Something did not download: says what still works, and offers to try again. */
export function Failure({title, children, retry}: FailureProps): ReactNode {
  return (
    <div className="panne" role="alert">
      <Icon as={Info} />
      <div>
        <p>
          <b>{title}</b>
        </p>
        <p>{children}</p>
        <button type="button" className="btn btn--2 btn--p" onClick={retry}>
          Réessayer
        </button>
      </div>
    </div>
  );
}
