import {fold} from '../fold';

/** A word or a sign of a text, as names are compared. */
export interface Token {
  /** Without case nor accents; « St » is « Saint ». */
  key: string;
  /** As it is written. */
  raw: string;
  start: number;
  end: number;
  isWord: boolean;
}

const PIECE = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** Signs that join words: « jeunesse-emploi » is « jeunesse emploi ». */
const JOINT = /^['’ʼ\u2010\u2011-]$/;
const DASH = /^[-–—]$/;

/** Words that change from one sentence to the next: « CDC Sherbrooke », « CDC de Sherbrooke ». */
const LINKING = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l']);

const SHORTENED = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** The words and the signs of a text. Spaces of any kind, and the apostrophes and hyphens inside words, are no sign. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const {0: raw, index: start} of text.matchAll(PIECE)) {
    const end = start + raw.length;
    if (JOINT.test(raw) && /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end))) continue;
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    const folded = isWord ? fold(raw) : DASH.test(raw) ? '–' : raw;
    tokens.push({key: SHORTENED.get(folded) ?? folded, raw, start, end, isWord});
  }
  return tokens;
}

/** True for an article or a « de » : names are the same with and without. */
export function isLinking({key}: Token): boolean {
  return LINKING.has(key);
}
