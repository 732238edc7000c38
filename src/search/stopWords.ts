/**
 * Folded words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, forms of « être » and
 * « avoir », the words of a question. Left out on purpose: « ca » (conseil d’administration), « pair », « sous ».
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai as au aux aura aurai aurait auraient avait avaient avec avez avoir avons ayant
  ce ceci cela celle celles celui ces cet cette ceux chez comme comment
  dans de des dont donc du elle elles en entre es est et etaient etait etant ete etes etre eu eux
  il ils je la le les leur leurs lui ma mais me meme mes mien moi mon ne ni nos notre nous
  on ont or ou par pas plus pour pourquoi puis quand que quel quelle quelles quels qui quoi
  sa sans se sera serai serait seront ses si soi soit sommes son sont suis sur
  ta te tes toi ton tres tu un une unes uns vers vos votre vous vu y`.split(/\s+/),
);

/** True for a folded word that carries no subject; single letters are such. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || /^[a-z]$/.test(folded);
}
