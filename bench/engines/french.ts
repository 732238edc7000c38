import type {Options} from 'minisearch';
import registerFrench from 'lunr-languages/lunr.fr.js';
import registerStemmer from 'lunr-languages/lunr.stemmer.support.js';

/** One page, as the French MiniSearch indexes it. */
export interface IndexedPage {
  id: string;
  title: string;
  summary: string;
  headings: string;
  text: string;
}

/** What the plugins of lunr-languages write on the object they are given. */
interface Host {
  fr: {stemmer: (word: string) => string};
}

const host = {Pipeline: {registerFunction() {}}, generateStopWordFilter() {}};
registerStemmer(host);
registerFrench(host);
const snowball = (host as unknown as Host).fr.stemmer;

/** Articles, pronouns, prepositions and forms of « être » and « avoir », without accents: they are no subject. */
const STOP_WORDS = new Set(
  (
    'a ai as au aux avec avoir c ce ces cette d dans de des du elle elles en est et etait ete etre eu il ils je j l la ' +
    'le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas pour qu que qui s sa se ses ' +
    'si son sont sur t ta te tes toi ton tu un une vos votre vous y comment quel quelle quels quelles'
  ).split(' '),
);

/** Words, elided articles apart: « l’impact » gives « l » (a stop word) and « impact ». */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word folded (no accents, ligatures in two letters) then stemmed; null for a stop word, which is not indexed. */
function term(word: string): string | null {
  const folded = word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  if (STOP_WORDS.has(folded)) return null;
  return folded.length <= 3 || /\d/.test(folded) ? folded : snowball(folded);
}

/**
 * MiniSearch as someone who knows French would set it: words cut at apostrophes, accents folded, Snowball stems, stop
 * words left out, fields weighted, typos forgiven according to length, the last word taken as unfinished.
 */
export const FRENCH: Options<IndexedPage> = {
  fields: ['title', 'summary', 'headings', 'text'],
  storeFields: ['title'],
  tokenize: words,
  processTerm: term,
  searchOptions: {
    boost: {title: 6, summary: 3, headings: 2, text: 1},
    fuzzy: (word) => (word.length < 4 || /\d/.test(word) ? false : word.length < 8 ? 1 : 2),
    prefix: (word, rank, all) => rank === all.length - 1 && word.length >= 3,
    weights: {fuzzy: 0.3, prefix: 0.4},
  },
};
