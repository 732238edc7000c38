import type {ReactNode} from 'react';
import type {ContentsEntry} from './contents';
import Fold from './Fold';

interface Props {
  entries: readonly ContentsEntry[];
}

/** « Dans cette page » beside the text. */
export default function PageContents({entries}: Props): ReactNode {
  return (
    <nav className="tdm" aria-labelledby="dans-cette-page">
      <h2 id="dans-cette-page">Dans cette page</h2>
      <Entries entries={entries} />
    </nav>
  );
}

/** The same on a narrow screen. */
export function FoldedPageContents({entries}: Props): ReactNode {
  return (
    <Fold title="Dans cette page">
      <nav aria-label="Dans cette page">
        <Entries entries={entries} />
      </nav>
    </Fold>
  );
}

function Entries({entries}: Props): ReactNode {
  return (
    <ol className="prat">
      {entries.map(({id, title}) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
