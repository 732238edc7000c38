import type {Plan} from '../plans';
import type {Ranked} from './score';
import {rankOf} from './score';

/** What the answers of an engine are worth. */
export interface Judged {
  /** As typed after --only. */
  engine: string;
  label: string;
  ranked: readonly Ranked[];
  /** Queries with at least one word of the corpus that brought nothing. */
  empty: number;
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
    ranked: queries.map((query, place) => ({...query, rank: rankOf(found[place] ?? [], query.accepted)})),
    empty: queries.filter((_, place) => known[place] && found[place]?.length === 0).length,
    found: found.slice(queries.length),
  };
}
