import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Plus} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Chip} from '@site/src/directory/chips';
import {proposeAddress} from '@site/src/directory/listAddress';
import type {Selection} from '@site/src/directory/selection';
import type {WayOut} from '@site/src/directory/wayOut';
import {emptyTitle, wayOutWords} from './words';

interface Props {
  selection: Selection;
  chips: Chip[];
  ways: WayOut[];
  onLeave(next: Selection): void;
  onClear(): void;
}

/** Nothing answers everything at once: what to let go, and what it would give. */
export default function EmptyResults({selection, chips, ways, onLeave, onClear}: Props): ReactNode {
  const criteria = new Set(chips.map(({facet}) => facet)).size + (selection.q ? 1 : 0);
  return (
    <div className="vide">
      <h3>{emptyTitle(criteria)}</h3>
      <p>{advice(criteria, ways)}</p>
      <ul>
        {ways.map((way) => (
          <li key={way.dropped?.key ?? 'q'}>
            <button type="button" className="retirer" onClick={() => onLeave(way.selection)}>
              <span>
                Sans <b>{wayOutWords(way, chips, selection.q)}</b>
              </span>
              <em>{resourceCount(way.count)}</em>
            </button>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <button type="button" className="retirer" onClick={onClear}>
              Voir tout le répertoire
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function advice(criteria: number, ways: readonly WayOut[]): string {
  if (ways.length === 0) return 'Enlever un seul critère ne suffit pas.';
  return criteria > 1 ? 'Enlevez un seul critère\u00a0:' : 'Enlevez-le pour voir le reste\u00a0:';
}

/** The end of a list that misses something: the form begins with what the list was asked for. */
export function MissingResource({facets}: Pick<Selection, 'facets'>): ReactNode {
  return (
    <div className="suite">
      <p>
        <b>Vous connaissez une ressource qui manque?</b>
        <br />
        Le répertoire grandit avec ce que les gens y ajoutent.
      </p>
      <Link className="btn btn--2" to={proposeAddress(facets)}>
        <Icon as={Plus} />
        Proposer une ressource
      </Link>
    </div>
  );
}
