import {addresses} from '../model/addresses';
import type {Territory} from '../model/vocabularies';
import {isEstrie} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './needView';

/** The directory seen from one territory: its own offer, then what the larger territory around it offers. */
export interface TerritoryView {
  id: string;
  nom: string;
  explorer: string;
  list: ListView;
  /** Offer of all of Estrie, on the page of one of its nine territories. */
  around?: {nom: string; list: ListView};
  /** The territories of Estrie, with what each has of its own. */
  neighbours: CountedLink[];
}

export function territoryView(territory: Territory, index: DirectoryIndex): TerritoryView {
  const {vocabularies, records} = index;
  const serving = (id: string) => records.filter((record) => record.territoires.includes(id));
  const own = serving(territory.id);
  const parent = vocabularies.territoires.find((other) => other.id === territory.dans);
  const around =
    territory.niveau === 'mrc' && parent
      ? {
          nom: parent.nom,
          list: toList(
            serving(parent.id).filter((record) => !own.includes(record)),
            vocabularies,
          ),
        }
      : undefined;
  return {
    id: territory.id,
    nom: territory.nom,
    explorer: `${addresses.directory()}?territoire=${territory.id}`,
    list: toList(own, vocabularies),
    ...(around ? {around} : {}),
    neighbours: vocabularies.territoires
      .filter((other) => isEstrie(other) && other.id !== territory.id)
      .map((other) => ({
        label: other.nom,
        url: addresses.territory(other.id),
        count: serving(other.id).filter((record) => record.statut !== 'ferme').length,
      })),
  };
}
