import type {ExampleFiles} from './rule';
import {PRACTICE_HEADINGS, STAGE_HEADINGS} from '../model/guidePage';

/** Files for the examples of rules: a sound one, and the same with a few keys or its text changed. */

/** Where the entry of an example stands. */
export const FICHE = 'data/ressources/centre-essai.md';
export const EVENEMENT = 'data/evenements/5-a-7.md';
export const PRIX = 'data/prix/2027.md';
export const GABARIT = 'data/gabarits/fiche-essai.yaml';

export const PARCOURS = 'data/parcours/premiers-pas.yaml';
export const PARTENAIRE = 'data/partenaires/ville-essai.yaml';

export const ETAPE = 'docs/ideation/index.md';
export const PRATIQUE = 'docs/ideation/ecouter.md';

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
  statut: 'a-confirmer',
  confiance: 'moyenne',
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

const PRIX_KEYS: Record<string, string> = {
  titre: 'Prix de l’essai',
  edition: 'Première édition',
  resume: 'Un prix pour les projets qui osent essayer.',
  etat: 'prevu',
  comment_participer: '\n  - Remplissez le dossier.',
  sources: '\n  - titre: Annonce du prix',
};

const ETAPE_KEYS: Record<string, string> = {
  titre: 'Idéation',
  resume: 'Comprendre le besoin avant de choisir une idée.',
  etape: 'ideation',
  question: 'Avez-vous écrit le besoin en une phrase?',
  gestes: '[ecouter, dessiner, decrire]',
  besoins: '[accompagnement]',
  sources: '\n  - {id: guide-essai, titre: Guide d’essai, url: https://guide.example.org}',
  revise_le: '2026-11-22',
};

const PRATIQUE_KEYS: Record<string, string> = {
  titre: 'Écoutez les gens',
  resume: 'Une phrase dit ce que la pratique apporte.',
  etape: 'ideation',
  ordre: '1',
  preuve: 'guide',
  besoins: '[accompagnement]',
  gabarits: '[fiche-essai]',
  faits: '[fait-essai]',
  lie_a: '[dessiner, decrire]',
  sources: '\n  - {id: guide-essai, titre: Guide d’essai, url: https://guide.example.org}',
  revise_le: '2026-11-22',
};

/** A line or two that suit each heading of the guide. */
const GUIDE_PARTS: Record<string, string> = {
  'À quoi sert cette étape': 'À bien partir[^guide-essai].',
  'Prêt pour la suite quand…':
    '- [ ] Trois personnes disent oui. {#trois-oui}\n- [ ] Une page est écrite. {#une-page}',
  'Pourquoi ça marche': 'C’est un guide reconnu qui le dit[^guide-essai].',
  'Comment faire':
    '1. **Choisissez cinq personnes.** Deux sont loin de vous.\n2. **Posez une question.** Puis taisez-vous.\n3. **Notez leurs mots.** Sans les corriger.',
  'C’est fait quand…':
    '- [ ] Cinq personnes ont parlé. {#cinq}\n- [ ] Vous avez appris une chose. {#une-chose}',
  'Un exemple': 'Exemple inventé\u00a0: un groupe a commencé par écouter.',
};

const GABARIT_KEYS: Record<string, string> = {
  titre: 'Fiche d’essai',
  etape: 'ideation',
  ordre: '1',
  resume: 'Tenez votre besoin sur une page.',
  quand: 'Avant de choisir une solution.',
  comment: 'Remplissez-la à deux, en une heure.',
  forme: 'fiche',
  besoins: '[accompagnement]',
  champs:
    '\n  - {id: ecart, nom: L’écart, aide: Ce qui manque aujourd’hui., saisie: texte}\n  - {id: lieu, nom: Le lieu, aide: Où cela se passe., saisie: ligne}',
  exemple: '{ecart: Rien n’est ouvert le soir., lieu: Magog}',
  revise_le: '2026-11-22',
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

/** An edition of the prize, in the same way: a new key stands on line 10. */
export function prix(changes: Changes = {}, body = ''): string {
  return withFrontMatter({...PRIX_KEYS, ...changes}, body);
}

/**
 * The overview of a stage, in the same way; `parts` replaces what stands under some headings, or the headings themselves.
 * Its text starts on line 13 (`gestes` on line 6).
 */
export function etape(changes: Changes = {}, parts: Parts = {}): string {
  return withFrontMatter({...ETAPE_KEYS, ...changes}, guideBody(STAGE_HEADINGS, parts));
}

/** A practice, in the same way; its text starts on line 16. */
export function pratique(changes: Changes = {}, parts: Parts = {}): string {
  return withFrontMatter({...PRATIQUE_KEYS, ...changes}, guideBody(PRACTICE_HEADINGS, parts));
}

/** Other text under some headings; `headings` replaces the headings. */
interface Parts {
  headings?: readonly string[];
  text?: Record<string, string>;
}

function guideBody(usual: readonly string[], {headings = usual, text = {}}: Parts): string {
  const sections = headings.map(
    (heading) => `## ${heading}\n\n${text[heading] ?? GUIDE_PARTS[heading] ?? 'Quelques mots.'}\n`,
  );
  return `\n${sections.join('\n')}`;
}

/** A template, in the same way but for the marks of a front matter: with two fields, `exemple` stands on line 12. */
export function gabarit(changes: Changes = {}): string {
  return withFrontMatter({...GABARIT_KEYS, ...changes}, '').slice('---\n'.length, -'---\n'.length);
}

const PARTENAIRE_KEYS: Record<string, string> = {
  nom: 'Ville d’essai',
  exemple: 'true',
  selection: '{territoire: [estrie]}',
  mots: '{titre: Ressources d’ici, introduction: Ce qui est ouvert à un projet de la ville.}',
  couleurs: '{fond: "#0d5c4f", texte: "#ffffff"}',
  mises_en_avant: '\n  - {ressource: fonds-essai, phrase: Pour payer un premier essai ici.}',
};

/** A partner, in the same way: what it puts forward begins on line 7. */
export function partenaire(changes: Changes = {}): string {
  return withFrontMatter({...PARTENAIRE_KEYS, ...changes}, '').slice('---\n'.length, -'---\n'.length);
}

const PARCOURS_KEYS: Record<string, string> = {
  genre: 'situation',
  nom: 'Nous commençons',
  resume: 'Les premiers pas d’un groupe qui commence.',
  pour_qui: 'Vous êtes un groupe. Vous ne savez pas par où commencer.',
  besoins: '[accompagnement]',
  gestes:
    '\n  - {geste: Parlez à cinq personnes., detail: Notez leurs mots., voir: {pratique: ideation/ecouter}}\n  - {geste: Tracez une carte., detail: Qui fait déjà quoi?}\n  - {geste: Écrivez le besoin., detail: Tenez-le sur une page.}',
  etapes:
    '\n  - etape: ideation\n    lignes:\n      - {gabarit: fiche-essai, pourquoi: Pour tenir le besoin sur une page.}\n      - {fait: fait-essai, pourquoi: Pour ne rien oublier.}\n  - etape: financement\n    lignes:\n      - {ressource: fonds-essai, pourquoi: Pour payer un premier essai.}',
  questions:
    '\n  - {question: À qui cela sert-il?, pourquoi: La réponse change le reste.}\n  - {question: Qui le fait déjà?, pourquoi: Vous pourriez le faire ensemble.}',
  revise_le: '2026-11-22',
};

/** A parcours, in the same way: its gestures begin on line 7, its stages on line 11, its second stage on line 15. */
export function parcours(changes: Changes = {}): string {
  return withFrontMatter({...PARCOURS_KEYS, ...changes}, '').slice('---\n'.length, -'---\n'.length);
}

/** Its stages when it has one: a line begins on line 13. */
export function oneStage(...lines: string[]): string {
  return `\n  - etape: ideation\n    lignes:${lines.map((line) => `\n      - ${line}`).join('')}`;
}

function withFrontMatter(keys: Changes, body: string): string {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === null ? [] : [`${key}:${/^\n|^$/.test(value) ? '' : ' '}${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/**
 * A value written as it is in a text of each kind of file, the rest of which is sound. It reads as a text when it has
 * from 30 to 60 characters.
 */
export function inEveryKind(value: string): ExampleFiles[] {
  return [
    {[FICHE]: fiche({resume: value})},
    {[EVENEMENT]: evenement({resume: value})},
    {[PRIX]: prix({resume: value})},
    {[ETAPE]: etape({question: value})},
    {[PRATIQUE]: pratique({resume: value})},
    {[GABARIT]: gabarit({quand: value})},
    {[PARCOURS]: parcours({resume: value})},
    {[PARTENAIRE]: `${partenaire({mots: null})}mots:\n  titre: Ressources d’ici\n  introduction: ${value}\n`},
    {
      'data/glossaire.yaml': `- id: obnl\n  terme: organisme\n  definition: ${value}\n  anglais: group\n  source: {nature: page}\n`,
    },
    {
      'data/faits.yaml': `- id: fait-essai\n  titre: Un fait\n  etape: ideation\n  fait: ${value}\n  sources: [{titre: Registre}]\n  aupres_de: Registre\n`,
    },
    {
      'data/mots-a-risque.yaml': `- id: projet\n  mot: Projet\n  question: ${value}\n  sens:\n    - {nom: Un essai, phrase: Le projet finit en juin.}\n    - {nom: Un organisme, phrase: Le projet fête ses dix ans.}\n  en_attendant: Dites « notre essai ».\n`,
    },
    {
      'data/communaute.yaml': `nom: Communauté\npresentation: Des gens.\ndefinition: {texte: Un groupe., source: Auteur}\nmission: ${value}\nvision: Tout lire.\nvaleurs: [Clarté]\nhistorique: [{date: 2025-02-20, titre: Rencontre}]\npourquoi_une_communaute: [Pour apprendre]\nactivites: [{id: rencontres, nom: Rencontres}]\nobjectifs: [{nom: Se connaître, activites: [rencontres]}]\npilotage: {organisations: [{nom: Organisme}], remerciements: []}\nplateformes: []\nrejoindre: [{titre: Venir, texte: Toutes les rencontres.}]\nsource: Charte\n`,
    },
    {
      'data/site.yaml': `titre: Répertoire\nmarque: Essai\nsous_titre: Guide\ndescription: ${value}\ncommunaute: La communauté d’essai.\nlicence: CC BY 4.0\n`,
    },
    {
      'data/redirections.yaml': `- ancienne: /repertoire/vieux\n  disparue: true\n  nom: Fonds\n  raison: ${value}\n  voir: accompagnement\n`,
    },
    {
      'data/adresses-tolerees.yaml': `- adresse: https://guide.example.org\n  raison: ${value}\n  jusqu_au: 2027-06-30\n`,
    },
    {'data/vocabulaires/publics.yaml': `- id: obnl\n  nom: ${value}\n  court: OBNL\n`},
    {
      'data/vocabulaires/synonymes.yaml': `equivalents:\n  - mots:\n      - ${value}\n      - OBNL\nproches: []\n`,
    },
  ];
}
