/** Sorted words, each as the number of letters it shares with the one before (a letter, « a » for none) and the rest. */
export function frontCode(words: readonly string[]): string {
  return words
    .map((word, rank) => {
      const shared = Math.min(sharedLetters(words[rank - 1] ?? '', word), MOST_SHARED);
      return String.fromCharCode(FIRST_LETTER + shared) + word.slice(shared);
    })
    .join(' ');
}

/** The words that `frontCode` was given. */
export function fromFrontCode(text: string): string[] {
  if (text === '') return [];
  let last = '';
  return text
    .split(' ')
    .map((code) => (last = last.slice(0, code.charCodeAt(0) - FIRST_LETTER) + code.slice(1)));
}

/** Number of letters two words begin with in common. */
export function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const MOST_SHARED = 25;
