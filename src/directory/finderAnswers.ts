import {UNSURE} from '../model/addresses';
import type {Values} from './listAddress';

/** What the finder asks, in its order: under the keys of the directory, the stage, the territory, the family of needs. */
export const FINDER_KEYS = ['etape', 'territoire', 'famille'] as const;

export type FinderKey = (typeof FINDER_KEYS)[number];

/** What one has answered so far: the id of a value, or `UNSURE`; absent, the question has not been answered. */
export type FinderAnswers = Readonly<Partial<Record<FinderKey, string>>>;

/** The values that each question knows. */
export type KnownAnswers = Readonly<Record<FinderKey, readonly string[]>>;

/** A question without answer asks for nothing, as « Je ne sais pas ». */
export function answerOf(answers: FinderAnswers, key: FinderKey): string | undefined {
  return answers[key] === UNSURE ? undefined : answers[key];
}

/**
 * Reads the answers in the query string of an address. A value that is not known is left out and named in `ignored`: the
 * rest is kept. Of a key that is there twice, the first known value counts.
 */
export function readAnswers(
  search: string,
  known: KnownAnswers,
): {answers: FinderAnswers; ignored: string[]} {
  const params = new URLSearchParams(search);
  const answers: Partial<Record<FinderKey, string>> = {};
  const ignored: string[] = [];
  for (const key of FINDER_KEYS) {
    const values = [...new Set(params.getAll(key))].filter(Boolean);
    const isKnown = (value: string) => value === UNSURE || known[key].includes(value);
    const first = values.find(isKnown);
    if (first !== undefined) answers[key] = first;
    ignored.push(...values.filter((value) => !isKnown(value)));
  }
  return {answers, ignored};
}

/** Writes answers as a query string with its `?`, in the order of the questions; empty when nothing is answered. */
export function writeAnswers(answers: FinderAnswers): string {
  const params = new URLSearchParams();
  for (const key of FINDER_KEYS) {
    const value = answers[key];
    if (value !== undefined) params.set(key, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** What a selection of the directory answers already: one value for a question, no more. */
export function answersIn(values: Values): FinderAnswers {
  return Object.fromEntries(
    FINDER_KEYS.flatMap((key) => {
      const [value, ...others] = values[key] ?? [];
      return value === undefined || others.length > 0 ? [] : [[key, value]];
    }),
  );
}
