import {sharedLetters} from './frontCoding';

/** Endings, folded, by which French makes words of one root: verbs and their forms, what one does, who does it, how. */
const ENDINGS = new Set(
  (
    ' x s e u i t es er re ir is it ee ees ez ent ant ante ants sir tir ssir te tee ' +
    'ion ions tion tions ation ations ition itions sion sions ssion ement ements ment ments iment age ages ' +
    'ance ances ence ences ure ures ture erie aison eur eurs euse euses teur teurs trice trices ateur ateurs atrice ' +
    'iste istes isme aire aires ier iere iers ieres ien ienne iens if ive ifs ives atif ative able ables ible ' +
    'r rs us ue ues ns ler aissance aissances ssance ssances ction ctions ger geant cteur cteurs ctrice ' +
    'al ale aux ales el elle els elles ie ies ique iques ite ites ateurs ariat at ats ise iser isation ifier ification ' +
    // « synthèse » and « synthétiser », « analyse » and « analytique ».
    'se ses tique tiques tiser tisation'
  ).split(' '),
);

/** Letters that two words of one family share: at least four, and more than half of a long word. */
const LEAST_SHARED = 4;
const SHARE = 0.55;

/** True for two different folded words that look like one root with two endings: « choix » and « choisir ». */
export function areRelatives(one: string, other: string): boolean {
  if (one === other) return false;
  const least = familyBeginning(one).length;
  // The endings may begin alike: « coopér-ation », « coopér-ative ».
  for (let root = sharedLetters(one, other); root >= least; root -= 1) {
    if (ENDINGS.has(one.slice(root)) && ENDINGS.has(other.slice(root))) return true;
  }
  return false;
}

/** The letters that all the relatives of a word share with it. */
export function familyBeginning(word: string): string {
  const letters = Math.max(LEAST_SHARED, Math.min(word.length - 3, 5), Math.ceil(SHARE * word.length) - 2);
  return word.slice(0, letters);
}
