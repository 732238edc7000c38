import type {ReactNode, RefObject} from 'react';
import {memo, useMemo} from 'react';
import ResourceRow from '@site/src/components/ResourceRow';
import type {Row} from '@site/src/directory/row';
import {useMarks} from '@site/src/searchClient/useMarks';

/** Rows keep their identity from one selection to the next: only the new ones are drawn. */
const KeptRow = memo(ResourceRow);

interface Props {
  rows: Row[];
  /** What one searched for, to be marked. */
  words?: string;
  list?: RefObject<HTMLUListElement | null>;
  /** Makes of the list a place that a link leads to. */
  id?: string;
}

export default function RowList({rows, words = '', list, id}: Props): ReactNode {
  const texts = useMemo(() => rows.flatMap(({nom, resume}) => [nom, resume]), [rows]);
  const marks = useMarks(words, texts);
  return (
    <ul className="fiches" ref={list} id={id} tabIndex={id === undefined ? undefined : -1}>
      {rows.map((row, rank) => (
        <KeptRow key={row.id} row={row} inName={marks[2 * rank]} inSummary={marks[2 * rank + 1]} />
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
