/** Why one reports an entry. */
export interface Reason {
  id: string;
  nom: string;
  /** What helps to mend it. */
  ask: string;
  /** The form of the project's page that says it. */
  form?: string;
}

/** The reasons of a report: a closed list, so that reports of one kind are met in one way. */
export const REASONS: readonly Reason[] = [
  {
    id: 'fermee',
    nom: 'Elle n’existe plus',
    ask: 'Comment le savez-vous? Une page qui le dit, un appel…',
    form: 'fermer.yml',
  },
  {
    id: 'lien',
    nom: 'Un lien ne mène plus nulle part',
    ask: 'Quel lien? La bonne adresse, si vous la connaissez.',
  },
  {
    id: 'coordonnees',
    nom: 'On ne peut pas la joindre ainsi',
    ask: 'Quel numéro ou quelle adresse ne répond plus? Le bon, si vous le connaissez.',
  },
  {
    id: 'argent',
    nom: 'Un montant ou une date n’est plus vrai',
    ask: 'Ce qui est vrai, et la page qui le dit.',
  },
  {
    id: 'admissibilite',
    nom: 'Elle ne s’adresse pas à qui c’est écrit',
    ask: 'Qui peut ou ne peut pas s’en servir, et la page qui le dit.',
  },
  {id: 'double', nom: 'Elle est là deux fois', ask: 'Le nom ou l’adresse de l’autre fiche.'},
  {
    id: 'renseignement-personnel',
    nom: 'Elle parle d’une personne',
    ask: 'Dites où, sans répéter le renseignement.',
  },
];
