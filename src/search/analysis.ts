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

/** What parts the thousands of a number: « 5 000 » with any space, « 5,000 », « 5.000 », « 5’000 ». */
const SEPARATOR = "[ \\u00a0\\u2009\\u202f,.'’]";
const SPACE = '[ \\u00a0\\u2009\\u202f]?';
/** « 819 555-0142 », « 1 800 555 1234 »: no number, though their groups of three look like one. */
const TELEPHONE = `(?:1${SEPARATOR})?\\d{3}${SEPARATOR}\\d{3}(?:${SEPARATOR}|[-‑–])\\d{4}(?!\\d)`;

/**
 * What counts as one word, tried in this order:
 * 1. « aujourd’hui », the one word whose apostrophe does not elide;
 * 2. an acronym: « O.B.N.L. », « C.A », « R&D », « R-D »;
 * 3. a number with its thousands apart, without empty cents, « 5 000 » or « 5,000.00 »; or counted in thousands or in
 *    millions, « 5k » or « 1,5 M$ »: the same word as « 5000 » or « 1500000 »;
 * 4. the numbers of « 2x3 », which is also written « 2 x 3 »;
 * 5. a run of letters, marks and digits, with the endings of inclusive writing: « porteur·euse·s », « étudiant(e)s »,
 *    « étudiant.e.s ». A hyphen or a slash separates words: « étudiant-e-s » and « porteurs/porteuses » need no rule.
 */
const WORD = new RegExp(
  [
    `aujourd['’ʼ]hui${NO_LETTER_AFTER}`,
    `(?:\\p{L}\\p{M}*\\.){2,}(?:\\p{L}\\p{M}*${NO_LETTER_AFTER})?`,
    `\\p{L}\\p{M}*(?:[.-]| ?& ?)\\p{L}\\p{M}*${NO_LETTER_AFTER}(?!-)`,
    `(?!${TELEPHONE})(?<grouped>[1-9]\\d{0,2}(?<separator>${SEPARATOR})\\d{3}(?:\\k<separator>\\d{3})*)(?!\\d)(?:[.,]00(?!\\d))?`,
    `(?<round>\\d+)[.,]00${NO_LETTER_AFTER}`,
    `(?<count>\\d{1,3}(?:[.,]\\d{1,2})?)(?:(?<glued>k)${NO_LETTER_AFTER}|${SPACE}(?<unit>[km])\\$)`,
    `\\d+(?=x\\d)|x(?=\\d+${NO_LETTER_AFTER})`,
    `(?<run>[\\p{L}\\p{M}\\p{N}]+)(?:(?:[·•‧⋅.]${ENDING}){1,2}${NO_LETTER_AFTER}|\\(${ENDING}\\)s?${NO_LETTER_AFTER})?`,
  ].join('|'),
  'giu',
);

/** What is compared of a word: not the endings of inclusive writing, nor what parts the digits of a number. */
function baseOf({0: whole, groups = {}}: RegExpExecArray): string {
  const {grouped, round, count, glued, unit, run} = groups;
  if (count !== undefined) {
    const scale = (glued ?? unit)?.toLowerCase() === 'm' ? 1_000_000 : 1_000;
    return String(Math.round(Number(count.replace(',', '.')) * scale));
  }
  return grouped ?? round ?? run ?? whole;
}

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
    const base = baseOf(match);
    const start = match.index;
    const end = start + match[0].length;
    const surface = fold(base);
    if (surface === '' || (ELIDED.has(surface) && /^['’ʼ]/.test(text.slice(end, end + 1)))) continue;
    tokens.push({
      surface,
      stem: stem(surface),
      stop: isStopWord(surface) || isThat(base, tokens.at(-1)),
      start,
      end,
    });
  }
  return tokens;
}
