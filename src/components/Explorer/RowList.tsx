import type {ReactNode, RefObject} from 'react';
import {memo} from 'react';
import ResourceRow from '@site/src/components/ResourceRow';
import type {Row} from '@site/src/directory/row';

/** Rows keep their identity from one selection to the next: only the new ones are drawn. */
const KeptRow = memo(ResourceRow);

interface Props {
  rows: Row[];
  list?: RefObject<HTMLUListElement | null>;
}

export default function RowList({rows, list}: Props): ReactNode {
  return (
    <ul className="fiches" ref={list}>
      {rows.map((row) => (
        <KeptRow key={row.id} row={row} />
      ))}
    </ul>
  );
}

/** Where rows are about to be. It shows after a moment only: most waits are shorter. */
export function RowsToCome(): ReactNode {
  return (
    <div className="os os--rangees" aria-hidden>
      {[1, 2, 3, 4].map((row) => (
        <div key={row}>
          <i className="g" />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
