/** Endings that the same word takes in the singular and in the plural. */
const NUMBERS: readonly [string, string][] = [
  ['al', 'aux'],
  ['eau', 'eaux'],
  ['', 's'],
];

/** Endings of words of one family: the act, the actor and the verb. */
const FAMILIES: readonly [string, string][] = [
  ['ation', 'er'],
  ['ateur', 'ation'],
  ['ement', 'er'],
  ['age', 'er'],
  ['eur', 'er'],
  ['ition', 'ir'],
  ['ité', 'el'],
  ['ité', 'able'],
];

/** Letters that two words of a family share at least. */
const SHARED = 4;

/** The same word in the other number, when the corpus has it; no rule is trusted alone. */
export function otherNumber(word: string, isAttested: (word: string) => boolean): string | undefined {
  return attestedForm(word, NUMBERS, 3, isAttested);
}

/** Another word of its family, when the corpus has it. */
export function relative(word: string, isAttested: (word: string) => boolean): string | undefined {
  return attestedForm(word, FAMILIES, SHARED, isAttested);
}

function attestedForm(
  word: string,
  pairs: readonly [string, string][],
  shared: number,
  isAttested: (word: string) => boolean,
): string | undefined {
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]): [string, string] => [b, a])]) {
    if (!word.endsWith(one) || word.length - one.length < shared) continue;
    const form = word.slice(0, word.length - one.length) + other;
    if (form !== word && isAttested(form)) return form;
  }
  return undefined;
}
