import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import frenchPlugin from 'lunr-languages/lunr.fr.js';
import {fold} from './fold';

/** What the French plugin of lunr-languages leaves behind, as far as we use it. */
interface StemmerHost {
  fr: {stemmer: (word: string) => string};
}

/**
 * The plugins of lunr-languages write on the `lunr` object they are given (and patch its query parser). They get this
 * bare object instead, so that lunr itself stays as published; it only bears what they call while they load.
 */
function loadFrenchStemmer(): (word: string) => string {
  const host = {Pipeline: {registerFunction() {}}, generateStopWordFilter() {}};
  stemmerSupport(host);
  frenchPlugin(host);
  return (host as unknown as StemmerHost).fr.stemmer;
}

const snowball = loadFrenchStemmer();

/** Folded words of the field that suffix rules miss (plurals) or confuse (« données » and « dons », « loyer » and « loi »), and their stem. */
const IRREGULAR = new Map([
  ['lieux', 'lieu'],
  ['milieux', 'milieu'],
  ['enjeux', 'enjeu'],
  ['jeux', 'jeu'],
  ['voeux', 'voeu'],
  ['travaux', 'travail'],
  ['baux', 'bail'],
  ['donnee', 'donnee'],
  ['donnees', 'donnee'],
  ['loyer', 'loyer'],
  ['loyers', 'loyer'],
  ['foyer', 'foyer'],
  ['foyers', 'foyer'],
]);

/**
 * Rewrites of folded suffixes before Snowball: without its accents a word no longer shows the suffix the stemmer
 * knows (« -ité », « -ière », « -ée »), and Snowball leaves apart the two genders of a trade (« -eur, -euse, -trice »).
 */
const SUFFIXES: [RegExp, string][] = [
  [/(..)ites?$/, '$1ité'],
  [/(..)ieres?$/, '$1ier'],
  [/(..)ees?$/, '$1e'],
  [/(..)trices?$/, '$1teur'],
  [/(..)euses?$/, '$1eur'],
];

/** French stem of a folded word. Numbers and words of up to three letters (often acronyms) are their own stem. */
export function stem(folded: string): string {
  const irregular = IRREGULAR.get(folded);
  if (irregular) return irregular;
  if (folded.length <= 3 || /\d/.test(folded)) return folded;
  const rewrite = SUFFIXES.find(([suffix]) => suffix.test(folded));
  const word = rewrite ? folded.replace(rewrite[0], rewrite[1]) : folded;
  return fold(snowball(word)) || folded;
}
