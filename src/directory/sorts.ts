import type {OrderVocabularies} from './order';
import {compareNames, compareSurest} from './order';
import type {DirectoryRecord} from './record';

type Compare = (a: DirectoryRecord, b: DirectoryRecord) => number;

/** What a list is sorted by; `undefined` for an entry that has nothing of it, which comes last. */
type KeyOf = (record: DirectoryRecord) => string | number | undefined;

/** Sorts by something that entries have or not. */
const BY_KEY = {
  /** The day on which a call closes or, for one to come whose end is not known, opens; the nearest first. */
  echeance: {
    order: 1,
    keyOf: ({closed, call, aide}) => {
      if (closed || call === undefined || call === 'over') return undefined;
      return aide?.echeance?.ferme ?? aide?.echeance?.ouvre;
    },
  },
  /** The day on which a person checked all of it, the latest first. */
  verification: {order: -1, keyOf: ({closed, verified}) => (closed ? undefined : verified)},
  /** How much an entry lacks, the most complete first. */
  completude: {order: 1, keyOf: ({closed, missing}) => (closed ? undefined : (missing ?? 0))},
} as const satisfies Record<string, {order: 1 | -1; keyOf: KeyOf}>;

export type KeySort = keyof typeof BY_KEY;

export const KEY_SORTS = Object.keys(BY_KEY) as KeySort[];

/** The sorts that change something: where all the entries are alike, there is nothing to sort by. */
export function usefulSorts(records: readonly DirectoryRecord[]): KeySort[] {
  return KEY_SORTS.filter((sort) => {
    const keyOf: KeyOf = BY_KEY[sort].keyOf;
    const keys = new Set(records.filter(({closed}) => !closed).map(keyOf));
    return keys.size > 1;
  });
}

/** The order of a sort; by what entries have, those that have the same go from the surest, what is over last. */
export function comparison(sort: KeySort | 'nom' | undefined, vocabularies: OrderVocabularies): Compare {
  if (sort === 'nom') return (a, b) => compareNames(a.nom, b.nom) || compareNames(a.id, b.id);
  const surest = compareSurest(vocabularies);
  const whole: Compare = (a, b) => surest(a, b) || compareNames(a.id, b.id);
  if (sort === undefined) return whole;
  const {order, keyOf}: {order: number; keyOf: KeyOf} = BY_KEY[sort];
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === other) return whole(a, b);
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -order : order;
  };
}
