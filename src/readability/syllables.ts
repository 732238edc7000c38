/** Vowels that stand side by side and are said apart, as in « créa·tion », « co·opérative », « ma·ïs ». */
const HIATUS = /(?<=[éè])(?=[aouiéè])|(?<=[aou])(?=[éèïü])|(?<=o)(?=[oa])|(?<=a)(?=o)/g;
const VOWELS = /[aàâäeéèêëiîïoôöuùûüyœæ]+/g;
/** « e » that is not heard: at the end of a word, alone or before the mark of the plural. */
const SILENT_ENDING = /(?<=[^aeiouyàâéèêëîïôöùûü])e(?:s)?$/;
/** « u » that only hardens the letter before it. */
const SILENT_U = /(?<=[qg])u(?=[eéèêëiîïaâàoô])/g;

/**
 * Number of syllables of a French word (« l’idée » is one), as one says it slowly: a silent « e » at the end does not count. It is an estimate
 * from the spelling (a word may be a syllable off), the same for every page.
 */
export function countSyllables(word: string): number {
  const spoken = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(SILENT_U, '')
    .replace(SILENT_ENDING, '')
    .replace(HIATUS, '-');
  return Math.max(1, spoken.match(VOWELS)?.length ?? 0);
}
