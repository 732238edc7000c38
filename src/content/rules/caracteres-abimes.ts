import {FICHE, fiche, inEveryKind} from '../examples';
import type {Finding, Rule} from '../rule';
import {codePoint, quote} from '../words';

/** The characters of Windows-1252 whose code is not that of Unicode, by their byte from 0x80 on. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES = new Map([...WINDOWS_1252].map((character, rank) => [character, 0x80 + rank]));

/** What UTF-8 makes of an accented letter or of a sign of French, read as Windows-1252: « Ã© », « â€™ », « Å“ », « Â ». */
const MISREAD = new RegExp(
  `[\\u00c2\\u00c3\\u00c5][\\u0080-\\u00bf${WINDOWS_1252}]|\\u00e2[\\u0080-\\u00bf${WINDOWS_1252}]{2}|ï»¿`,
  'gu',
);

/** The same, read as old Macs do: « √© », « ‚Äô ». */
const MISREAD_ON_MAC = /√[†-◊\u00a0-ÿŒœ]|‚Ä[ôúùìîòò¶¢]/gu;

/** One character that is two or more letters, or a letter dressed as another: search does not find them. */
const DRESSED = /[\ufb00-\ufb06\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gu;

/** An accent that stands alone, typed as an apostrophe. */
const ACCENT = /(?<=\p{L})[´ˋˈ′](?=\p{L})/gu;

const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters of the Cyrillic and Greek alphabets in a word of the Latin one, which they look like. */
const MIXED = /(?=[\p{L}]*\p{Script=Latin})(?<!\p{L})\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*/gu;

export const caracteresAbimes: Rule = {
  id: 'caracteres-abimes',
  aboutFile: true,
  severity: 'error',
  summary: 'Un texte n’a ni lettres abîmées par une conversion, ni signes qui se font passer pour d’autres.',
  help: 'Retapez le passage au clavier : il vient d’un fichier lu dans le mauvais encodage, ou d’un PDF.',
  examples: {
    valid: [
      {[FICHE]: fiche({nom: 'CAFÉ « L’Âtre à qualité »', alias: '[œuvre, naïf, Ångström, µm]'})},
      {[FICHE]: fiche({nom: 'Centre d’été – 5\u00a0000\u00a0$ «\u00a0À QUÉBEC\u00a0»'})},
    ],
    invalid: [
      ...inEveryKind('Aide les groupes du CafÃ© de la Gare, à Magog').map((files) => ({
        files,
        expect: {
          suggestion: 'é',
          message: '« Ã© » est sans doute « é », abîmé par une conversion.',
        },
      })),
      {
        files: {[FICHE]: fiche({nom: 'Centre dâ€™essai'})},
        expect: {line: 2, column: 14, endColumn: 17, suggestion: '’'},
      },
      {files: {[FICHE]: fiche({nom: 'Å“uvre d’essai'})}, expect: {line: 2, column: 6, suggestion: 'œ'}},
      {files: {[FICHE]: fiche({nom: 'Centre Ã\u00a0Magog'})}, expect: {line: 2, suggestion: 'à'}},
      {files: {[FICHE]: fiche({nom: 'Caf√© d’essai'})}, expect: {line: 2, column: 9, suggestion: 'é'}},
      {
        files: {[FICHE]: fiche().replace('Des conseils', 'Des conseils eﬃcaces')},
        expect: {
          line: 22,
          column: 15,
          suggestion: 'ffi',
          message: '« ﬃ » (U+FB03) est un seul caractère, que la recherche ne trouve pas; écrivez « ffi ».',
        },
      },
      {files: {[FICHE]: fiche({nom: 'Ｃentre d’essai'})}, expect: {line: 2, suggestion: 'C'}},
      {files: {[FICHE]: fiche({nom: '𝐂entre d’essai'})}, expect: {line: 2, suggestion: 'C'}},
      {
        files: {[FICHE]: fiche({nom: 'Centre d´essai'})},
        expect: {line: 2, column: 14, suggestion: '’'},
      },
      {
        files: {[FICHE]: fiche({nom: 'Сentre d’essai'})},
        expect: {
          line: 2,
          column: 6,
          message: '« С » (U+0421) est une lettre d’un autre alphabet, que la recherche ne trouve pas.',
        },
      },
    ],
  },
  check({text}) {
    if (!SUSPECT.test(text)) return [];
    return [...misread(text), ...dressed(text), ...accents(text), ...mixed(text)];
  },
};

/** Without one of these there is nothing to look for. */
const SUSPECT =
  /[\u00c2\u00c3\u00c5\u00e2ï√‚´ˋˈ′\ufb00-\ufb06\uff01-\uff5e\p{Script=Cyrillic}\p{Script=Greek}]|[\u{1d400}-\u{1d7ff}]/u;

function* misread(text: string): Generator<Finding> {
  for (const {index, 0: found} of text.matchAll(MISREAD)) {
    const meant = decoded(found);
    if (meant === undefined) continue;
    yield finding(
      index,
      found,
      `${quote(found)} est sans doute ${quote(meant)}, abîmé par une conversion.`,
      meant,
    );
  }
  for (const {index, 0: found} of text.matchAll(MISREAD_ON_MAC)) {
    const meant = ON_MAC[found];
    const guess = meant === undefined ? 'une lettre accentuée ou une apostrophe' : quote(meant);
    yield finding(index, found, `${quote(found)} est sans doute ${guess}, abîmé par une conversion.`, meant);
  }
}

const ON_MAC: Record<string, string> = {
  '√©': 'é',
  '√®': 'è',
  '√†': 'à',
  '√ß': 'ç',
  '√™': 'ê',
  '√¥': 'ô',
  '√Æ': 'î',
  '√ª': 'û',
  '√â': 'É',
  '‚Äô': '’',
};

/** What the bytes of a text read as Windows-1252 say in UTF-8; `undefined` when it is no character of French. */
function decoded(text: string): string | undefined {
  const [first = 0, ...rest] = [...text].map((character) => BYTES.get(character) ?? character.charCodeAt(0));
  if (rest.some((byte) => byte >> 6 !== 2)) return undefined;
  const code = rest.reduce(
    (bits, byte) => (bits << 6) | (byte & 0x3f),
    first & (rest.length === 1 ? 0x1f : 0x0f),
  );
  const read = String.fromCodePoint(code);
  return /^[\u00a0-\u017f\u02c6\u02dc\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122\ufeff]$/.test(read)
    ? read
    : undefined;
}

function* dressed(text: string): Generator<Finding> {
  for (const {index, 0: found} of text.matchAll(DRESSED)) {
    const meant = found.normalize('NFKC');
    const message = `${quote(found)} (${codePoint(found)}) est un seul caractère, que la recherche ne trouve pas; écrivez ${quote(meant)}.`;
    yield finding(index, found, message, meant);
  }
}

function* accents(text: string): Generator<Finding> {
  for (const {index, 0: found} of text.matchAll(ACCENT)) {
    yield finding(
      index,
      found,
      `${quote(found)} (${codePoint(found)}) n’est pas une apostrophe; écrivez ${quote('’')}.`,
      '’',
    );
  }
}

function* mixed(text: string): Generator<Finding> {
  // « â » is suspect too, and to look at each word takes long.
  if (!OTHER_LETTER.test(text)) return;
  for (const {index, 0: word} of text.matchAll(MIXED)) {
    const at = word.search(OTHER_LETTER);
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
    const message = `${quote(letter)} (${codePoint(letter)}) est une lettre d’un autre alphabet, que la recherche ne trouve pas.`;
    yield finding(index + at, letter, message);
  }
}

function finding(index: number, found: string, message: string, suggestion?: string): Finding {
  return {
    range: [index, index + found.length],
    message,
    ...(suggestion !== undefined && {
      suggestion,
      fix: {range: [index, index + found.length], text: suggestion},
    }),
  };
}
