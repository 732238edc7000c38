const NBSP = '\u00a0';
const SHOWN = 80;

/** A value between « », cut when it is long, its invisible characters made visible. */
export function quote(value: unknown): string {
  return `«${NBSP}${shown(value)}${NBSP}»`;
}

/** The same without « »; `longest` is in characters. */
export function shown(value: unknown, longest = SHOWN): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/gu,
    (character) => `<${codePoint(character)}>`,
  );
  const characters = [...visible];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : visible;
}

/** « U+200B ». */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** « 1 caractère », « 3 caractères ». Zero is singular, as in French. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number}${NBSP}${number < 2 ? singular : plural}`;
}

/** « a », « b » ou « c ». */
export function either(values: readonly string[]): string {
  const quoted = values.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ou ${last}`;
}

/** The end of a message: « ; vouliez-vous dire « x »? », or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; vouliez-vous dire ${quote(suggestion)}?`;
}
