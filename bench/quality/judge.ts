import type {Plan} from '../plans';
import type {Ranked} from './score';
import {rankOf} from './score';

/** A query and what an engine made of it. */
export interface Answered extends Ranked {
  /** Nothing came, though the corpus has a word of the query. */
  isEmpty: boolean;
}

/** What the answers of an engine are worth. */
export interface Judged {
  /** As typed after --only. */
  engine: string;
  label: string;
  ranked: readonly Answered[];
  /** For each query by need, what it brought. */
  found: readonly (readonly string[])[];
}

/** All that is asked of an engine for a plan: its queries, then its queries by need. */
export function textsOf({queries, needs}: Plan): string[] {
  return [...queries, ...needs].map(({text}) => text);
}

/** Judges what an engine found for each of `textsOf(plan)`. */
export function judge(
  {name, label}: {name: string; label: string},
  {queries, known}: Plan,
  found: readonly (readonly string[])[],
): Judged {
  return {
    engine: name,
    label,
    ranked: queries.map((query, place) => ({
      ...query,
      rank: rankOf(found[place] ?? [], query.accepted),
      isEmpty: known[place] === true && found[place]?.length === 0,
    })),
    found: found.slice(queries.length),
  };
}

/** Number of queries left without an answer. */
export function emptyAnswers({ranked}: Judged): number {
  return ranked.filter(({isEmpty}) => isEmpty).length;
}
