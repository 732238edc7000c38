import type {Dictionary} from './dictionary';
import type {PackedWordSet} from './wordSet';
import {openWordSet} from './wordSet';

/** Says whether a word is one of the language: nothing is wrong with it, though no text may have it. */
export interface Language {
  /** @param isNear true for a word that is one slip away from one of the texts */
  has(word: string, isNear: boolean): boolean;
}

/** What a browser knows of the language: the words that it would correct. */
export interface PackedLanguage {
  near: PackedWordSet;
  far: PackedWordSet;
}

export const NO_LANGUAGE: Language = {has: () => false};

export function openLanguage({near, far}: PackedLanguage): Language {
  const [isNearWord, isFarWord] = [openWordSet(near), openWordSet(far)];
  return withForms((word, isNear) => (isNear ? isNearWord(word) : isFarWord(word)));
}

/** The language as all its words, where nothing has to be downloaded. The dictionary is not read before a word is asked for. */
export function languageOf(dictionary: Dictionary): Language {
  let all: ReadonlySet<string> | undefined;
  return withForms((word) => (all ??= new Set([...dictionary.words, ...dictionary.forms])).has(word));
}

/** What a word of a dictionary takes in the plural or in the feminine. */
const ENDINGS = ['', 's', 'x', 'e', 'es'];

function withForms(has: Language['has']): Language {
  return {
    has: (word, isNear) =>
      ENDINGS.some(
        (ending) => word.endsWith(ending) && has(word.slice(0, word.length - ending.length), isNear),
      ),
  };
}
