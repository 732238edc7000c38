/** The words of a language, folded: as a dictionary lists them, and the other forms that they take. */
export interface Dictionary {
  words: readonly string[];
  forms: readonly string[];
}

export const NO_DICTIONARY: Dictionary = {words: [], forms: []};
