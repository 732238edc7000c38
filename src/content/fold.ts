/** A text without case, accents, ligatures nor punctuation, words separated by one space: « L’Économie » → « l economie ». */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An identifier made from any text: « L’Économie » → « l-economie ». Empty when nothing is left of it. */
export function idFrom(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
