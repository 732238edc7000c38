import {createHash} from 'node:crypto';
import type {BenchDocument} from '../document';
import {textOf} from '../document';
import type {Query} from '../quality/query';
import {documentFrequencies, wordsOf} from '../quality/words';
import {seeded, shuffled} from '../random';
import {drawnQueries} from './draw';
import {DETERMINERS, nounsIn} from './nouns';

/** The documents of this site and what a query may be made of. */
export interface SiteTexts {
  documents: readonly BenchDocument[];
  /** Other names of a document, by id: acronyms, synonyms, English. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** Heading of the section whose words many documents share; no query is drawn from it. */
  sharedHeading: string;
  /** Documents that hand-written queries ask for. */
  excluded: ReadonlySet<string>;
}

/** Share of the documents of each kind that are targets: all of the scarce ones, so that no kind is left out. */
const TARGETS: Record<string, number> = {
  ressource: 0.4,
  besoin: 0.5,
  fait: 0.5,
  terme: 0.5,
  gabarit: 1,
  pratique: 1,
  'etape-guide': 1,
  // They came after the first figures, which are compared with.
  parcours: 0,
};

/** How many words of the title, the summary and the body, and how often: people mostly type words of titles. */
const RECIPES: readonly {often: number; words: readonly [number, number, number]}[] = [
  {often: 0.25, words: [2, 1, 0]},
  {often: 0.2, words: [3, 0, 0]},
  {often: 0.2, words: [1, 1, 0]},
  {often: 0.15, words: [1, 0, 2]},
  {often: 0.1, words: [0, 2, 1]},
  {often: 0.1, words: [0, 0, 3]},
];

/** Words in more documents than this say nothing of one; a title is typed as it is, so more is allowed of its words. */
const COMMON = 0.1;
const COMMON_IN_TITLE = 0.25;
const LEAST_LETTERS = 4;
const LEAST_WORDS = 2;

/** What comes before a few words of the text, to make a question. */
const QUESTIONS = [
  'comment faire pour',
  'qui peut nous aider avec',
  'on cherche',
  'est-ce qu’il existe',
  'où trouver',
  'c’est quoi',
];
const QUESTION_WORDS = 6;

/**
 * Known-item queries on this site. What is drawn of a document depends on its id and its text: to change one entry
 * changes its queries and hardly any other.
 */
export function drawnSiteQueries(site: SiteTexts): Query[] {
  const frequencies = documentFrequencies(site.documents);
  const isNoun = nounsIn(site.documents.map(textOf));
  const isRarer = (word: string, share: number) =>
    word.length >= LEAST_LETTERS &&
    !/\d/.test(word) &&
    (frequencies.get(word) ?? 0) <= share * site.documents.length;
  const judged: Words = {
    isOfTitle: (word) => isRarer(word, COMMON_IN_TITLE),
    isSaying: (word) => isRarer(word, COMMON) && isNoun(word),
  };
  return site.documents
    .filter(({id}) => !site.excluded.has(id) && isTarget(id))
    .flatMap((document) => {
      const random = seeded(seedOf(`words ${document.id}`));
      const pools = poolsOf(document, site.sharedHeading);
      const words = draw(pools, judged, random);
      if (words.length === 0) return [];
      const [name] = shuffled(site.otherNames.get(document.id) ?? [], random);
      const acronym = name && acronymQuery(name.toLowerCase(), words, random);
      const question = questionOf(pools, words, judged, random);
      return drawnQueries({target: document.id, words, acronym, question}, (word) => frequencies.has(word));
    });
}

/** Which words may be drawn. */
interface Words {
  /** From a title. */
  isOfTitle(word: string): boolean;
  /** From a text. */
  isSaying(word: string): boolean;
}

/** Title, summary and body of a document. */
type Pools = readonly [string, string, string];

function poolsOf({title, summary, sections}: BenchDocument, sharedHeading: string): Pools {
  const own = sections.filter(({heading}) => heading !== sharedHeading);
  return [title, summary, textOf({id: '', title: '', summary: '', sections: own})];
}

/** Two or three words, in the order of the text. What a part does not have is drawn from the others. */
function draw(pools: Pools, {isOfTitle, isSaying}: Words, random: () => number): string[] {
  const recipe = recipeAt(random());
  const candidates = pools.map((text, pool) =>
    distinct(wordsOf(text)).filter(pool === 0 ? isOfTitle : isSaying),
  );
  const drawn = new Set(candidates.flatMap((words, pool) => inOrder(words, recipe[pool] ?? 0, random)));
  const others = shuffled(distinct(candidates.flat()), random);
  // Common words alone could not tell the target from others.
  const saying = others.find(isSaying);
  if (saying && ![...drawn].some(isSaying)) drawn.add(saying);
  for (const word of others) {
    if (drawn.size >= LEAST_WORDS) break;
    drawn.add(word);
  }
  return [...drawn];
}

function recipeAt(place: number): readonly number[] {
  let before = 0;
  const found = RECIPES.find(({often}) => (before += often) > place);
  return (found ?? RECIPES[0])?.words ?? [];
}

function inOrder(words: readonly string[], count: number, random: () => number): string[] {
  const drawn = new Set(shuffled(words, random).slice(0, count));
  return words.filter((word) => drawn.has(word));
}

/** The other name alone or, as often, with a word of the document. */
function acronymQuery(name: string, words: readonly string[], random: () => number): string {
  const [word] = words.filter((one) => !name.includes(one));
  return word && random() < 0.5 ? `${name} ${word}` : name;
}

/** A run of words of the summary or the body that begins with a determiner, after the beginning of a question. */
function questionOf(
  [, summary, body]: Pools,
  words: readonly string[],
  {isSaying}: Words,
  random: () => number,
): string {
  const begin = QUESTIONS[Math.floor(random() * QUESTIONS.length)];
  const runs = [...sentences(summary), ...sentences(body)].flatMap(runsOf);
  const saying = runs.filter((run) => wordsOf(run).filter(isSaying).length >= LEAST_WORDS);
  return `${begin} ${saying[Math.floor(random() * saying.length)] ?? words.join(' ')}`;
}

function runsOf(sentence: string): string[] {
  const tokens = sentence.split(' ');
  return tokens.flatMap((token, start) => {
    const run = tokens.slice(start, start + QUESTION_WORDS);
    while ((run.at(-1) ?? '').length < LEAST_LETTERS && run.length > 0) run.pop();
    return DETERMINERS.has(wordsOf(token)[0] ?? '') ? [run.join(' ')] : [];
  });
}

function sentences(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\n.;:!?()«»]+/)
    .map((sentence) => sentence.replace(/[,\s]+/g, ' ').trim());
}

function isTarget(id: string): boolean {
  const kind = Object.keys(TARGETS).find((name) => id.startsWith(`${name}-`));
  if (kind === undefined) throw new Error(`Unknown kind of document: ${id}`);
  return seedOf(`target ${id}`) / 2 ** 32 < (TARGETS[kind] ?? 0);
}

/** A number from 0 to 2³² that depends on a text alone. */
function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE();
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
