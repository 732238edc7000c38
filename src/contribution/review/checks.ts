/** What a person confirms before accepting a proposal: no program can. */
export const CHECKS = {
  place: 'La ressource existe, sert l’Estrie et a sa place ici.',
  money: 'Le montant est celui que dit la source, avec son année.',
  deadline: 'Les dates sont celles que dit la source.',
  contact: 'Les coordonnées mènent à l’organisme, et à aucune personne en particulier.',
  eligibility: 'Chaque critère dit ce que dit sa source, ni plus ni moins.',
  status: 'Une source récente dit que la ressource est ouverte, en pause ou terminée.',
  verification: 'Une personne a vraiment fait la vérification annoncée.',
  copies: 'Aucun original ne peut remplacer la copie citée, hébergée ailleurs.',
  personal: 'Ce qui semble désigner une personne est retiré.',
  gone: 'La fiche retirée ne sert plus, ou son adresse mène à celle qui la remplace.',
  lists: 'La liste changée garde ses identifiants\u00a0: les adresses publiées en dépendent.',
} as const;

export type CheckId = keyof typeof CHECKS;

/** What a field of a resource, or what it holds, gives to confirm. */
export const CHECK_OF_FIELD: Readonly<Record<string, CheckId>> = {
  contact: 'contact',
  'aide.montant': 'money',
  'aide.echeance': 'deadline',
  avis: 'deadline',
  admissibilite: 'eligibility',
  statut: 'status',
  remplace_par: 'status',
  verification: 'verification',
};

/** What a person must confirm of a field that changes. `path` is written with points: « aide.echeance.ferme ». */
export function checkOf(path: string): CheckId | undefined {
  const [, check] =
    Object.entries(CHECK_OF_FIELD).find(([field]) => path === field || path.startsWith(`${field}.`)) ?? [];
  return check;
}

/** In the order in which a reviewer reads them, each once. */
export function inOrder(found: readonly (CheckId | undefined)[]): CheckId[] {
  return (Object.keys(CHECKS) as CheckId[]).filter((id) => found.includes(id));
}
