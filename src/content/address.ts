import {webAddress} from '../model/fields';
import {codePoint, quote} from './words';

/** What is wrong with a web address, in a few words that follow « cette adresse… », and the address we would write. */
export interface AddressFault {
  fault: string;
  suggestion?: string;
  /** The suggestion leaves something out, which only a person can give up. */
  isPartial?: true;
}

/** Keys of the data whose value is a web address. */
export const ADDRESS_KEYS: ReadonlySet<unknown> = new Set(['url', 'inscription']);

/** Letters and signs that a text processor puts in the place of those of an address, and what they stood for. */
const LOOKALIKES: Record<string, string> = {
  ...Object.fromEntries([...'‐‑‒–—―−﹘﹣－'].map((hyphen) => [hyphen, '-'])),
  '\u00ad': '',
  '’': "'",
  '‘': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '。': '.',
  '∕': '/',
  '⁄': '/',
  '∶': ':',
  ː: ':',
  '․': '.',
  // Cyrillic and Greek letters that look like those of the Latin alphabet.
  ...Object.fromEntries(
    [...'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅοανΟΑΒΕΖΗΙΚΜΝΡΤΥΧ'].map((letter, rank) => [
      letter,
      'aeopcyxijshdqwABEKMHOPCTYXIJSoavOABEZHIKMNPTYX'[rank] ?? '',
    ]),
  ),
};

/** Characters of an address: browsers and servers refuse longer ones, and reading them would take too long. */
const LONGEST = 2000;

/** Names that the web does not know: they lead to a machine, or to a network, of whoever typed them (RFC 6761, 6762, 8375). */
const PRIVATE_HOST =
  /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|invalid|test|onion|arpa)\.?$/i;

/** What a sentence or a list leaves around an address that is copied from it. */
const BEFORE = /^[\s<([{«»"'“”‘’*_`•·,;:.–—-]+/u;
const AFTER = /[\s>)\]}«»"'“”‘’*`,;:.!…]+$/u;

/**
 * Looks for what makes an address unsafe or unfit to be a link; `undefined` when it is sound. `http:` is sound here: a
 * warning of its own speaks of it.
 */
export function addressFault(text: string): AddressFault | undefined {
  if (text.length > LONGEST) return {fault: `a plus de ${LONGEST} caractères`};
  const found = faultIn(text);
  if (!found) return undefined;
  const suggestion = found.suggestion ?? mended(text);
  // What would be refused in its turn, or is cut short, is no help.
  const isSound = suggestion !== undefined && !text.includes('…') && !faultIn(suggestion);
  return {
    fault: found.fault,
    ...(isSound && {suggestion}),
    ...(isSound && found.isPartial && {isPartial: true}),
  };
}

function faultIn(text: string): AddressFault | undefined {
  return oneAddress(text) ?? strangeSign(text) ?? leftOver(text) ?? unfit(text);
}

/** Two addresses in one value. One that stands in the path of another (an archive, a redirection) is a part of it. */
function oneAddress(text: string): AddressFault | undefined {
  const start = (BEFORE.exec(text)?.[0].length ?? 0) + 1;
  const second = text.slice(start).search(/(?<![/=?&:#%]|%3a)https?:\/\/|(?<=[\s,;|])www\./i);
  if (second < 0) return undefined;
  const first = text.slice(0, start + second).replace(/\s+(?:ou|et|puis)\s*$|[\s/|]+$/i, '');
  // « Site : https://… », « [le site](https://…) »: there is but one.
  if (/^\S*\[/.test(first)) return {fault: 'est un lien Markdown, et non une adresse seule'};
  return mended(first) === undefined && !/:\/\/|^www\./i.test(first)
    ? {fault: `commence par ${quote(first.trim())}`, ...suggested(mended(text.slice(start + second)))}
    : {fault: 'en contient deux', isPartial: true, ...suggested(mended(first))};
}

function suggested(suggestion: string | undefined): {suggestion?: string} {
  return suggestion === undefined ? {} : {suggestion};
}

/** A sign that looks like another: the address leads elsewhere, or nowhere. */
function strangeSign(text: string): AddressFault | undefined {
  if (ASCII.test(text)) return undefined;
  const sign = [...text].find((character) => character in LOOKALIKES || isWide(character));
  if (sign !== undefined) {
    const what = /\p{Pd}|−|\u00ad/u.test(sign)
      ? 'un trait d’union typographique'
      : `${quote(sign)}, qui n’est pas ce qu’il semble`;
    return {fault: `contient ${what} (${codePoint(sign)})`};
  }
  const foreign = [...text].find(
    (character) => /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character),
  );
  return foreign === undefined
    ? undefined
    : {fault: `contient une lettre d’un autre alphabet, ${quote(foreign)} (${codePoint(foreign)})`};
}

/** Nothing in it looks like another sign. */
const ASCII = /^[\0-\x7f]*$/;

function isWide(character: string): boolean {
  return /[\u3000\uff01-\uff5e]/.test(character);
}

/** A sign of the sentence the address stood in. A bracket that was opened in the address belongs to it. */
function leftOver(text: string): AddressFault | undefined {
  const after = AFTER.exec(withoutPairs(text))?.[0] ?? '';
  if (after.trim() !== '' && after !== text) return {fault: `finit par ${quote(after.trim())}`};
  const before = BEFORE.exec(text)?.[0] ?? '';
  return before.trim() === '' ? undefined : {fault: `commence par ${quote(before.trim())}`};
}

/** The address with its pairs of brackets blanked, so that « Ville_(Estrie) » does not seem to end with one too many. */
function withoutPairs(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (pair) => 'x'.repeat(pair.length));
}

/** The address we would write: without what stands around it, its signs and its protocol put right. */
function mended(text: string): string | undefined {
  const linked = /^[^\s\]]*\[[^\]]*\]\((\S+)\)/.exec(text.trim())?.[1] ?? text;
  const plain = [...linked.normalize('NFC')]
    .map(
      (character) => LOOKALIKES[character] ?? (isWide(character) ? character.normalize('NFKC') : character),
    )
    .join('');
  let bare = plain.replace(BEFORE, '');
  for (let end = AFTER.exec(withoutPairs(bare)); end; end = AFTER.exec(withoutPairs(bare)))
    bare = bare.slice(0, end.index);
  // « http s:// », « htps:/ », « https;// »: eight letters or signs that many ways spoil.
  const [, scheme = '', rest = ''] =
    /^(h\s*t+\s*t?\s*p\s*s?\s*[:;]?\s*[/\\]{1,3}\s*)?(.*)$/is.exec(bare) ?? [];
  const path = rest.replace(/^(www)\s*\.\s*/i, '$1.');
  if (/\s/.test(path) || !/^[^/:?#@\s]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(path)) return undefined;
  const isPlain = /^http:\/\/$/i.test(scheme);
  return `${isPlain ? 'http' : 'https'}://${path}`;
}

function unfit(text: string): AddressFault | undefined {
  if (/[\s\p{Cc}\p{Cf}]/u.test(text)) return {fault: 'contient une espace'};
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const isHost = /^[^/:?#@]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(text);
  if (scheme === undefined || (isHost && !text.includes('://')))
    return {fault: 'ne commence pas par https://'};
  if (scheme !== 'https' && scheme !== 'http')
    return {fault: `commence par ${scheme}:, qui n’est pas permis`};
  if (/[<>"\\^`{|}]/.test(text)) return {fault: 'contient un caractère qui n’est pas permis'};
  const url = /^https?:\/\/[^/]/i.test(text) ? readUrl(text) : undefined;
  if (!url) return {fault: 'n’est pas complète'};
  const {username, password, hostname} = url;
  if (username || password) return {fault: 'contient un nom d’utilisateur ou un mot de passe'};
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) {
    return {fault: 'mène à une adresse IP plutôt qu’à un nom de domaine'};
  }
  if (!webAddress.safeParse(text).success || PRIVATE_HOST.test(hostname))
    return {fault: 'n’a pas de nom de domaine complet'};
  return undefined;
}

/**
 * An address taken apart; `undefined` when it cannot be. `URL.canParse` is not asked: once it has been called some thousand
 * times, that of Node 20 refuses accented domain names.
 */
export function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** An address reduced to what tells pages apart: no protocol, no www., no slash at the end, no #fragment. */
export function comparableAddress(text: string): string | undefined {
  const url = readUrl(text);
  if (!url) return undefined;
  const {hostname, port, pathname, search} = url;
  return `${hostname.replace(/^www\./, '')}${port && `:${port}`}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The domain of an address without www.; `undefined` when it cannot be read. */
export function domainOf(text: string): string | undefined {
  return readUrl(text)?.hostname.replace(/^www\./, '');
}
