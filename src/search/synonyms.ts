import type {Token} from './analysis';
import {analyse} from './analysis';

/** What the data says of words, as `data/vocabulaires/synonymes.yaml` does. */
export interface SynonymGroups {
  /** Words or short phrases that mean the same: asking for one asks for the others. */
  equivalents: readonly {mots: readonly string[]}[];
  /** Looser kin, one way and for less: asking for one of `cherche` also asks for `aussi`. */
  proches: readonly {cherche: readonly string[]; aussi: readonly string[]}[];
  /** Phrases that only introduce what one asks for. */
  remplissage?: readonly string[];
}

export const NO_SYNONYMS: SynonymGroups = {equivalents: [], proches: []};

/** A phrase to look up as well as words of the query. */
export interface Kin {
  /** As it is written in the data. */
  phrase: string;
  /** Its words, folded; those that carry no subject are left out unless there are no others. */
  surfaces: readonly string[];
  /** False for looser kin. */
  isEqual: boolean;
}

/** A run of words of a query that has kin. Ranks of words, end excluded. */
export interface KinSpan {
  start: number;
  end: number;
  kin: readonly Kin[];
}

export interface Synonyms {
  /** The runs of words that mean something else too, the longest first at each place. `stems`: those a word may have. */
  spans(stems: readonly (readonly string[])[]): KinSpan[];
}

/** A phrase one may type, and what it brings. */
interface Phrase {
  stems: readonly string[];
  kin: readonly Kin[];
}

/** Opens groups of synonyms; a phrase is recognised whatever its accents, articles, number and gender. */
export function openSynonyms({equivalents, proches}: SynonymGroups): Synonyms {
  const phrases = [
    ...equivalents.flatMap(({mots}) =>
      mots.map((text) =>
        phrase(
          text,
          mots.filter((other) => other !== text),
          true,
        ),
      ),
    ),
    ...proches.flatMap(({cherche, aussi}) => cherche.map((text) => phrase(text, aussi, false))),
  ];
  const byFirstStem = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.stems;
    byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), phrase]);
  }

  return {
    spans(stems) {
      const found = stems.flatMap((first, start) => {
        return first
          .flatMap((stem) => byFirstStem.get(stem) ?? [])
          .filter((phrase) => phrase.stems.every((stem, place) => stems[start + place]?.includes(stem)))
          .map((phrase) => ({start, end: start + phrase.stems.length, kin: phrase.kin}));
      });
      const isInside = (span: KinSpan) => (other: KinSpan) =>
        other.start <= span.start && other.end >= span.end && other.end - other.start > span.end - span.start;
      return found.filter((span) => !found.some(isInside(span)));
    },
  };
}

function phrase(text: string, others: readonly string[], isEqual: boolean): Phrase {
  return {
    stems: subjects(text).map(({stem}) => stem),
    kin: others.map((other): Kin => ({
      phrase: other,
      isEqual,
      surfaces: subjects(other).map(({surface}) => surface),
    })),
  };
}

function subjects(text: string): Token[] {
  const tokens = analyse(text);
  const kept = tokens.filter(({stop}) => !stop);
  return kept.length > 0 ? kept : tokens;
}
