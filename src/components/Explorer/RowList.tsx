import type {ReactNode, RefObject} from 'react';
import {Fragment, memo, useMemo} from 'react';
import GroupHeading from '@site/src/components/ResourceList/GroupHeading';
import ResourceRow from '@site/src/components/ResourceRow';
import type {LocalForm} from '@site/src/directory/arrange';
import type {Row} from '@site/src/directory/row';
import {useMarks} from '@site/src/searchClient/useMarks';

/** Rows keep their identity from one selection to the next: only the new ones are drawn. */
const KeptRow = memo(ResourceRow);

/** Rows, under the heading that says how far they are when the list goes by distance. */
export interface RowGroup {
  title?: string;
  /** All that the group holds, shown or not. */
  count: number;
  rows: {row: Row; locales?: readonly LocalForm[]}[];
}

interface Props {
  groups: RowGroup[];
  /** What one searched for, to be marked. */
  words?: string;
  list?: RefObject<HTMLDivElement | null>;
  /** Makes of the list a place that a link leads to. */
  id?: string;
  /**
   * What to say in the place of a group that holds nothing, when that is not that nothing is known there: the heading
   * « Propre à la MRC du Granit (0) » would say so.
   */
  nothing?: ReactNode;
}

export default function RowList({groups, words = '', list, id, nothing}: Props): ReactNode {
  const texts = useMemo(
    () => groups.flatMap(({rows}) => rows.flatMap(({row: {nom, resume}}) => [nom, resume])),
    [groups],
  );
  const marks = useMarks(words, texts);
  const starts = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, {rows}) => sum + rows.length, 0),
  );
  return (
    <div ref={list} id={id} tabIndex={id === undefined ? undefined : -1} data-suit-territoire="">
      {groups.map(({title, count, rows}, place) => (
        <Fragment key={title ?? ''}>
          {count === 0 && nothing ? (
            <p className="note-l">{nothing}</p>
          ) : (
            title !== undefined && <GroupHeading title={title} count={count} />
          )}
          {rows.length > 0 && (
            <ul className="fiches">
              {rows.map(({row, locales}, rowPlace) => {
                const rank = (starts[place] ?? 0) + rowPlace;
                return (
                  <KeptRow
                    key={row.id}
                    row={row}
                    as={title === undefined ? 'h3' : 'h4'}
                    locales={locales}
                    inName={marks[2 * rank]}
                    inSummary={marks[2 * rank + 1]}
                  />
                );
              })}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
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
