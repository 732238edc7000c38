import {wordsOf} from '../quality/words';

/** What comes before a noun. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du d de ce cet cette ces votre vos notre nos leur leurs son sa ses au aux en ' +
    'chaque plusieurs'
  ).split(' '),
);

/** Share of its occurrences that follow a determiner, from which a word is taken for a noun. */
const OFTEN = 0.4;

/**
 * Tells the words used as nouns: those people type, rather than « prend », « selon » or « avez ». Without a lexicon, the
 * word before decides.
 */
export function nounsIn(texts: readonly string[]): (word: string) => boolean {
  const uses = new Map<string, {all: number; asNoun: number}>();
  for (const words of texts.map(wordsOf)) {
    words.forEach((word, at) => {
      const use = uses.get(word) ?? {all: 0, asNoun: 0};
      use.all += 1;
      if (DETERMINERS.has(words[at - 1] ?? '')) use.asNoun += 1;
      uses.set(word, use);
    });
  }
  return (word) => {
    const use = uses.get(word);
    return use !== undefined && use.asNoun >= OFTEN * use.all;
  };
}
