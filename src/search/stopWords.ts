/**
 * Folded words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, forms of « être », « avoir »,
 * « pouvoir », « vouloir » and « savoir », the words of a request (« qui peut nous aider », « pas cher »). Left out on purpose: « ca » (conseil d’administration), « pair », « sous ».
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai as au aux aura aurai aurait auraient avait avaient avec avez avoir avons ayant
  aider aidez
  ce ceci cela celle celles celui ces cet cette ceux cher chere cheres chers chez comme comment
  dans de des dont donc du elle elles en entre es est et etaient etait etant ete etes etre eu eux
  il ils je la le les leur leurs lui ma mais me meme mes mien moi mon ne ni nos notre nous
  on ont or ou par pas peut peuvent peux plus pour pourquoi pourrait pourriez pouvez pouvons puis quand que quel quelle quelles quels qui quoi
  sa sait sais sans savez savons se sera serai serait seront ses si soi soit sommes son sont suis sur
  ta te tes toi ton tres tu un une unes uns vers veulent veut veux voudrais voudrait voulez voulons vos votre vous vu y`.split(
    /\s+/,
  ),
);

/** True for a folded word that carries no subject; single letters are such. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || /^[a-z]$/.test(folded);
}
