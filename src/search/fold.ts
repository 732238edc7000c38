/**
 * Folds one word to its lower-case base letters and digits: « Œuvre » → « oeuvre », « É » in any Unicode form → « e ».
 * Never throws; folding twice changes nothing. The result is empty when the word holds no letter and no digit.
 */
export function fold(word: string): string {
  // Most words are so already, and a dictionary has hundreds of thousands of them.
  if (/^[a-z\d]*$/.test(word)) return word;
  const lower = word.normalize('NFKD').toLowerCase().normalize('NFKD');
  return lower.replace(/[œæøłß]/g, (letter) => LIGATURES[letter] ?? letter).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters that Unicode does not decompose. */
const LIGATURES: Record<string, string> = {œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss'};
