import type {Token} from './tokens';
import {isLinking, tokensOf} from './tokens';

/** One way to write a name: its words and signs, without articles. */
export interface Form {
  text: string;
  tokens: readonly Token[];
  /** The articles that it begins with. */
  lead: readonly Token[];
  /** Its tokens in one text, to compare names. */
  key: string;
}

/** A name as it is compared with others. */
export function toForm(text: string): Form {
  const all = tokensOf(text);
  const first = all.findIndex((token) => !isLinking(token));
  const tokens = all.filter((token) => !isLinking(token));
  return {text, tokens, lead: all.slice(0, Math.max(0, first)), key: keyOf(tokens)};
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({key}) => key).join(' ');
}

/** True when a name holds another, or is the same. */
export function holds({key}: Form, part: string): boolean {
  return ` ${key} `.includes(` ${part} `);
}

/**
 * True when the words found in a text are written as a name: capitals where the name has some. The first may be lower
 * case when another capital tells the name: « le centre d’action bénévole de Granby ».
 */
export function isWritten({tokens}: Form, found: readonly Token[]): boolean {
  const [only] = tokens;
  if (tokens.length === 1 && only) return isSingleWritten(only.raw, found[0]?.raw ?? '');
  const capitals = tokens.filter(({raw}) => isCapital(raw)).length;
  return tokens.every(({raw}, rank) => {
    const typed = found[rank]?.raw ?? '';
    if (!isCapital(raw)) return true;
    if (isInitials(raw)) return typed === typed.toUpperCase();
    return isCapital(typed) || (rank === 0 && capitals > 1);
  });
}

function isSingleWritten(name: string, typed: string): boolean {
  const isPlain = name.slice(1) === name.slice(1).toLowerCase();
  if (!isPlain || !isCapital(name)) return typed === name;
  return isCapital(typed);
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isInitials(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
