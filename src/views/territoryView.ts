import {addresses} from '../model/addresses';
import {territoryCalendar} from '../model/fileAddresses';
import type {Content} from '../model/content';
import type {Territory} from '../model/vocabularies';
import type {StartView} from './beginView';
import {doorsOfTerritory} from './beginView';
import type {DirectoryIndex} from './directoryIndex';
import type {Shapes} from '../model/shapes';
import {neighboursOf} from '../model/shapes';
import {ofName, partsOf} from '../model/territory';
import type {ListView} from './list';
import {toList} from './list';
import type {MapDrawing} from './mapDrawing';
import type {CountedLink} from './countedLink';

/** The directory seen from one territory: all that is open to a project there, its own offer first. */
export interface TerritoryView {
  id: string;
  nom: string;
  /** « de la MRC du Granit ». */
  ofName: string;
  /** The municipalities, or the parts of a town, that it is made of; none when nobody has listed them. */
  localites: string[];
  /** Where to filter the same list. */
  explorer: string;
  /** Who receives anyone there. */
  doors: StartView[];
  list: ListView;
  /** The meetings and the calls open to it, to follow from one's own calendar; without the base URL. */
  calendar: string;
  /** Where it is: ids of what the map tells from the rest; absent for what is not on it. */
  map?: {drawing: MapDrawing; here: string[]; touching: string[]};
  /** Those that touch it. */
  touching: CountedLink[];
  /** The other parts of Estrie. */
  neighbours: CountedLink[];
  /** The larger territories: all of Estrie, Québec, Canada, elsewhere. */
  larger: CountedLink[];
}

/** What is known of how territories look. */
export interface DrawnTerritories extends Shapes {
  drawing: MapDrawing;
}

export function territoryView(
  territory: Territory,
  content: Content,
  index: DirectoryIndex,
  drawn?: DrawnTerritories,
): TerritoryView {
  const {vocabularies} = index;
  const openTo = (id: string) => index.byTerritory.get(id) ?? [];
  const toLink = (other: Territory): CountedLink => ({
    label: other.nom,
    url: addresses.territory(other.id),
    count: openTo(other.id).length,
  });
  const here = partsOf(territory.id, vocabularies.territoires);
  const touching = neighboursOf(territory.id, drawn?.shapes ?? []);
  const isDrawn = territory.ici ?? drawn?.shapes.some(({id}) => id === territory.id);
  const others = vocabularies.territoires.filter((other) => other.id !== territory.id);
  return {
    id: territory.id,
    nom: territory.nom,
    ofName: ofName(territory),
    localites: territory.localites?.toSorted((a, b) => a.localeCompare(b, 'fr')) ?? [],
    explorer: `${addresses.directory()}?territoire=${territory.id}`,
    doors: doorsOfTerritory(territory.id, content),
    list: toList(openTo(territory.id), index.words, territory.id),
    calendar: territoryCalendar(territory.id),
    ...(drawn && isDrawn && {map: {drawing: drawn.drawing, here, touching}}),
    touching: others.filter(({id}) => touching.includes(id)).map(toLink),
    neighbours: others.filter(({id, niveau}) => niveau === 'mrc' && !touching.includes(id)).map(toLink),
    larger: others.filter((other) => other.niveau !== 'mrc').map(toLink),
  };
}
