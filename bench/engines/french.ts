import type {Options, SearchOptions} from 'minisearch';
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

/** A word without accents, ligatures in two letters. */
function foldedForm(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The stem of a word; null for a stop word, which is not indexed. */
function stem(word: string): string | null {
  const form = foldedForm(word);
  if (STOP_WORDS.has(form)) return null;
  return form.length <= 3 || /\d/.test(form) ? form : snowball(form);
}

/** The form of a word and its stem: twice the index, and typos are compared with what people really write. */
function formAndStem(word: string): string[] | null {
  const root = stem(word);
  return root === null ? null : [...new Set([foldedForm(word), root])];
}

/** MiniSearch as someone who knows French would set it: words cut at apostrophes, typos forgiven according to length. */
function french(
  processTerm: (word: string) => string | string[] | null,
  searchOptions: SearchOptions,
): Options<IndexedPage> {
  return {
    fields: ['title', 'summary', 'headings', 'text'],
    storeFields: ['title'],
    tokenize: words,
    processTerm,
    searchOptions: {
      fuzzy: (word) => (word.length < 4 || /\d/.test(word) ? false : word.length < 8 ? 1 : 2),
      prefix: (word, rank, all) => rank === all.length - 1 && word.length >= 3,
      ...searchOptions,
    },
  };
}

/*
 * Of some twenty settings tried on the development queries, the best on this site, then the best on the open corpus,
 * whose queries are words of the body. One setting for both would make a weaker peer of each.
 */

/** Stems only, titles first. */
export const FRENCH_STEMS = french(stem, {
  boost: {title: 6, summary: 3, headings: 2, text: 1},
  weights: {fuzzy: 0.3, prefix: 0.4},
});

/** Forms and stems, all fields equal. */
export const FRENCH_FORMS = french(formAndStem, {weights: {fuzzy: 0.15, prefix: 0.25}});
