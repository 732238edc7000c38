/** The mechanical variants of a query: what a hurried hand, a phone or a habit of French does to it. */
export const variantKinds = [
  'noAccent',
  'elisionStraight',
  'elisionCurly',
  'deletion',
  'swap',
  'prefix',
] as const;

/** One kind of mechanical variant. */
export type VariantKind = (typeof variantKinds)[number];

/** The variants of one query. A kind is absent when the query has no word it can apply to. */
export type Variants = Partial<Record<VariantKind, string>>;

/** A word of a query: a run of letters, with its place in the text. */
interface Word {
  readonly letters: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A generator of integers in [0, bound). */
type Draw = (bound: number) => number;

/** The shortest word in which a letter may be removed or moved. */
const minTypoLetters = 5;
/** The part of the last word which is kept by a prefix, and the fewest letters kept. */
const prefixShare = 0.6;
const minPrefixLetters = 3;
/** The shortest word which may take an elided article. */
const minElisionLetters = 3;

/** Words with a vowel first which are no nouns. */
const functionWords = new Set(
  [
    'ai ailleurs ainsi alors après as assez au aucun aucune aujourd aussi autant autour autre autres aux avait',
    'auprès avant avec avez avoir avons elle elles en encore encore enfin ensemble entre es est et étaient était',
    'être eu eux ici il ils on ont onze or ou où oui outre un une uns unes à ça y',
    'a an and are as at if in is it its of on or our us is',
  ]
    .join(' ')
    .split(' '),
);

/** Words after which a noun takes no second article. */
const determiners = new Set(
  [
    'le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur',
    'leurs quel quelle quels quelles chaque plusieurs quelque quelques aucun aucune tout toute tous toutes',
    'à en par pour sans avec chez dans sur sous vers entre contre autre autres',
    'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent',
  ]
    .join(' ')
    .split(' '),
);

/** Endings of adjectives, which take no article. */
const adjectiveEnding = /(?:[ai]bles?|aires?|iques?|ifs?|ives?)$/u;

/** How words with an aspirated h begin, accents removed: no elision before them. */
const aspirated =
  /^h(?:a(?:ch|ie|in|ir|ll|lt|m(?:a|b|ea|s)|nch|nd|ng|nt|r[cdinp]|s|t|u|v)|e(?:nn|ro[ns]|rse|rni|tr|urt)|i(?:bou|era|p-?hop|ss|t)|o(?:bb|ck|ll|mar|me$|ng|nt|q|rs|tt|tdog|u)|u(?:b|it(?!r)|rl|tt)|sf)/u;

/** Text without accents or ligatures. Other signs stay as they are. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae');
}

/** A number drawn from a text alone (32-bit FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A source of numbers which always gives the same ones for the same seed (mulberry32). */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
}

/** The words of a text, in order. A hyphen or an apostrophe ends a word. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    letters: Array.from(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** One item of a list, or nothing when the list is empty. */
function pick<Item>(items: readonly Item[], draw: Draw): Item | undefined {
  return items[draw(items.length)];
}

/** The text in which one word has been replaced. */
function withWord(text: string, word: Word, replacement: string): string {
  return text.slice(0, word.start) + replacement + text.slice(word.end);
}

/** Whether a word of the text may take an elided article or preposition. */
function canElide(text: string, word: Word, previous: Word | undefined): boolean {
  const value = word.letters.join('');
  const plain = withoutAccents(value).toLowerCase();
  const glued = /[\p{L}\p{N}'’-]/u;
  return (
    word.letters.length >= minElisionLetters &&
    /^[aeiouh]/u.test(plain) &&
    !aspirated.test(plain) &&
    !adjectiveEnding.test(plain) &&
    !functionWords.has(value.toLowerCase()) &&
    !glued.test(text.charAt(word.start - 1)) &&
    !glued.test(text.charAt(word.end)) &&
    !determiners.has(previous?.letters.join('').toLowerCase() ?? '')
  );
}

/**
 * The query where one noun bears the elided article it would bear in a sentence, or the preposition « d’ »
 * when the article would be wrong: a plural or an infinitive. No lexicon here, so the ending decides.
 */
function elided(text: string, apostrophe: string, draw: Draw): string | undefined {
  const words = wordsOf(text);
  const word = pick(
    words.filter((candidate, index) => canElide(text, candidate, words[index - 1])),
    draw,
  );
  if (!word) return undefined;
  const value = word.letters.join('');
  const little = /(?:[sx]|er|ir)$/iu.test(value) ? 'd' : 'l';
  return withWord(text, word, `${little}${apostrophe}${value}`);
}

/** The query with one letter missing, neither the first nor the last of its word. */
function deleted(text: string, draw: Draw): string | undefined {
  const word = pick(
    wordsOf(text).filter(({letters}) => letters.length >= minTypoLetters),
    draw,
  );
  if (!word) return undefined;
  const place = 1 + draw(word.letters.length - 2);
  return withWord(text, word, word.letters.filter((_, index) => index !== place).join(''));
}

/** The places of a word where two different neighbouring letters may change places. */
function swapPlaces({letters}: Word): number[] {
  return letters
    .map((_, index) => index)
    .filter((index) => index >= 1 && index + 2 < letters.length && letters[index] !== letters[index + 1]);
}

/** The query with two neighbouring letters swapped, neither the first nor the last of their word. */
function swapped(text: string, draw: Draw): string | undefined {
  const word = pick(
    wordsOf(text).filter(
      (candidate) => candidate.letters.length >= minTypoLetters && swapPlaces(candidate).length > 0,
    ),
    draw,
  );
  if (!word) return undefined;
  const place = pick(swapPlaces(word), draw) ?? 1;
  const letters = [...word.letters];
  letters.splice(place, 2, ...letters.slice(place, place + 2).reverse());
  return withWord(text, word, letters.join(''));
}

/** The query as it stands while its last word is being typed. */
function cut(text: string): string | undefined {
  const word = wordsOf(text).at(-1);
  if (!word) return undefined;
  const kept = Math.max(minPrefixLetters, Math.round(word.letters.length * prefixShare));
  if (kept >= word.letters.length) return undefined;
  return text.slice(0, word.start) + word.letters.slice(0, kept).join('');
}

/**
 * The mechanical variants of a query. The same query and the same seed always give the same variants,
 * and a kind never depends on the others. A variant is always different from its query.
 */
export function variantsOf(query: string, seed: number): Variants {
  const text = query.normalize('NFC');
  const draw = (purpose: string): Draw => drawFrom(hash(`${seed}\n${purpose}\n${text}`));
  const made: Record<VariantKind, string | undefined> = {
    noAccent: withoutAccents(text),
    elisionStraight: elided(text, "'", draw('elision')),
    elisionCurly: elided(text, '’', draw('elision')),
    deletion: deleted(text, draw('deletion')),
    swap: swapped(text, draw('swap')),
    prefix: cut(text),
  };
  const variants: Variants = {};
  for (const kind of variantKinds) {
    const variant = made[kind];
    if (variant !== undefined && variant !== text) variants[kind] = variant;
  }
  return variants;
}
