import {analyse} from './analysis';
import {readAscending, writeAscending} from './ascending';
import {fromBase64, toBase64} from './base64';
import {BitReader, BitWriter} from './bits';
import {frontCode, fromFrontCode} from './frontCoding';
import {sumOf} from './sum';

/*
 * What a sentence asks for in other words than ours: « on tire le diable par la queue » asks for money. It is learnt, when
 * the site is built, from the ways people say each need, practice and parcours (`data/tournures/`), by a naive Bayes classifier
 * whose counts are smoothed by those of all the subjects together (Zhai and Lafferty, « A study of smoothing methods for
 * language models applied to information retrieval », ACM TOIS 22, 2004: the Dirichlet prior).
 */

/** Something that one may ask for. */
export interface Subject {
  /** Subjects of one family share a chance of 1: a sentence asks for one need, and one practice. */
  family: string;
  /** Rank of the document that is about it: its page. */
  page: number;
  /** Ranks of the documents that serve it too. */
  served: readonly number[];
  said: readonly string[];
}

export interface PackedSense {
  /** Of each subject. */
  families: string[];
  pages: number[];
  /** How many words of its ways of saying count, of each subject. */
  sizes: number[];
  /** The words of all of them, at their stem, sorted and front-coded. */
  stems: string;
  /** In base64: the documents that serve each subject; the subjects that say each stem, and in how many ways. */
  lists: string;
}

export interface Sense {
  /**
   * How likely documents are to serve what is asked for, 0 to 1, by rank: 0 for those that are not named.
   * @param stems the words that carry a subject, at their stem
   */
  likely(stems: readonly string[]): ReadonlyMap<number, number>;
  /** True for a word, at its stem, that people say: though no text has it, it is no slip. */
  knows(stem: string): boolean;
}

export const NO_SENSE: Sense = {likely: () => new Map(), knows: () => false};

/** What is set by the development queries. Figures move little around these. */
const SETTINGS = {
  /** How many words, in the proportions of all the subjects together, are added to those of each. */
  smoothing: 150,
  /** The words of a sentence go together: what they say one by one counts for this part. */
  trust: 0.8,
  /** How much better than by chance a subject must do to be as likely as none, as a logarithm. */
  doubt: 1,
  /** The page of a subject is worth showing though another subject is likelier. */
  pagePower: 0.25,
  /** What serves a subject among others, beside its page. */
  served: 0.6,
};

/** A word that one way of saying alone has tells more of who wrote it: half of the words, and the queries do no worse without. */
const LEAST_SAID = 2;

/** @param documentCount the ranks of documents are under it */
export function packSense(subjects: readonly Subject[], documentCount: number): PackedSense {
  const counts = new Map<string, Map<number, number>>();
  subjects.forEach(({said}, subject) => {
    for (const stem of said.flatMap((way) => [...new Set(subjectStems(way))])) {
      const held = counts.get(stem) ?? new Map<number, number>();
      counts.set(stem, held.set(subject, (held.get(subject) ?? 0) + 1));
    }
  });
  const stems = [...counts]
    .flatMap(([stem, held]) => (sumOf([...held.values()]) < LEAST_SAID ? [] : [stem]))
    .sort();
  const sizes = subjects.map(() => 0);
  const writer = new BitWriter();
  for (const {served} of subjects) writeAscending(writer, ascending(served), documentCount);
  for (const stem of stems) {
    const held = counts.get(stem) ?? new Map<number, number>();
    const sayers = ascending([...held.keys()]);
    writeAscending(writer, sayers, subjects.length);
    for (const subject of sayers) {
      const count = held.get(subject) ?? 0;
      writer.gamma(count - 1);
      sizes[subject] = (sizes[subject] ?? 0) + count;
    }
  }
  return {
    families: subjects.map(({family}) => family),
    pages: subjects.map(({page}) => page),
    sizes,
    stems: frontCode(stems),
    lists: toBase64(writer.toBytes()),
  };
}

/** Opens what `packSense` wrote. Nothing is read before it is asked. */
export function openSense(packed: PackedSense, documentCount: number): Sense {
  let opened: ReturnType<typeof unpack> | undefined;
  const read = () => (opened ??= unpack(packed, documentCount));

  function likely(stems: readonly string[]): ReadonlyMap<number, number> {
    const {subjects, ways} = read();
    const said = [...new Set(stems)].flatMap((stem) => ways.get(stem) ?? []);
    const chances = new Map<number, number>();
    if (said.length === 0) return chances;
    const raise = (rank: number, chance: number) =>
      chances.set(rank, Math.max(chances.get(rank) ?? 0, chance));
    const odds = subjects.map(({size}, subject) => {
      const evidence = said.reduce(
        (sum, {counts, share}) =>
          sum +
          Math.log(((counts.get(subject) ?? 0) / share + SETTINGS.smoothing) / (size + SETTINGS.smoothing)),
        0,
      );
      return Math.exp(SETTINGS.trust * (evidence - SETTINGS.doubt));
    });
    const sums = new Map<string, number>();
    subjects.forEach(({family}, subject) => sums.set(family, (sums.get(family) ?? 1) + (odds[subject] ?? 0)));
    subjects.forEach(({family, page, served}, subject) => {
      const chance = (odds[subject] ?? 0) / (sums.get(family) ?? 1);
      raise(page, chance ** SETTINGS.pagePower);
      for (const rank of served) raise(rank, SETTINGS.served * chance);
    });
    return chances;
  }

  return {likely, knows: (stem) => read().ways.has(stem)};
}

function unpack({families, pages, sizes, stems, lists}: PackedSense, documentCount: number) {
  const reader = new BitReader(fromBase64(lists), 0);
  const subjects = families.map((family, subject) => ({
    family,
    page: pages[subject] ?? 0,
    size: sizes[subject] ?? 0,
    served: readAscending(reader, documentCount),
  }));
  const words = fromFrontCode(stems);
  const all = sumOf(sizes) + words.length;
  const ways = new Map(
    words.map((stem) => {
      const sayers = readAscending(reader, families.length);
      const counts = new Map(sayers.map((subject) => [subject, reader.gamma() + 1]));
      // The share that the word has of all that is said, as if each word had been said once more.
      return [stem, {counts, share: (sumOf([...counts.values()]) + 1) / all}];
    }),
  );
  return {subjects, ways};
}

/** The words of a text that carry a subject, at their stem. */
export function subjectStems(text: string): string[] {
  return analyse(text).flatMap(({stem, stop}) => (stop ? [] : [stem]));
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
