import type {ReactNode, RefObject} from 'react';
import {useId} from 'react';
import {SlidersHorizontal} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Selection, Sort} from '@site/src/directory/selection';
import {countChoices} from '@site/src/directory/selection';
import CopyLink from './CopyLink';
import type {SortOption} from './words';

interface Props {
  selection: Selection;
  /** The sorts one can choose; the one without a value is the order of the list when nothing is asked. */
  sorts: SortOption[];
  filtersButton: RefObject<HTMLButtonElement | null>;
  onOpenFilters(): void;
  onSort(sort: Sort | undefined): void;
  beforeCopy(): void;
}

/** Filters (on a phone), order and link of the list. It needs scripts. */
export default function Toolbar(props: Props): ReactNode {
  const {selection, sorts, filtersButton, onOpenFilters, onSort, beforeCopy} = props;
  const id = useId();
  const choices = countChoices(selection);
  return (
    <div className="outils-l">
      <button
        ref={filtersButton}
        type="button"
        className="btn btn--2 outils-l__filtres"
        aria-haspopup="dialog"
        onClick={onOpenFilters}
      >
        <Icon as={SlidersHorizontal} />
        Filtres
        {choices > 0 && (
          <span className="pastille">
            {choices}
            <span className="sr"> choix</span>
          </span>
        )}
      </button>
      <div className="tri">
        <label htmlFor={id}>Trier par</label>
        <select
          id={id}
          className="select"
          value={selection.tri ?? ''}
          onChange={(event) => onSort((event.target.value || undefined) as Sort | undefined)}
        >
          {sorts.map(({value, label}) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <CopyLink beforeCopy={beforeCopy} />
    </div>
  );
}
