import {EVENT_FIELDS} from './eventFields';
import type {Fields} from './field';
import {choice, date, day, group, list, number, reference, text, webAddress} from './field';
import {OTHER_WORDS} from './otherWords';

/** An organisation: its name, and its entry when the directory has one. */
const ENTRY_OF = {
  title: 'Fiche',
  help: 'Sa fiche dans le répertoire, si elle en a une : le nom du fichier sans « .md ».',
  required: false,
  kind: reference,
} as const;

/** What an edition of the prize is, field by field, in the order of `data/prix/<id>.md`. */
export const PRIZE_FIELDS = {
  titre: {
    title: 'Titre',
    help: 'Le nom du concours ou du prix, de 3 à 140 caractères.',
    required: true,
    kind: text(3, 140),
    alsoCalled: OTHER_WORDS.titre,
  },
  edition: {
    title: 'Édition',
    help: 'Le nom de l’édition : « 2027 », « Première édition ».',
    required: true,
    kind: text(2, 60),
  },
  resume: {
    title: 'Résumé',
    help: 'Une phrase : ce que le prix reconnaît.',
    required: true,
    kind: text(10, 240),
    alsoCalled: OTHER_WORDS.resume,
  },
  etat: {
    title: 'État',
    help: '`prevu`, `reporte` ou `annule`. Ouvert ou fermé, ce sont les dates qui le disent.',
    required: true,
    kind: choice(['prevu', 'reporte', 'annule'], {prevu: 'prévu', reporte: 'reporté', annule: 'annulé'}),
  },
  reglement: {
    title: 'Règlement',
    help: 'L’adresse de la page ou du document officiel.',
    required: false,
    kind: webAddress,
  },
  calendrier: {
    title: 'Calendrier',
    help: 'Les dates de l’édition, dès qu’on les connaît.',
    required: false,
    kind: group({
      ouverture: {
        title: 'Ouverture',
        help: 'Le premier jour pour déposer un dossier, AAAA-MM-JJ, ou le mois, AAAA-MM.',
        required: true,
        kind: date,
      },
      cloture: {
        title: 'Clôture',
        help: 'Le dernier jour pour déposer un dossier, AAAA-MM-JJ, ou le mois, AAAA-MM.',
        required: true,
        kind: date,
      },
      annonce: {
        title: 'Annonce',
        help: 'Quand les lauréats sont annoncés, AAAA-MM-JJ ou AAAA-MM.',
        required: false,
        kind: date,
      },
    }),
  },
  categories: {
    title: 'Catégories',
    help: 'Ce qui est récompensé, quand il y a plus d’un prix.',
    required: false,
    kind: list(
      group({
        nom: {
          title: 'Nom',
          help: 'Le nom de la catégorie, de 2 à 80 caractères.',
          required: true,
          kind: text(2, 80),
          alsoCalled: OTHER_WORDS.nom,
        },
        phrase: {title: 'Phrase', help: 'Qui ou quoi y a sa place.', required: true, kind: text(10, 240)},
      }),
      1,
    ),
  },
  criteres: {
    title: 'Critères',
    help: 'Ce que le jury regarde, dans les mots du règlement.',
    required: false,
    kind: list(
      group({
        nom: {
          title: 'Nom',
          help: 'Le critère en quelques mots, de 2 à 80 caractères.',
          required: true,
          kind: text(2, 80),
          alsoCalled: OTHER_WORDS.nom,
        },
        phrase: {
          title: 'Phrase',
          help: 'Ce que le jury veut y lire.',
          required: true,
          kind: text(10, 300),
        },
        poids: {
          title: 'Poids',
          help: 'Sa part de la note, sur 100. Donnez tous les poids, ou aucun.',
          required: false,
          kind: number(1, 100),
        },
      }),
      1,
    ),
  },
  jury: {
    title: 'Jury',
    help: 'Les organisations du jury, jamais des personnes.',
    required: false,
    kind: list(
      group({
        organisation: {
          title: 'Organisation',
          help: 'Le nom de l’organisation.',
          required: true,
          kind: text(2, 160),
        },
        fiche: ENTRY_OF,
      }),
      1,
    ),
  },
  comment_participer: {
    title: 'Comment participer',
    help: 'Ce qu’il faut faire, un pas par ligne.',
    required: true,
    kind: list(text(5, 300), 1, 10),
  },
  depot: {
    title: 'Dépôt',
    help: 'L’adresse où l’on dépose son dossier.',
    required: false,
    kind: webAddress,
  },
  laureats: {
    title: 'Lauréats',
    help: 'Les projets récompensés, une fois annoncés.',
    required: false,
    kind: list(
      group({
        projet: {title: 'Projet', help: 'Le nom du projet.', required: true, kind: text(2, 140)},
        organisation: {
          title: 'Organisation',
          help: 'Qui porte le projet, jamais une personne.',
          required: true,
          kind: text(2, 160),
        },
        fiche: ENTRY_OF,
        categorie: {
          title: 'Catégorie',
          help: 'Une des catégories de l’édition, mot pour mot.',
          required: false,
          kind: text(2, 80),
        },
        pourquoi: {
          title: 'Pourquoi',
          help: 'Ce que le jury a reconnu, en une ou deux phrases.',
          required: true,
          kind: text(10, 400),
        },
        consentement: {
          title: 'Consentement',
          help: 'Quand et comment l’organisation a accepté de paraître ici. Sans lui, le lauréat est refusé.',
          required: true,
          kind: group({
            date: {
              title: 'Date',
              help: 'Le jour où elle a accepté, AAAA-MM-JJ.',
              required: true,
              kind: day,
            },
            moyen: {
              title: 'Moyen',
              help: 'Par quel moyen : un courriel, un formulaire signé. Sans nom ni courriel d’une personne.',
              required: true,
              kind: text(3, 160),
            },
          }),
        },
      }),
      1,
    ),
  },
  /** An announcement has the same sources, whatever it announces. */
  sources: EVENT_FIELDS.sources,
} as const satisfies Fields;
