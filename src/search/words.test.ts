import fc from 'fast-check';
import {expect, it} from 'vitest';
import {addWords, NO_WORDS, packWords} from './words';

const wordList = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,6}$/));
/** Words of the same first two letters make one term. */
const nameOf = (word: string) => word.slice(0, 2);

it('gives back the words and their terms, part after part', () => {
  fc.assert(
    fc.property(wordList, wordList, (first, others) => {
      first.sort();
      const second = others.filter((word) => !first.includes(word)).sort();
      const one = packWords(first, nameOf, NO_WORDS, []);
      const known = addWords(one.packed, NO_WORDS);
      const two = packWords(second, nameOf, known, one.names);
      const all = addWords(two.packed, known);
      expect(all.words).toEqual([...first, ...second].sort());
      expect(all.terms.map((term) => two.names[term])).toEqual(all.words.map(nameOf));
      expect(all.termCount).toBe(two.names.length);
    }),
  );
});
