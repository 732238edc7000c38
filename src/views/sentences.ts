const NBSP = '\u00a0';

/** « mots » between French quotation marks. */
export function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}

/** « A », « A et B », « A, B et C »; with another word before the last when it is given: « A, B ou C ». */
export function listed(words: readonly string[], last: 'et' | 'ou' | 'ni' = 'et'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
