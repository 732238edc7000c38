import {fold} from './fold';
import {stem} from './stem';
import {isStopWord} from './stopWords';

/** One word of a text. The same analysis serves documents, queries and highlighting. */
export interface Token {
  /** The word folded: lower case, no accents, « œ » as « oe ». Typo tolerance works on it. */
  surface: string;
  /** What the index knows: the French stem of the surface. */
  stem: string;
  /** True for a word that carries no subject (« de », « comment »); the caller decides what to do with it. */
  stop: boolean;
  /** Place of the word in the text as given, in UTF-16 units, end excluded. */
  start: number;
  end: number;
}

const NO_LETTER_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** Endings that inclusive writing adds to a word. */
const ENDING = `(?:${(
  'e s es x le les ne nes te tes se ses sse sses ve ves re res euse euses rice rices trice trices ice ices ' +
  'iere ieres ière ières ère ères ienne iennes enne ennes elle elles ale ales eure eures'
).replaceAll(' ', '|')})`;

/**
 * What counts as one word, tried in this order:
 * 1. « aujourd’hui », the one word whose apostrophe does not elide;
 * 2. a dotted acronym, « O.B.N.L. »;
 * 3. a run of letters, marks and digits, with the endings of inclusive writing: « porteur·euse·s », « étudiant(e)s »,
 *    « étudiant.e.s ». A hyphen or a slash separates words: « étudiant-e-s » and « porteurs/porteuses » need no rule.
 */
const WORD = new RegExp(
  [
    `aujourd['’ʼ]hui${NO_LETTER_AFTER}`,
    `(?:\\p{L}\\p{M}*\\.){2,}(?:\\p{L}\\p{M}*${NO_LETTER_AFTER})?`,
    `([\\p{L}\\p{M}\\p{N}]+)(?:(?:[·•‧⋅.]${ENDING}){1,2}${NO_LETTER_AFTER}|\\(${ENDING}\\)s?${NO_LETTER_AFTER})?`,
  ].join('|'),
  'giu',
);

/** What is elided before an apostrophe, folded. */
export const ELIDED: ReadonlySet<string> = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' '),
);

/** What comes before « ça » and never before the « CA », conseil d’administration. */
const BEFORE_THAT = new Set('que si comment pourquoi quand comme'.split(' '));

/** True for « ça », also typed « ca » after a word that tells it from the « CA ». */
function isThat(word: string, before: Token | undefined): boolean {
  return /^(?:ç|c\u0327)[aà]$/iu.test(word) || (word === 'ca' && BEFORE_THAT.has(before?.surface ?? ''));
}

/** Cuts a text into words, in order. Any string is welcome; it never throws. */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [whole, base] = match;
    const start = match.index;
    const end = start + whole.length;
    const surface = fold(base ?? whole);
    if (surface === '' || (ELIDED.has(surface) && /^['’ʼ]/.test(text.slice(end, end + 1)))) continue;
    tokens.push({
      surface,
      stem: stem(surface),
      stop: isStopWord(surface) || isThat(base ?? whole, tokens.at(-1)),
      start,
      end,
    });
  }
  return tokens;
}
