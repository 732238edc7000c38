/** Files for the examples of rules: a sound one, and the same with a few keys or its text changed. */

/** Where the entry of an example stands. */
export const FICHE = 'data/ressources/centre-essai.md';
export const EVENEMENT = 'data/evenements/5-a-7.md';

type Changes = Record<string, string | null>;

const FICHE_KEYS: Record<string, string> = {
  nom: 'Centre d’essai',
  type: 'organisme',
  resume: 'Accompagne les groupes qui veulent lancer un projet collectif.',
  url: 'https://centre.example.org',
  etapes: '[ideation]',
  besoins: '[accompagnement]',
  publics: '[obnl]',
  territoires: '[estrie]',
  langues: '[fr]',
  cout: 'gratuit',
  statut: 'actif',
  confiance: 'haute',
  sources: '\n  - url: https://centre.example.org/a-propos\n    appuie: Mission',
  ajoute_le: '2026-11-22',
};

const FICHE_BODY = `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe, et des rencontres chaque mois.
`;

const EVENEMENT_KEYS: Record<string, string> = {
  titre: '5 à 7 de la communauté',
  genre: '5-a-7',
  resume: 'Une rencontre pour faire connaissance.',
  date: '2026-11-25',
  modalite: 'en-personne',
  etat: 'prevu',
  sources: '\n  - titre: Programme de l’année',
};

/**
 * A resource, sound unless `changes` break it: the YAML of each key (`null` takes the key away, a new one is added at
 * the end). Keys stand one a line from line 2, `sources` on three, a new key on line 18; without it the text starts on
 * line 20.
 */
export function fiche(changes: Changes = {}, body: string = FICHE_BODY): string {
  return withFrontMatter({...FICHE_KEYS, ...changes}, body);
}

/** An event, in the same way. */
export function evenement(changes: Changes = {}, body = ''): string {
  return withFrontMatter({...EVENEMENT_KEYS, ...changes}, body);
}

function withFrontMatter(keys: Changes, body: string): string {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === null ? [] : [`${key}:${/^\n|^$/.test(value) ? '' : ' '}${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}
