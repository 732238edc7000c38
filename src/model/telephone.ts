/** A telephone number found in what people write. */
export interface Telephone {
  /** E.164: « +18195550142 ». */
  number: string;
  /** « 204 » */
  extension?: string;
  /** Where it stands in the text, its extension included: first unit, and one past the last. */
  range: readonly [start: number, end: number];
}

/** What stands between groups of digits: spaces, points, hyphens of any kind, slashes. */
const GAP = '[\\s.\\-/\\u00ad\\u2010-\\u2015\\u2212]{0,3}';

/** Ten digits, as in Canada and the United States: no part of a longer number, with or without the country before. */
const NORTH_AMERICAN = new RegExp(
  `(?<![\\d+])(?:\\+?\\(?1\\)?${GAP})?\\(?(?<area>[2-9]\\d{2})\\)?${GAP}(?<exchange>[2-9]\\d{2})${GAP}(?<line>\\d{4})(?!\\d)`,
);

const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)$/;

/** Seven letters or digits after a toll-free code: « 1 800 O-CANADA ». Letters beyond are not dialled. */
const LETTERS = new RegExp(
  `(?<![\\d+])(?:\\+?\\(?1\\)?${GAP})?\\(?(?<area>8(?:00|33|44|55|66|77|88))\\)?${GAP}(?=[\\d\\s.-]{0,10}[A-Z])(?<word>[A-Z\\d](?:[\\s.-]?[A-Z\\d]){6,11})(?![A-Za-z\\d])`,
);

/** A number of another country, which begins with « + » and its code. */
const ABROAD = /\+(?!1)(?:[\s().-]{0,2}\d){8,15}(?!\d)/;

const EXTENSION =
  /^[\s,;:|–—-]{0,4}\(?(?:(?:postes?|ext(?:ension)?|local|loc|p)\.?(?: ?n[o°º]\.?)?|x|#|ext=)[\s.:=#]{0,3}(\d{1,6})(?!\d)\)?/i;

/** The keys of a telephone that bear the letters. */
const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/**
 * The first complete number of a text, with its extension; `undefined` when there is none. A number has its area code,
 * or its country.
 */
export function parseTelephone(text: string): Telephone | undefined {
  const [first] = [NORTH_AMERICAN, LETTERS, ABROAD]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  if (!first) return undefined;
  const end = first.index + first[0].length;
  const extension = EXTENSION.exec(text.slice(end));
  return {
    number: dialled(first),
    ...(extension && {extension: extension[1]}),
    range: [first.index, end + (extension?.[0].length ?? 0)],
  };
}

/** A number of three digits that reaches a service anywhere: 211, 811. */
const SERVICE = /^[2-9]11$/;

/** A number as a file gives it, alone in its key. */
export interface GivenTelephone {
  numero: string;
  poste?: string | undefined;
}

/** What a number given alone dials; `undefined` when it is not one complete number and nothing else. */
export function dialledTelephone({
  numero,
  poste,
}: GivenTelephone): Pick<Telephone, 'number' | 'extension'> | undefined {
  const extension = poste === undefined ? {} : {extension: poste};
  if (SERVICE.test(numero)) return {number: numero, ...extension};
  const found = parseTelephone(numero);
  if (!found || found.extension !== undefined) return undefined;
  const [start, end] = found.range;
  return start === 0 && end === numero.length ? {number: found.number, ...extension} : undefined;
}

/**
 * A number as it is written in Québec, « 819 555-0142 », « 1 800 555-0142 »; as its owner writes it when it has letters
 * or is of another country.
 */
export function telephoneText({numero}: Pick<GivenTelephone, 'numero'>): string {
  const {number = ''} = dialledTelephone({numero}) ?? {};
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  if (area === undefined || /[A-Z]/.test(numero)) return numero;
  const local = `${area}\u00a0${exchange}-${line}`;
  return TOLL_FREE.test(area) ? `1\u00a0${local}` : local;
}

/** Address of a link that dials a number (RFC 3966): « tel:+18195550142;ext=204 ». */
export function telephoneLink({number, extension}: Pick<Telephone, 'number' | 'extension'>): string {
  return `tel:${number}${extension === undefined ? '' : `;ext=${extension}`}`;
}

function dialled({0: text, groups: {area, exchange = '', line = '', word} = {}}: RegExpExecArray): string {
  // « +33 (0)1 »: the zero is dialled inside the country alone.
  if (area === undefined) return `+${text.replace('(0)', '').replace(/\D/g, '')}`;
  return `+1${area}${word === undefined ? exchange + line : digitsOf(word)}`;
}

function digitsOf(word: string): string {
  const signs = word.replace(/[^A-Z\d]/g, '').slice(0, 7);
  return signs.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((letters) => letters.includes(letter))));
}
