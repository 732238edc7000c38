import {addresses} from '../model/addresses';
import type {Territory} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './needView';

/** The directory seen from one territory: its own offer, then what the larger territory around it offers. */
export interface TerritoryView {
  id: string;
  nom: string;
  /** Where to filter the same list. */
  explorer: string;
  list: ListView;
  /** Offer of all of Estrie, on the page of one of its nine territories. */
  around?: {explorer: string; list: ListView};
  /** The other parts of Estrie, with what each has of its own. */
  neighbours: CountedLink[];
  /** The larger territories: all of Estrie, Québec, Canada, elsewhere. */
  larger: CountedLink[];
}

export function territoryView(territory: Territory, index: DirectoryIndex): TerritoryView {
  const {vocabularies} = index;
  const serving = (id: string) =>
    index.records.filter((record) => !record.closed && record.territoires.includes(id));
  const own = serving(territory.id);
  const parent = vocabularies.territoires.find((other) => other.id === territory.dans);
  const toLink = (other: Territory): CountedLink => ({
    label: other.nom,
    url: addresses.territory(other.id),
    count: serving(other.id).length,
  });
  const others = vocabularies.territoires.filter((other) => other.id !== territory.id);
  return {
    id: territory.id,
    nom: territory.nom,
    explorer: explorer(territory),
    list: toList(own, index.words),
    ...(territory.niveau === 'mrc' && parent
      ? {
          around: {
            explorer: explorer(parent),
            list: toList(
              serving(parent.id).filter((record) => !own.includes(record)),
              index.words,
            ),
          },
        }
      : {}),
    neighbours: others.filter((other) => other.niveau === 'mrc').map(toLink),
    larger: others.filter((other) => other.niveau !== 'mrc').map(toLink),
  };
}

function explorer(territory: Territory): string {
  return `${addresses.directory()}?territoire=${territory.id}`;
}
