import type {Vocabularies, VocabularyName} from '../model/vocabularies';
import {vocabularySchemas} from '../model/vocabularies';
import {needs} from '../model/lookups';
import type {ParsedFile} from './document';

/** Name of each file of `data/vocabulaires/` in the model. */
const FILE_OF = {
  etapes: 'etapes',
  groupes: 'besoins',
  types: 'types',
  territoires: 'territoires',
  publics: 'publics',
  formesAide: 'formes-aide',
  couts: 'couts',
  langues: 'langues',
  statuts: 'statuts',
  moyensVerification: 'moyens-verification',
} as const satisfies Record<keyof Vocabularies, VocabularyName>;

export interface ReadVocabularies {
  /** Complete and right: fit to build the site. */
  valid?: Vocabularies;
  /** Ids that could be read, even from a faulty file: fit to check entries. Absent when a whole list is missing. */
  usable?: Vocabularies;
}

/** Gathers the closed lists from the files of `data/vocabulaires/`. */
export function readVocabularies(files: ParsedFile[]): ReadVocabularies {
  const data = new Map<string, unknown>();
  for (const {place, yaml} of files) {
    if (place.kind === 'vocabulaire') data.set(place.id, yaml?.data);
  }
  const lists = Object.entries(FILE_OF).map(([list, file]) => {
    const parsed = vocabularySchemas[file].safeParse(data.get(file));
    if (parsed.success) {
      return {list, valid: true, items: Array.isArray(parsed.data) ? parsed.data : parsed.data.groupes};
    }
    return {list, valid: false, items: salvage(list, data.get(file))};
  });
  const vocabularies = Object.fromEntries(
    lists.map(({list, items}) => [list, items]),
  ) as unknown as Vocabularies;
  const usable = lists.every(({items}) => items.length > 0) && needs(vocabularies).length > 0;
  return {
    ...(lists.every(({valid}) => valid) && {valid: vocabularies}),
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
