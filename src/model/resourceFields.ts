import type {Field} from './field';
import {
  choice,
  date,
  day,
  flag,
  group,
  hour,
  id,
  list,
  mail,
  reference,
  term,
  text,
  webAddress,
} from './field';
import {OTHER_WORDS} from './otherWords';

/*
 * All that is decided of a resource, field by field, in the order of the file. To add one: README, « Ajouter un champ ».
 */

/** A filter of the directory: its key in addresses (a promise), its rank among filters. */
export interface FacetUse {
  key: string;
  rank: number;
  /** When several values make the title of the field a plural. */
  title?: string;
  /** Unfolded at first. */
  open?: true;
}

/** Fields of the search index that words of an entry can join, the weightiest first. */
export type SearchUse = 'nom' | 'alias' | 'resume' | 'besoins';

/** Where the page of a resource shows a field; the essentials are drawn from here, in order of rank. */
export type PageUse =
  | {essential: number}
  | 'entete'
  | 'joindre'
  | 'quand'
  | 'admissibilite'
  | 'preparer'
  | 'organisme'
  | 'parcours'
  | 'besoins'
  | 'statut'
  | 'verification'
  | 'sources';

/** In lists: a fact under the name, in order of rank; or what a row is made of. */
export type RowUse = {fact: number} | 'row';

/** Part of the form that asks for it; in each part, the order is that of the table. */
export type FormUse = 'essentiel' | 'precisions' | 'suivi';

/** In the open data, under its own key: always; or, for the address of a source, unless it is that of a copy. */
export type DataUse = 'given' | 'unless-copy';

/**
 * What the site does with a field. Each use is a decision: `false` is said too, and forgetting one does not compile.
 * What is for editors alone goes nowhere else.
 */
export type ResourceUses = {form: FormUse | false} & (
  | {editorsOnly: true; facet: false; search: false; row: false; page: false; export: false; data: false}
  | {
      editorsOnly: false;
      facet: FacetUse | false;
      search: SearchUse | false;
      /** What a facet filters on is in the rows too, without being said there. */
      row: RowUse | false;
      page: PageUse | false;
      /** Its name in the documents that search engines read. */
      export: string | false;
      data: DataUse | false;
    }
);

/** Of which entries a field is wanted: all of them, those that give money, those where people answer. */
export type WantedOf = 'all' | 'money' | 'people';

export interface ResourceField<T = unknown> extends Field<T> {
  uses: ResourceUses;
  /** Without meaning for a resource that gives money: refused by the validator, left out everywhere. */
  notForMoney?: true;
  /**
   * An entry without it is not complete. `lets`: what knowing it lets people do, as it follows « pour ». Of a resource that
   * gives money, it is what people ask first: its page says it when it is not known.
   */
  wanted?: {of: WantedOf; lets: string};
}

export type ResourceFields = Readonly<Record<string, ResourceField>>;

/** For editors alone. */
const editors = {
  editorsOnly: true,
  facet: false,
  search: false,
  row: false,
  page: false,
  export: false,
  data: false,
} as const;

/** It is on the page and in the open data, and nowhere else. */
const aside = {
  editorsOnly: false,
  facet: false,
  search: false,
  row: false,
  export: false,
  data: 'given',
} as const;

/** A page that an entry rests on. */
export const SOURCE_FIELDS = {
  url: {
    title: 'Adresse',
    help: 'L’adresse de la page.',
    required: true,
    kind: webAddress,
    example: 'https://atelierduquai.example/services',
    uses: {...aside, data: 'unless-copy', page: 'sources', form: 'essentiel'},
  },
  appuie: {
    title: 'Ce qu’elle appuie',
    // It is the text that readers see.
    help: 'Ce qu’elle prouve, en quelques mots.',
    required: true,
    kind: text(3, 300),
    example: 'Services, tarifs et conditions',
    uses: {...aside, page: 'sources', form: 'essentiel'},
  },
  reference: {
    title: 'Référence de l’original',
    help: 'Pour une copie : auteur, titre et année de l’original.',
    required: false,
    kind: text(5, 300),
    uses: {...aside, page: 'sources', form: 'suivi'},
  },
  date_page: {
    title: 'Date de la page',
    help: 'La date que porte la page : AAAA, AAAA-MM ou AAAA-MM-JJ.',
    ask: 'La date que porte la page, si elle en porte une : une année, un mois ou un jour (2026, 2026-09 ou 2026-09-15).',
    required: false,
    kind: date,
    example: '2026-09',
    uses: {...aside, page: 'sources', form: 'suivi'},
  },
  copie: {
    title: 'Copie',
    help: '`true` pour une copie hébergée ailleurs : elle sert de preuve, le site n’y mène pas.',
    ask: 'C’est une copie hébergée ailleurs que chez son auteur. Elle sert de preuve, le site n’y mène pas.',
    required: false,
    kind: flag,
    uses: {...aside, page: 'sources', form: 'suivi'},
  },
} as const satisfies ResourceFields;

const telephone = {
  numero: {
    title: 'Numéro',
    help: 'Le numéro d’un bureau, avec son indicatif régional; des lettres si l’organisme l’écrit ainsi.',
    required: true,
    kind: text(3, 30),
    example: '819 555-0142',
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  poste: {
    title: 'Poste',
    help: 'Les chiffres du poste, entre guillemets.',
    ask: 'Les chiffres du poste, s’il y en a un.',
    required: false,
    kind: text(1, 6),
    example: '"204"',
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  note: {
    title: 'Précision',
    help: 'À quoi il sert, en quelques mots : « sans frais », « accueil ».',
    required: false,
    kind: text(2, 60),
    example: 'accueil',
    uses: {...aside, page: 'joindre', form: 'precisions'},
  },
} as const satisfies ResourceFields;

const contact = {
  porte: {
    title: 'Page pour joindre',
    help: 'La page officielle « nous joindre », si elle n’est pas l’adresse de la ressource.',
    required: false,
    kind: webAddress,
    example: 'https://atelierduquai.example/joindre',
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  telephone: {
    title: 'Téléphone',
    help: 'Les numéros, le premier à composer d’abord.',
    required: false,
    kind: list(group(telephone), 1, 6),
    alsoCalled: ['tel', 'phone'],
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  courriel: {
    title: 'Courriel',
    help: 'Un courriel de fonction.',
    required: false,
    kind: mail,
    example: 'info@atelierduquai.example',
    alsoCalled: ['email', 'mail'],
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  adresse: {
    title: 'Adresse',
    help: 'L’adresse où l’on peut se rendre.',
    required: false,
    kind: text(5, 200),
    example: '12, rue du Quai, Sherbrooke',
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  horaire: {
    title: 'Heures',
    help: 'Quand on répond ou reçoit.',
    required: false,
    kind: text(5, 200),
    example: 'Du lundi au jeudi, de 9\u00a0h à 16\u00a0h',
    uses: {...aside, page: 'joindre', form: 'precisions'},
  },
} as const satisfies ResourceFields;

const deadline = {
  mode: {
    title: 'Mode',
    help: '`en-continu`, `par-appels` ou `inconnue`.',
    ask: 'Peut-on demander en tout temps, ou seulement pendant un appel?',
    required: true,
    kind: choice(['en-continu', 'par-appels', 'inconnue']),
    example: 'par-appels',
    uses: {...aside, row: 'row', page: 'quand', form: 'precisions'},
  },
  ouvre: {
    title: 'Ouverture',
    help: 'Le jour où l’appel ouvre, AAAA-MM-JJ.',
    ask: 'Le jour où l’appel ouvre.',
    required: false,
    kind: day,
    uses: {...aside, row: 'row', page: 'quand', form: 'precisions'},
  },
  ferme: {
    title: 'Fermeture',
    help: 'Le dernier jour, AAAA-MM-JJ. Minuit, c’est 23:59 la veille.',
    ask: 'Le dernier jour pour déposer. Minuit, c’est 23:59 la veille.',
    required: false,
    kind: day,
    example: '2027-01-29',
    alsoCalled: ['date', 'date_limite', 'limite'],
    uses: {...aside, row: 'row', page: 'quand', form: 'precisions'},
  },
  heure: {
    title: 'Heure de fermeture',
    help: 'L’heure de Montréal, entre guillemets, le jour de la fermeture.',
    ask: 'L’heure de Montréal, le jour de la fermeture.',
    required: false,
    kind: hour,
    example: '"16:00"',
    uses: {...aside, row: 'row', page: 'quand', form: 'precisions'},
  },
  recurrence: {
    title: 'Fréquence',
    help: 'Ce que l’on sait du retour des appels, en mots.',
    required: false,
    kind: text(5, 140),
    example: 'Deux appels par année',
    uses: {...aside, row: 'row', page: 'quand', form: 'precisions'},
  },
  dernier_appel: {
    title: 'Dernière date limite connue',
    help: 'Quand le dernier appel a fermé : AAAA, AAAA-MM ou AAAA-MM-JJ.',
    ask: 'Quand le dernier appel a fermé : une année, un mois ou un jour.',
    required: false,
    kind: date,
    example: '2026-05',
    alsoCalled: ['dernier appel connu'],
    uses: {...aside, row: 'row', page: 'quand', form: 'suivi'},
  },
} as const satisfies ResourceFields;

const aid = {
  formes: {
    title: 'Forme d’aide',
    help: 'Une ou plusieurs formes, de `formes-aide.yaml`.',
    ask: 'Une ou plusieurs formes.',
    required: true,
    kind: list(term('formes-aide'), 1),
    example: '[subvention, accompagnement]',
    wanted: {of: 'money', lets: 'savoir si c’est un don, un prêt ou un service'},
    uses: {
      editorsOnly: false,
      facet: {key: 'aide', rank: 5},
      search: false,
      row: 'row',
      page: {essential: 4},
      export: 'formes',
      data: 'given',
      form: 'precisions',
    },
  },
  montant: {
    title: 'Montant',
    // What ONE applicant can get, with its year when known.
    help: 'Ce qu’une demande peut obtenir, avec l’année.',
    required: false,
    kind: text(2, 120),
    example: 'Jusqu’à 2 000 $ (2026)',
    wanted: {of: 'money', lets: 'savoir si la demande en vaut la peine'},
    uses: {...aside, row: {fact: 1}, page: {essential: 2}, form: 'precisions'},
  },
  echeance: {
    title: 'Échéance',
    help: 'Quand déposer.',
    required: false,
    kind: group(deadline),
    wanted: {of: 'money', lets: 'déposer une demande à temps'},
    uses: {...aside, row: {fact: 3}, page: {essential: 1}, form: 'precisions'},
  },
} as const satisfies ResourceFields;

/** One criterion of who may ask. */
const eligibility = {
  critere: {
    title: 'Critère',
    help: 'Un identifiant de `criteres.yaml`.',
    ask: 'Sur quoi porte la condition.',
    required: true,
    kind: term('criteres'),
    example: 'forme-juridique',
    uses: {...aside, page: 'admissibilite', form: 'precisions'},
  },
  accepte: {
    title: 'Accepte',
    help: 'Ce qui est admis : des valeurs du critère, ou quelques mots s’il n’en a pas.',
    required: false,
    kind: list(text(2, 80), 1),
    example: '[obnl, groupe-non-incorpore]',
    uses: {...aside, page: 'admissibilite', form: 'precisions'},
  },
  exclut: {
    title: 'Exclut',
    help: 'Ce qui est refusé, seulement si une source le dit.',
    required: false,
    kind: list(text(2, 80), 1),
    example: '[entreprise-privee]',
    uses: {...aside, page: 'admissibilite', form: 'precisions'},
  },
  phrase: {
    title: 'Phrase',
    help: 'Ce que dit la source, en une phrase.',
    required: true,
    kind: text(10, 300),
    example: 'Aux OBNL et aux groupes citoyens; les entreprises privées n’y ont pas droit.',
    uses: {...aside, page: 'admissibilite', form: 'precisions'},
  },
  source: {
    title: 'Source',
    help: 'L’adresse de la source qui le dit, parmi les `sources` de la fiche.',
    ask: 'L’adresse de la page qui le dit. Elle doit être parmi les sources.',
    required: true,
    kind: webAddress,
    example: 'https://atelierduquai.example/services',
    uses: {...aside, data: 'unless-copy', page: 'admissibilite', form: 'precisions'},
  },
} as const satisfies ResourceFields;

/** Something true for a while. */
const notice = {
  du: {
    title: 'Du',
    help: 'Le premier jour, AAAA-MM-JJ.',
    ask: 'Le premier jour.',
    required: true,
    kind: day,
    example: '2026-12-20',
    uses: {...aside, page: 'quand', form: 'precisions'},
  },
  au: {
    title: 'Au',
    help: 'Le dernier jour, AAAA-MM-JJ : l’avis disparaît ensuite.',
    ask: 'Le dernier jour : l’avis disparaît ensuite.',
    required: true,
    kind: day,
    example: '2027-01-05',
    uses: {...aside, page: 'quand', form: 'precisions'},
  },
  texte: {
    title: 'Texte',
    help: 'Ce qu’il faut savoir, en une phrase.',
    required: true,
    kind: text(10, 200),
    example: 'Fermé pendant les Fêtes.',
    uses: {...aside, page: 'quand', form: 'precisions'},
  },
} as const satisfies ResourceFields;

const check = {
  date: {
    title: 'Date',
    help: 'Le jour, AAAA-MM-JJ.',
    ask: 'Le jour où quelqu’un l’a vérifié.',
    required: true,
    kind: day,
    example: '2026-11-02',
    uses: {...aside, page: 'verification', form: 'suivi'},
  },
  moyen: {
    title: 'Moyen',
    help: 'Comment, de `moyens-verification.yaml`.',
    ask: 'Comment on l’a vérifié.',
    required: true,
    kind: term('moyens-verification'),
    example: 'site',
    uses: {...aside, page: 'verification', form: 'suivi'},
  },
  champs: {
    title: 'Champs vérifiés',
    help: 'Les clés que cette personne a confirmées (`contact.telephone`); sans cette ligne, toute la fiche.',
    ask: 'Ce que la personne a confirmé, si ce n’est pas toute la fiche.',
    required: false,
    kind: list(text(2, 60), 1),
    uses: {...aside, page: 'verification', form: 'suivi'},
  },
} as const satisfies ResourceFields;

export const RESOURCE_FIELDS = {
  nom: {
    title: 'Nom',
    help: 'Le nom officiel, de 3 à 140 caractères.',
    required: true,
    kind: text(3, 140),
    example: 'Atelier du Quai',
    alsoCalled: OTHER_WORDS.nom,
    uses: {...aside, search: 'nom', row: 'row', page: 'entete', export: 'nom', form: 'essentiel'},
  },
  sigle: {
    title: 'Sigle',
    help: 'Le sigle, s’il sert vraiment.',
    required: false,
    kind: text(2, 30),
    example: 'ADQ',
    uses: {...aside, search: 'alias', row: 'row', page: 'entete', export: 'alias', form: 'precisions'},
  },
  alias: {
    title: 'Autres noms',
    help: 'Les autres noms sous lesquels on la cherche, l’ancien nom par exemple.',
    required: false,
    kind: list(text(1, 120)),
    example: '\n  - Le Quai',
    uses: {...aside, search: 'alias', page: false, export: 'alias', form: 'precisions'},
  },
  type: {
    title: 'Type de ressource',
    help: 'Un identifiant de `data/vocabulaires/types.yaml`.',
    ask: 'Ce que c’est, d’abord.',
    required: true,
    kind: term('types'),
    example: 'organisme',
    uses: {
      editorsOnly: false,
      facet: {key: 'type', rank: 4, open: true},
      search: 'besoins',
      row: 'row',
      page: 'entete',
      export: 'type',
      data: 'given',
      form: 'essentiel',
    },
  },
  organisme: {
    title: 'Offerte par',
    help: 'Le nom de fichier, sans `.md`, de la fiche de l’organisme qui l’offre.',
    ask: 'L’organisme qui l’offre, s’il a déjà sa fiche.',
    required: false,
    kind: reference,
    uses: {...aside, search: 'besoins', page: 'organisme', form: 'precisions'},
  },
  variante_de: {
    // The general one steps behind it where it serves.
    title: 'Forme locale de',
    help: 'Le nom de fichier, sans `.md`, du programme général dont elle est la forme locale.',
    ask: 'Le programme général dont elle est la forme locale, s’il a déjà sa fiche.',
    required: false,
    kind: reference,
    uses: {...aside, row: 'row', page: 'organisme', form: 'precisions'},
  },
  anciens_identifiants: {
    title: 'Anciens identifiants',
    help: 'Les noms de fichier, sans `.md`, des fiches réunies à celle-ci : leurs adresses mènent ici.',
    required: false,
    kind: list(id, 1),
    uses: {...editors, form: false},
  },
  resume: {
    title: 'Résumé',
    help: 'Une phrase qui commence par un verbe, de 30 à 160 caractères.',
    required: true,
    kind: text(30, 160),
    example: 'Prête des outils et un local aux groupes qui veulent essayer une idée dans leur quartier.',
    alsoCalled: OTHER_WORDS.resume,
    uses: {...aside, search: 'resume', row: 'row', page: 'entete', export: 'resume', form: 'essentiel'},
  },
  url: {
    title: 'Page officielle',
    help: 'La page officielle, en `https`.',
    ask: 'La page officielle, la plus précise possible.',
    required: false,
    kind: webAddress,
    example: 'https://atelierduquai.example',
    wanted: {of: 'all', lets: 'lire la suite à la source'},
    uses: {...aside, page: 'entete', form: 'essentiel'},
  },
  langue_page: {
    title: 'Langue de la page',
    help: 'La langue de cette page quand ce n’est pas le français, de `langues.yaml`.',
    ask: 'La langue de cette page, si ce n’est pas le français.',
    required: false,
    kind: term('langues'),
    uses: {...aside, page: 'entete', form: 'precisions'},
  },
  page_commune: {
    // Said in both entries, so that they are not taken for duplicates.
    title: 'Page commune',
    help: '`true` quand une même page présente deux ressources qui ont chacune leur fiche.',
    ask: 'Cette page présente aussi une autre ressource, qui a sa propre fiche.',
    required: false,
    kind: flag,
    uses: {...editors, form: 'suivi'},
  },
  contact: {
    title: 'Joindre l’organisation',
    help: 'Les coordonnées publiques de l’organisme.',
    required: false,
    kind: group(contact),
    wanted: {of: 'people', lets: 'l’appeler ou lui écrire'},
    uses: {...aside, page: 'joindre', form: 'essentiel'},
  },
  etapes: {
    title: 'Étape',
    help: 'Une ou plusieurs étapes, de `etapes.yaml`.',
    ask: 'Quand elle sert. Sans réponse, ce seront les étapes des besoins choisis.',
    required: true,
    kind: list(term('etapes'), 1),
    example: '[ideation, experimentation-mobilisation]',
    uses: {
      editorsOnly: false,
      facet: {key: 'etape', rank: 2, open: true},
      search: 'besoins',
      row: 'row',
      page: 'parcours',
      export: 'etapes',
      data: 'given',
      form: 'precisions',
    },
  },
  besoins: {
    title: 'Besoin',
    help: 'Un ou plusieurs besoins, de `besoins.yaml`. Choisissez ceux auxquels la ressource répond vraiment.',
    ask: 'Un à trois besoins : ceux auxquels la ressource répond vraiment.',
    required: true,
    kind: list(term('besoins'), 1),
    example: '[trouver-local, tester-prototype]',
    alsoCalled: OTHER_WORDS.besoins,
    uses: {
      editorsOnly: false,
      facet: {key: 'besoin', rank: 1, open: true},
      search: 'besoins',
      row: 'row',
      page: 'besoins',
      export: 'besoins',
      data: 'given',
      form: 'essentiel',
    },
  },
  publics: {
    title: 'Pour qui',
    help: 'À qui elle s’adresse, de `publics.yaml`.',
    ask: 'À qui elle s’adresse.',
    required: true,
    kind: list(term('publics'), 1),
    example: '[obnl, citoyens]',
    uses: {
      editorsOnly: false,
      facet: {key: 'public', rank: 6},
      search: false,
      row: {fact: 5},
      page: {essential: 7},
      export: 'publics',
      data: 'given',
      form: 'essentiel',
    },
  },
  territoires: {
    title: 'Territoire',
    help: 'Où elle sert, de `territoires.yaml` : le plus précis possible.',
    ask: 'Où elle sert. Choisissez le plus précis possible.',
    required: true,
    kind: list(term('territoires'), 1),
    example: '[sherbrooke]',
    alsoCalled: ['region', 'regions'],
    uses: {
      editorsOnly: false,
      facet: {key: 'territoire', rank: 3, open: true},
      search: 'besoins',
      row: {fact: 4},
      page: {essential: 5},
      export: 'territoires',
      data: 'given',
      form: 'essentiel',
    },
  },
  ville: {
    title: 'Ville',
    help: 'La ville où elle se trouve.',
    required: false,
    kind: text(2, 60),
    example: 'Sherbrooke',
    uses: {...aside, search: 'besoins', page: {essential: 6}, form: 'precisions'},
  },
  langues: {
    title: 'Langues',
    help: '`fr`, `en`… de `langues.yaml`.',
    ask: 'Les langues dans lesquelles on répond ou qu’il faut lire.',
    required: true,
    kind: list(term('langues'), 1),
    example: '[fr]',
    alsoCalled: ['langue', 'language'],
    uses: {
      editorsOnly: false,
      facet: {key: 'langue', title: 'Langue', rank: 8},
      search: false,
      row: 'row',
      page: {essential: 8},
      export: 'langues',
      data: 'given',
      form: 'precisions',
    },
  },
  cout: {
    title: 'Coût',
    help: 'Un identifiant de `couts.yaml`; inutile pour un programme de financement.',
    ask: 'Ce que ça coûte. Laissez vide pour un programme de financement.',
    required: false,
    kind: term('couts'),
    example: 'variable',
    notForMoney: true,
    wanted: {of: 'all', lets: 'savoir si l’on peut se l’offrir'},
    uses: {
      editorsOnly: false,
      facet: {key: 'cout', rank: 7},
      search: false,
      row: {fact: 2},
      page: {essential: 3},
      export: 'cout',
      data: 'given',
      form: 'precisions',
    },
  },
  admissibilite: {
    title: 'Qui est admissible',
    help: 'Critère par critère, seulement ce qu’une source dit.',
    required: false,
    kind: list(group(eligibility), 1),
    alsoCalled: ['admissible', 'criteres', 'eligibilite', 'exclusions'],
    wanted: {of: 'money', lets: 'savoir si l’on y a droit'},
    uses: {...aside, page: 'admissibilite', form: 'precisions'},
  },
  documents: {
    title: 'À préparer',
    help: 'Les documents demandés, une ligne chacun.',
    ask: 'Les documents demandés.',
    required: false,
    kind: list(text(3, 160), 1),
    example: '\n  - Une page qui décrit votre essai',
    uses: {...aside, page: 'preparer', form: 'precisions'},
  },
  aide: {
    title: 'Aide',
    help: 'Pour un programme qui donne de l’argent ou du soutien.',
    required: false,
    kind: group(aid),
    uses: {...aside, page: false, form: 'precisions'},
  },
  statut: {
    title: 'Statut',
    help: 'Existe-t-elle encore? Un identifiant de `statuts.yaml`.',
    ask: 'Existe-t-elle encore? « En activité » demande une page récente qui le montre.',
    required: true,
    kind: term('statuts'),
    example: 'actif',
    uses: {
      editorsOnly: false,
      facet: {key: 'statut', rank: 9},
      search: false,
      row: 'row',
      page: 'statut',
      export: 'statut',
      data: 'given',
      form: 'suivi',
    },
  },
  service_public: {
    title: 'Service public permanent',
    help: '`true` quand l’adresse est la page officielle d’un service public permanent : elle suffit à dire qu’il est en activité.',
    ask: 'L’adresse est la page officielle d’un service public permanent : elle suffit à dire qu’il est en activité.',
    required: false,
    kind: flag,
    uses: {...editors, form: 'suivi'},
  },
  remplace_par: {
    title: 'Remplacée par',
    help: 'Le nom de fichier, sans `.md`, de la ressource qui prend sa place.',
    ask: 'La ressource qui prend sa place, si elle a sa fiche.',
    required: false,
    kind: reference,
    uses: {...aside, page: 'statut', form: 'suivi'},
  },
  avis: {
    title: 'Avis',
    help: 'Ce qui n’est vrai qu’un temps; l’avis disparaît de lui-même.',
    required: false,
    kind: list(group(notice), 1),
    uses: {...aside, page: 'quand', form: 'precisions'},
  },
  verification: {
    // Absent: nobody yet.
    title: 'Vérification',
    help: 'Seulement si **une personne** a confirmé les faits auprès de l’organisme ou de sa page officielle.',
    ask: 'Seulement si quelqu’un a confirmé les faits auprès de l’organisme ou sur sa page officielle.',
    required: false,
    kind: list(group(check), 1),
    wanted: {of: 'all', lets: 's’y fier'},
    uses: {...aside, page: 'verification', form: 'suivi'},
  },
  a_verifier: {
    title: 'À confirmer',
    help: 'Ce qu’il reste à confirmer, une ligne par point.',
    ask: 'Ce qu’il reste à confirmer.',
    required: false,
    kind: list(text(3, 300)),
    example: '\n  - Heures d’ouverture en été',
    // Work in hand, for who reads the page and may know: taken elsewhere, it would outlive what it asks.
    uses: {...aside, data: false, page: 'verification', form: 'suivi'},
  },
  notes_redaction: {
    title: 'Notes de rédaction',
    help: 'Ce qui ne regarde que la rédaction : fiches à réunir, sources à chercher. Jamais publié.',
    required: false,
    kind: list(text(3, 400), 1),
    alsoCalled: ['notes', 'note'],
    uses: {...editors, form: 'suivi'},
  },
  confiance: {
    title: 'Confiance',
    help: 'Ce que valent les sources : `haute`, `moyenne` ou `basse`.',
    ask: 'Ce que valent les sources. Dans le doute, laissez ce choix.',
    required: true,
    kind: choice(['haute', 'moyenne', 'basse']),
    start: 'moyenne',
    example: 'haute',
    uses: {...editors, form: 'suivi'},
  },
  sources: {
    title: 'Sources',
    help: 'Les pages qui appuient la fiche, une au moins.',
    required: true,
    kind: list(group(SOURCE_FIELDS), 1),
    wanted: {of: 'all', lets: 'retrouver d’où vient ce que dit la fiche'},
    uses: {...aside, page: 'sources', form: 'essentiel'},
  },
  ajoute_le: {
    title: 'Ajoutée le',
    help: 'Le jour où la fiche entre au répertoire, AAAA-MM-JJ.',
    required: true,
    kind: day,
    example: '2026-11-22',
    uses: {...aside, page: 'verification', form: false},
  },
} as const satisfies ResourceFields;
