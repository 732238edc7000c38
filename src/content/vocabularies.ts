import {needs} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import {vocabularySchema} from '../model/vocabularies';
import type {ParsedFile} from './document';

/** File of each list that has a place of its own in the model. */
const FILE_OF = {
  etapes: 'etapes',
  groupes: 'besoins',
  types: 'types',
  territoires: 'territoires',
  publics: 'publics',
  couts: 'couts',
  statuts: 'statuts',
  criteres: 'criteres',
  genres: 'genres',
  recurrences: 'recurrences',
} as const satisfies Record<Exclude<keyof Vocabularies, 'listes'>, string>;

export interface ReadVocabularies {
  /** Complete and right: fit to build the site. */
  valid?: Vocabularies;
  /** Ids that could be read, even from a faulty file: fit to check entries. Absent when a whole list is missing. */
  usable?: Vocabularies;
}

/** Gathers the closed lists from the files of `data/vocabulaires/`. `simple` names the lists of ids and names alone. */
export function readVocabularies(files: ParsedFile[], simple: readonly string[]): ReadVocabularies {
  const data = new Map<string, unknown>();
  for (const {place, yaml} of files) {
    if (place.kind === 'vocabulaire') data.set(place.id, yaml?.data);
  }
  const read = (list: string, file: string) => {
    const parsed = vocabularySchema(file).safeParse(data.get(file));
    if (!parsed.success) return {list, valid: false, items: salvage(list, data.get(file))};
    const {data: items} = parsed;
    return {list, valid: true, items: (isRecord(items) ? items.groupes : items) as unknown[]};
  };
  const rich = Object.entries(FILE_OF).map(([list, file]) => read(list, file));
  const listes = simple.map((file) => read(file, file));
  const toObject = (lists: typeof rich) => Object.fromEntries(lists.map(({list, items}) => [list, items]));
  const vocabularies = {...toObject(rich), listes: toObject(listes)} as unknown as Vocabularies;
  const all = [...rich, ...listes];
  const usable = all.every(({items}) => items.length > 0) && needs(vocabularies).length > 0;
  return {
    ...(all.every(({valid}) => valid) && {valid: vocabularies}),
    ...(usable && {usable: vocabularies}),
  };
}

/** The items of a faulty list that have at least an id. */
function salvage(list: string, data: unknown): unknown[] {
  if (list !== 'groupes') return withId(data);
  return withId(isRecord(data) ? data.groupes : undefined).map((group) => ({
    ...group,
    familles: withId(group.familles).map((family) => ({...family, besoins: withId(family.besoins)})),
  }));
}

function withId(items: unknown): Record<string, unknown>[] {
  return Array.isArray(items) ? items.filter((item) => isRecord(item) && typeof item.id === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
