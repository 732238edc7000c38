import type {Evidence} from '@site/src/model/guidePage';

interface Words {
  label: string;
  /** What it is worth, in one line. */
  meaning: string;
}

/** What a practice rests on, in words. */
export const EVIDENCE_WORDS: Record<Evidence, Words> = {
  etude: {label: 'Étude', meaning: 'Des gens ont mesuré ce que cela donne.'},
  autorite: {label: 'Autorité', meaning: 'Une loi ou un organisme officiel le dit.'},
  guide: {label: 'Guide reconnu', meaning: 'Un guide qui fait référence le conseille.'},
  avis: {label: 'Avis de praticien', meaning: 'Des gens du métier le font. Personne ne l’a mesuré.'},
};
