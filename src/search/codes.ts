import type {Token} from './analysis';
import {stem} from './stem';
import {isStopWord} from './stopWords';
import type {Vocabulary} from './vocabulary';

/* Codes: letters then digits, « T3010 », « CG-032 », « loi 25 ». Written in one or in two, they are the same word. */

const GLUED = /^(\p{Script=Latin}+)(\d+)$/u;
const LETTERS = /^\p{Script=Latin}{1,4}$/u;
const DIGITS = /^\d+$/;
/** What may stand between the two parts. */
const GAP = /^(?:[ \u00a0\u202f]|[ \u00a0\u202f]?[-‑–.][ \u00a0\u202f]?)$/;
/** Longer letters are a word of their own: « loi 25 » is looked up as two words, « T 3010 » as one. */
const LONE_LETTERS = 2;

/**
 * What the index knows of a text besides its words: in one, each code written in two (letters in capitals: « de 20 » is
 * none); in two, each code written in one.
 */
export function codesOf(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, rank) => {
    const parts = partsOf(token)?.filter(({surface}) => surface.length > 1);
    if (parts) return parts;
    const next = tokens[rank + 1];
    const letters = text.slice(token.start, token.end);
    return next && letters === letters.toUpperCase() && isCode(text, token, next)
      ? [joined(token, next)]
      : [];
  });
}

/**
 * The words of a query, with codes as the index knows them: in one when their letters are few and a text has them so,
 * in two when they are glued and texts have both parts.
 */
export function readCodes(query: string, tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const isKnown = ({surface, end}: Token) =>
    vocabulary.word(surface) !== undefined ||
    (end === query.length && vocabulary.startingWith(surface, 1).length > 0);
  const read: Token[] = [];
  for (let rank = 0; rank < tokens.length; rank += 1) {
    const token = tokens[rank] as Token;
    const next = tokens[rank + 1];
    const parts = partsOf(token);
    if (next && token.surface.length <= LONE_LETTERS && isCode(query, token, next)) {
      const code = joined(token, next);
      // A letter that is no word says nothing without its digits: what no text has is unknown as a whole.
      const isOnlyCode = /^[b-xz]$/.test(token.surface) && vocabulary.term(next.surface) === undefined;
      if (isKnown(code) || isOnlyCode) {
        read.push(code);
        rank += 1;
        continue;
      }
    }
    const isTwo =
      parts !== undefined &&
      (parts[0]?.surface.length ?? 0) > LONE_LETTERS &&
      parts.every(({surface}) => vocabulary.term(surface) !== undefined);
    read.push(...(isTwo ? parts : [token]));
  }
  return read;
}

function isCode(text: string, letters: Token, digits: Token): boolean {
  return (
    LETTERS.test(letters.surface) &&
    DIGITS.test(digits.surface) &&
    GAP.test(text.slice(letters.end, digits.start))
  );
}

function joined(letters: Token, digits: Token): Token {
  return {...tokenOf(letters.surface + digits.surface), start: letters.start, end: digits.end};
}

/** The letters and the digits of a code written in one; undefined for any other word. */
function partsOf({surface, start, end}: Token): Token[] | undefined {
  const [, letters, digits] = GLUED.exec(surface) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const middle = end - digits.length;
  return [
    {...tokenOf(letters), start, end: middle},
    {...tokenOf(digits), start: middle, end},
  ];
}

function tokenOf(surface: string) {
  return {surface, stem: stem(surface), stop: isStopWord(surface)};
}
