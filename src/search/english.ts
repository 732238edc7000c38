/**
 * Words that a query in English needs and that French does not have: articles, pronouns, prepositions, questions. Those that
 * French writes alike are left out (« on », « or », « me », « an », « as »).
 */
const GRAMMAR = new Set(
  `the of and for with without my our your their his her we us you they it its i'm i am is are was were be been do does did
  can could should would will how what where when who why which need needs needed want wants looking find finding get getting
  give gives to from by about into near there this that these those any some have has help helping someone not`.split(
    /\s+/,
  ),
);

/** Words of the field that are English alone; what French borrows (« support », « design », « coaching ») is left out. */
const SUBJECTS = new Set(
  `funding funds grant grants fundraising donation donations donor donors charity charities charitable nonprofit nonprofits
  non-profit non-profits not-for-profit volunteer volunteers volunteering housing affordable food garden gardens kitchen
  daycare childcare school youth seniors elderly women families newcomers immigrants english english-speaking anglophones
  speaking townships community communities neighbourhood neighborhood rural business businesses enterprise
  enterprises worker workers employee employees hiring hire job jobs workshop workshops learning mentor mentoring
  mentorship board governance bylaws incorporate incorporating incorporation lawyer advice insurance accounting
  bookkeeping taxes measuring measurement evaluate evaluating outcomes survey surveys feedback
  partnership partnerships partners network networking meeting meetings room rooms space spaces venue rent building
  equipment transportation accessibility disability disabilities health mental poverty homelessness environment
  waste recycling climate farming heritage arts idea ideas start starting launch launching develop
  developing growing scale scaling replicate sustainability privacy policy policies apply
  application applications number numbers group groups money bit deadline deadlines awards loan loans lending investors grassroots outreach`.split(
    /\s+/,
  ),
);

/** Grammar that English does not have: whoever writes it writes in French, whatever the names in the sentence. */
const FRENCH = new Set(
  `le la les l des du de d au aux un une et ou où en dans sur sous pour par avec sans chez vers entre est sont nous vous ils
  elle elles je j'ai on mon ma mes notre nos votre vos leur leurs son sa ses ce cet cette ces qui que quoi quel quelle quels
  quelles comment pourquoi quand combien pas ne plus faire faut besoin cherche veux voulons aide`.split(
    /\s+/,
  ),
);

/** True for a word of the field, in lower case, that is English alone. */
export function isEnglishSubject(word: string): boolean {
  return SUBJECTS.has(word);
}

/** True for one of the words, in lower case, that tell English from French. */
export function isEnglishWord(word: string): boolean {
  return GRAMMAR.has(word) || isEnglishSubject(word);
}

/**
 * Whether a query is in English. Sure of it, or silent: the names of English works that people look for in French are no
 * sentence, and a word that French has too says nothing.
 */
export function isEnglish(query: string): boolean {
  const words = query
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  if (
    words.some(
      (word) => FRENCH.has(word) || /[à-öø-ÿœ]/.test(word) || /^[dljmnstc]'/.test(word) || /^qu'/.test(word),
    )
  )
    return false;
  const grammar = words.filter((word) => GRAMMAR.has(word)).length;
  const subjects = words.filter((word) => SUBJECTS.has(word)).length;
  if (words.length === 1) return subjects === 1;
  return grammar + subjects >= 2;
}
