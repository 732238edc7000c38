import type {Query, Variant} from '../quality/query';
import {variantsOf} from '../queries/variants';
import {otherNumber, relative} from './wordForms';

/** What was drawn of a document. */
export interface Drawn {
  target: string;
  words: readonly string[];
  /** Replaces some of the words. */
  acronym: string | undefined;
  question: string;
}

/** Draws the slips of the mechanical variants; the same for all. */
const SEED = 4;

/** The queries made of the words drawn of a document. A form of a word is used only when the corpus has it. */
export function drawnQueries(
  {target, words, acronym, question}: Drawn,
  isAttested: (word: string) => boolean,
): Query[] {
  const exact = words.join(' ');
  const texts: Partial<Record<Variant, string | undefined>> = {
    exact,
    ...variantsOf(exact, SEED),
    number: withAnotherForm(words, (word) => otherNumber(word, isAttested)),
    derivation: withAnotherForm(words, (word) => relative(word, isAttested)),
    acronym,
    question,
  };
  return Object.entries(texts).flatMap(([variant, text]) =>
    text ? [{origin: 'drawn', variant: variant as Variant, text, target, accepted: [target]}] : [],
  );
}

/** The words with the first that has another form in that form; nothing when none has. */
function withAnotherForm(
  words: readonly string[],
  form: (word: string) => string | undefined,
): string | undefined {
  const rank = words.findIndex((word) => form(word) !== undefined);
  return rank < 0 ? undefined : words.map((word, at) => (at === rank ? form(word) : word)).join(' ');
}
