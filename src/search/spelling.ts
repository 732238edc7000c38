import {analyse} from './analysis';

/**
 * How the words that an index knows folded are written in texts. Gives the function that says it, in lower case unless
 * the first text that has the word writes it in capitals (an acronym); the word itself when no text has it.
 */
export function openSpelling(texts: () => Iterable<string>): (folded: string) => string {
  let spellings: Map<string, string> | undefined;
  function read() {
    const found = new Map<string, string>();
    for (const text of texts()) {
      for (const {surface, start, end} of analyse(text)) {
        if (!found.has(surface)) found.set(surface, lowered(text.slice(start, end)));
      }
    }
    return found;
  }
  return (folded) => {
    spellings ??= read();
    return folded
      .split(' ')
      .map((word) => spellings?.get(word) ?? word)
      .join(' ');
  };
}

function lowered(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}
