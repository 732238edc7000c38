import type {Fields} from './field';
import {choice, date, flag, group, hour, list, text, webAddress} from './field';
import {OTHER_WORDS} from './otherWords';

/** What an event of the community is, field by field, in the order of `data/evenements/<id>.md`. */
export const EVENT_FIELDS = {
  titre: {
    title: 'Titre',
    help: 'Le nom de la rencontre, de 3 à 140 caractères.',
    required: true,
    kind: text(3, 140),
    alsoCalled: OTHER_WORDS.titre,
  },
  genre: {
    title: 'Genre',
    help: '`5-a-7`, `webinaire`, `rassemblement`, `forum`, `atelier`, `sondage` ou `autre`.',
    required: true,
    kind: choice(['5-a-7', 'webinaire', 'rassemblement', 'forum', 'atelier', 'sondage', 'autre']),
  },
  resume: {
    title: 'Résumé',
    help: 'Une phrase : ce qu’on y fait.',
    required: true,
    kind: text(10, 240),
    alsoCalled: OTHER_WORDS.resume,
  },
  date: {
    title: 'Date',
    help: 'Le jour, AAAA-MM-JJ, ou le mois, AAAA-MM, tant que le jour n’est pas connu.',
    required: true,
    kind: date,
  },
  fin: {
    title: 'Fin',
    help: 'Le dernier jour, quand il y en a plus d’un.',
    required: false,
    kind: date,
  },
  heure_debut: {
    title: 'Début',
    help: 'L’heure où l’on commence, HH:MM.',
    required: false,
    kind: hour,
  },
  heure_fin: {
    title: 'Fin',
    help: 'L’heure où l’on finit, HH:MM.',
    required: false,
    kind: hour,
  },
  annee_deduite: {
    title: 'Année déduite',
    help: '`true` quand le programme ne donnait pas l’année.',
    required: false,
    kind: flag,
  },
  modalite: {
    title: 'Modalité',
    help: '`en-ligne`, `en-personne`, `hybride` ou `inconnue`.',
    required: true,
    kind: choice(['en-ligne', 'en-personne', 'hybride', 'inconnue']),
  },
  lieu: {
    title: 'Lieu',
    help: 'L’endroit, en quelques mots.',
    required: false,
    kind: text(2, 120),
  },
  inscription: {
    title: 'Inscription',
    help: 'L’adresse où l’on s’inscrit.',
    required: false,
    kind: webAddress,
  },
  etat: {
    title: 'État',
    help: '`prevu`, `reporte` ou `annule`.',
    required: true,
    kind: choice(['prevu', 'reporte', 'annule']),
  },
  sources: {
    title: 'Sources',
    help: 'D’où vient l’annonce, une source au moins.',
    required: true,
    kind: list(
      group({
        titre: {
          title: 'Titre',
          help: 'Le document ou la page qui l’annonce.',
          required: true,
          kind: text(3, 300),
          alsoCalled: OTHER_WORDS.titre,
        },
        url: {
          title: 'Adresse',
          help: 'L’adresse de la page, s’il y en a une.',
          required: false,
          kind: webAddress,
        },
      }),
      1,
    ),
  },
} as const satisfies Fields;
