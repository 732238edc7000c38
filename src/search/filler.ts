import type {Token} from './analysis';
import {analyse} from './analysis';

/** Gives back the words of a query without those that only introduce what one asks for (« bonjour, je cherche quelque chose pour »). */
export type WithoutFiller = (tokens: readonly Token[], isKept: (token: Token) => boolean) => readonly Token[];

export const NO_FILLER: WithoutFiller = (tokens) => tokens;

/**
 * Opens the phrases that say nothing, as `data/vocabulaires/synonymes.yaml` lists them. They are recognised whatever their
 * accents, number and gender, the longest first. A word that `isKept` stays (« comment faire de l’argent »), and a query made
 * of such phrases only is left as it is: it still finds.
 */
export function openFiller(phrases: readonly string[]): WithoutFiller {
  const byFirst = new Map<string, string[][]>();
  for (const stems of phrases.map(stemsOf)) {
    const [first] = stems;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), stems]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);

  function lengthAt(tokens: readonly Token[], start: number): number {
    const isHere = (stems: readonly string[]) =>
      stems.every((stem, place) => tokens[start + place]?.stem === stem);
    return byFirst.get(tokens[start]?.stem ?? '')?.find(isHere)?.length ?? 0;
  }

  return (tokens, isKept) => {
    const kept: Token[] = [];
    for (let place = 0; place < tokens.length;) {
      const length = Math.max(1, lengthAt(tokens, place));
      const isFiller = lengthAt(tokens, place) > 0;
      kept.push(...tokens.slice(place, place + length).filter((token) => !isFiller || isKept(token)));
      place += length;
    }
    return kept.some(({stop}) => !stop) ? kept : tokens;
  };
}

function stemsOf(phrase: string): string[] {
  return analyse(phrase).map(({stem}) => stem);
}
