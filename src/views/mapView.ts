import {toEntries} from '../directory/filter';
import type {Values} from '../directory/listAddress';
import {listAddress, ownTo, proposeAddress} from '../directory/listAddress';
import {addresses} from '../model/addresses';
import {familySentences, homeRegion, splitAtHome} from '../model/lookups';
import type {DirectoryIndex} from './directoryIndex';
import type {MapDrawing} from './mapDrawing';

/** A territory of the map. */
export interface MapPlace {
  id: string;
  nom: string;
  /** What asks for its own resources. */
  own: Values;
}

/** Something that one can choose. */
export interface MapChoice {
  id: string;
  label: string;
}

/** The parts of the home region, and how many resources are their own, by need and by stage. */
export interface MapView {
  /** Absent where nobody has drawn the territories. */
  drawing?: MapDrawing;
  places: MapPlace[];
  families: MapChoice[];
  stages: MapChoice[];
  /** By family (the first of all), by stage (the same), by place. */
  counts: number[][][];
  /** Those that name a larger territory itself: they serve all of it. */
  larger: {nom: string; url: string; count: number}[];
}

/** The page of the map; without a drawing, a list. Counts are made for each choice at once: the browser only picks. */
export function mapView(index: DirectoryIndex, drawing?: MapDrawing): MapView {
  const {vocabularies, records, facets} = index;
  const open = records.filter(({closed}) => !closed);
  const home = homeRegion(vocabularies.territoires);
  const {here, beyond} = splitAtHome(vocabularies.territoires);
  const parts = here.filter(({id}) => id !== home?.id);
  const families = familySentences(vocabularies).map(({family, sentence}) => ({
    id: family.id,
    label: sentence,
  }));
  const stages = vocabularies.etapes.map(({id, numero, nom}) => ({id, label: `${numero}. ${nom}`}));
  const places = parts.map(({id, nom}) => ({id, nom, own: ownTo(id, facets)}));
  const larger = [...(home ? [home] : []), ...beyond].map(({id, nom}) => ({
    nom,
    url: addresses.territory(id),
    count: open.filter(({territoires}) => territoires.includes(id)).length,
  }));
  const entries = toEntries(open, facets).map(({values, own}) => ({
    families: new Set([undefined, ...(values.famille ?? [])]),
    stages: new Set([undefined, ...(values.etape ?? [])]),
    places: new Set(Object.values(own).flat()),
  }));
  const withAll = (choices: readonly MapChoice[]) => [undefined, ...choices.map(({id}) => id)];
  return {
    ...(drawing && {drawing}),
    places,
    families,
    stages,
    counts: withAll(families).map((family) =>
      withAll(stages).map((stage) => {
        const found = entries.filter((entry) => entry.families.has(family) && entry.stages.has(stage));
        return places.map(({id}) => found.filter((entry) => entry.places.has(id)).length);
      }),
    ),
    larger,
  };
}

/** What the address of the map asks for. */
export interface MapState {
  family?: string;
  stage?: string;
  /** Values that nobody knows. */
  ignored: string[];
}

/** Keys of the choices in addresses: those of the directory. */
export const MAP_KEYS = {family: 'famille', stage: 'etape'} as const;

/** Reads the query string of an address; what is not known is left out, and named. */
export function readMapState(
  search: string,
  {families, stages}: Pick<MapView, 'families' | 'stages'>,
): MapState {
  const params = new URLSearchParams(search);
  const family = params.get(MAP_KEYS.family) || undefined;
  const stage = params.get(MAP_KEYS.stage) || undefined;
  const isKnown = (choices: readonly MapChoice[], value: string) => choices.some(({id}) => id === value);
  return {
    ...(family !== undefined && isKnown(families, family) && {family}),
    ...(stage !== undefined && isKnown(stages, stage) && {stage}),
    ignored: [
      ...(family !== undefined && !isKnown(families, family) ? [family] : []),
      ...(stage !== undefined && !isKnown(stages, stage) ? [stage] : []),
    ],
  };
}

/** Writes it, with its `?`; empty when nothing is chosen. */
export function writeMapState({family, stage}: Omit<MapState, 'ignored'>): string {
  const text = new URLSearchParams({
    ...(family !== undefined && {[MAP_KEYS.family]: family}),
    ...(stage !== undefined && {[MAP_KEYS.stage]: stage}),
  }).toString();
  return text && `?${text}`;
}

/** A territory as the map shows it. */
export interface CountedPlace {
  id: string;
  nom: string;
  count: number;
  /** Its list; the form, when nothing is known. */
  url: string;
}

/** The territories with their numbers for a choice, each with the list that it leads to. */
export function countedPlaces(view: MapView, {family, stage}: Omit<MapState, 'ignored'>): CountedPlace[] {
  const rank = (choices: readonly MapChoice[], value?: string) =>
    value === undefined ? 0 : choices.findIndex(({id}) => id === value) + 1;
  const counts = view.counts[rank(view.families, family)]?.[rank(view.stages, stage)] ?? [];
  return view.places.map(({id, nom, own}, place) => {
    const count = counts[place] ?? 0;
    const values = {
      ...own,
      ...(family !== undefined && {[MAP_KEYS.family]: [family]}),
      ...(stage !== undefined && {[MAP_KEYS.stage]: [stage]}),
    };
    return {id, nom, count, url: count > 0 ? listAddress(values) : proposeAddress(values)};
  });
}

/** A class of numbers, from the least to the most it holds. */
export interface MapShade {
  from: number;
  to: number;
}

/** Shades that a map can tell apart, beside that of nothing. */
const MOST_SHADES = 5;

/** The classes of some numbers, in order: each number its own while they are few, else equal steps. Zero has none. */
export function mapShades(counts: readonly number[]): MapShade[] {
  const known = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b);
  if (known.length <= MOST_SHADES) return known.map((count) => ({from: count, to: count}));
  const [least = 0, most = 0] = [known[0], known.at(-1)];
  const step = (most - least + 1) / MOST_SHADES;
  return Array.from({length: MOST_SHADES}, (_, rank) => ({
    from: Math.ceil(least + step * rank),
    to: Math.ceil(least + step * (rank + 1)) - 1,
  }));
}

/** Rank of the shade of a number, 1 to 5; 0 for nothing. The darkest is that of the most. */
export function mapShadeOf(count: number, shades: readonly MapShade[]): number {
  const rank = shades.findIndex(({from, to}) => count >= from && count <= to);
  return rank === -1 ? 0 : rank + 1 + (MOST_SHADES - shades.length);
}
