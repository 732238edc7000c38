import type {BenchDocument} from '../document';
import {textOf} from '../document';
import type {Query} from '../quality/query';
import {documentFrequencies, wordsOf} from '../quality/words';
import {seeded, shuffled} from '../random';
import {drawnQueries} from './draw';

/** Targets of each set, when the corpus has enough documents for two. */
const TARGETS = 150;
const SEED = 4;

/** Words in more documents than this share of them say nothing of one document. */
const COMMON = 0.1;
const LEAST_LETTERS = 4;

/** How people who do not think of keywords ask; written without looking at any stop list. */
const QUESTIONS = [
  'où est-ce que je peux trouver quelque chose sur',
  'qu’est-ce qu’il faut savoir à propos de',
  'à qui dois-je m’adresser pour',
  'je voudrais de l’information au sujet de',
  'comment ça marche quand on parle de',
];

/**
 * Known-item queries: a document is drawn, then words of it, and the query must bring it back. The two sets have
 * different targets. Other documents may hold the same words, so a perfect score is out of reach for anyone.
 */
export function openQueries(documents: readonly BenchDocument[], set: 'dev' | 'test'): Query[] {
  const random = seeded(SEED);
  const count = Math.min(TARGETS, Math.floor(documents.length / 2));
  const targets = shuffled(documents, random).slice(
    set === 'dev' ? 0 : count,
    set === 'dev' ? count : 2 * count,
  );
  const frequencies = documentFrequencies(documents);
  const most = Math.max(2, documents.length * COMMON);
  const isUseful = (word: string) =>
    word.length >= LEAST_LETTERS && !/\d/.test(word) && (frequencies.get(word) ?? 0) <= most;
  return targets.flatMap((target) => queriesFor(target, isUseful, (word) => frequencies.has(word), random));
}

function queriesFor(
  document: BenchDocument,
  isUseful: (word: string) => boolean,
  isAttested: (word: string) => boolean,
  random: () => number,
): Query[] {
  const text = textOf(document);
  const drawn = shuffled([...new Set(wordsOf(text))].filter(isUseful), random).slice(
    0,
    random() < 0.5 ? 2 : 3,
  );
  const question = QUESTIONS[Math.floor(random() * QUESTIONS.length)];
  const [acronym] = shuffled(
    acronymsOf(text).filter((word) => isAttested(word)),
    random,
  );
  return drawnQueries(
    {
      target: document.id,
      words: drawn,
      acronym: acronym && `${acronym} ${drawn[0]}`,
      question: `${question} ${drawn.join(' ')}`,
    },
    isAttested,
  );
}

/** Words of two to six capitals, lower case. */
function acronymsOf(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? [])].map((word) =>
    word.toLowerCase(),
  );
}
