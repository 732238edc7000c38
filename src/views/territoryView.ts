import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Territory} from '../model/vocabularies';
import type {StartView} from './beginView';
import {doorsOfTerritory} from './beginView';
import type {DirectoryIndex} from './directoryIndex';
import {ofName} from '../model/territory';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './needView';

/** The directory seen from one territory: all that is open to a project there, its own offer first. */
export interface TerritoryView {
  id: string;
  nom: string;
  /** « de la MRC du Granit ». */
  ofName: string;
  /** Where to filter the same list. */
  explorer: string;
  /** Who receives anyone there. */
  doors: StartView[];
  list: ListView;
  /** The other parts of Estrie. */
  neighbours: CountedLink[];
  /** The larger territories: all of Estrie, Québec, Canada, elsewhere. */
  larger: CountedLink[];
}

export function territoryView(territory: Territory, content: Content, index: DirectoryIndex): TerritoryView {
  const {vocabularies} = index;
  const openTo = (id: string) => index.byTerritory.get(id) ?? [];
  const toLink = (other: Territory): CountedLink => ({
    label: other.nom,
    url: addresses.territory(other.id),
    count: openTo(other.id).length,
  });
  const others = vocabularies.territoires.filter((other) => other.id !== territory.id);
  return {
    id: territory.id,
    nom: territory.nom,
    ofName: ofName(territory),
    explorer: `${addresses.directory()}?territoire=${territory.id}`,
    doors: doorsOfTerritory(territory.id, content),
    list: toList(openTo(territory.id), index.words, territory.id),
    neighbours: others.filter((other) => other.niveau === 'mrc').map(toLink),
    larger: others.filter((other) => other.niveau !== 'mrc').map(toLink),
  };
}
