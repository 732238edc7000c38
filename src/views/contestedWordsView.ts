import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {ContestedWord} from '../model/contestedWord';

/** A word with several senses. */
export interface ContestedWordView extends Omit<ContestedWord, 'terme'> {
  /** Its definition in the glossary, when there is one. */
  term?: {name: string; url: string};
}

export interface ContestedWordsView {
  words: ContestedWordView[];
}

export function contestedWordsView({contestedWords, glossary}: Content): ContestedWordsView {
  return {
    words: contestedWords.map(({terme, ...word}) => {
      const term = glossary.find(({id}) => id === terme);
      return {...word, ...(term && {term: {name: term.terme, url: addresses.glossaryTerm(term.id)}})};
    }),
  };
}
