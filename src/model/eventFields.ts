import type {Fields} from './field';
import {choice, date, day, flag, group, hour, list, term, text, webAddress} from './field';
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
    help: 'Un identifiant de `genres.yaml`.',
    required: true,
    kind: term('genres'),
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
    help: 'L’heure où l’on commence, HH:MM, l’heure de Montréal.',
    required: false,
    kind: hour,
  },
  heure_fin: {
    title: 'Fin',
    help: 'L’heure où l’on finit, HH:MM.',
    required: false,
    kind: hour,
  },
  recurrence: {
    title: 'Se répète',
    help: 'Quand la rencontre revient. Sans cette clé, elle n’a lieu qu’une fois.',
    required: false,
    kind: group({
      rythme: {
        title: 'Rythme',
        help: 'Un identifiant de `recurrences.yaml`. On compte à partir de `date`.',
        required: true,
        kind: term('recurrences'),
      },
      jusqu_au: {
        title: 'Jusqu’au',
        help: 'Le dernier jour possible, AAAA-MM-JJ : rien ne se répète sans fin.',
        required: true,
        kind: day,
      },
      sauf: {
        title: 'Sauf',
        help: 'Les jours où elle n’a pas lieu, AAAA-MM-JJ.',
        required: false,
        kind: list(day, 1),
      },
    }),
  },
  annee_deduite: {
    title: 'Année déduite',
    help: '`true` quand le programme ne donnait pas l’année. L’événement ne va alors pas dans les calendriers.',
    required: false,
    kind: flag,
  },
  modalite: {
    title: 'Modalité',
    help: '`en-ligne`, `en-personne` ou `hybride`. Sans cette ligne : ce que dit le genre; sinon, elle n’est pas connue.',
    required: false,
    kind: choice(['en-ligne', 'en-personne', 'hybride']),
  },
  lieu: {
    title: 'Lieu',
    help: 'L’endroit, en quelques mots.',
    required: false,
    kind: text(2, 120),
  },
  lien: {
    title: 'Lien',
    help: 'L’adresse où l’on se joint à la rencontre en ligne, si elle peut être publiée.',
    required: false,
    kind: webAddress,
  },
  inscription: {
    title: 'Inscription',
    help: 'L’adresse où l’on s’inscrit.',
    required: false,
    kind: webAddress,
  },
  publics: {
    title: 'Pour qui',
    help: 'Des identifiants de `publics.yaml`. Sans cette ligne, on ne le précise pas : les filtres le montrent à tout le monde.',
    required: false,
    kind: list(term('publics'), 1),
  },
  territoires: {
    title: 'Territoires',
    help: 'Des identifiants de `territoires.yaml` : d’où viennent les gens attendus. Sans cette ligne, on ne le précise pas : les filtres le montrent partout.',
    required: false,
    kind: list(term('territoires'), 1),
  },
  etat: {
    title: 'État',
    help: '`prevu`, `reporte` ou `annule`.',
    required: true,
    kind: choice(['prevu', 'reporte', 'annule'], {prevu: 'prévu', reporte: 'reporté', annule: 'annulé'}),
  },
  reporte_au: {
    title: 'Reporté au',
    help: 'La nouvelle date, comme `date`, qui garde l’ancienne. `fin` et les heures sont alors celles de la nouvelle date.',
    required: false,
    kind: date,
  },
  tenu: {
    title: 'A eu lieu',
    help: 'Seulement quand une source le dit. Sans cette clé, le site dit qu’on ne le sait pas.',
    required: false,
    kind: group({
      reponse: {
        title: 'Réponse',
        help: '`oui` ou `non`.',
        required: true,
        kind: choice(['oui', 'non']),
      },
      source: {
        title: 'Source',
        help: 'Le document ou la page qui le dit.',
        required: true,
        kind: text(3, 300),
      },
      url: {
        title: 'Adresse',
        help: 'L’adresse de la page, s’il y en a une.',
        required: false,
        kind: webAddress,
      },
    }),
  },
  compte_rendu: {
    title: 'Compte rendu',
    help: 'L’adresse de ce qui a été écrit après la rencontre.',
    required: false,
    kind: webAddress,
  },
  supports: {
    title: 'Documents',
    help: 'Ce que la rencontre a laissé : diaporama, enregistrement, notes…',
    required: false,
    kind: list(
      group({
        titre: {
          title: 'Titre',
          help: 'Ce que c’est, en quelques mots.',
          required: true,
          kind: text(3, 140),
          alsoCalled: OTHER_WORDS.titre,
        },
        url: {
          title: 'Adresse',
          help: 'L’adresse du document.',
          required: true,
          kind: webAddress,
        },
      }),
      1,
    ),
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
  revise_le: {
    title: 'Révisé le',
    help: 'Le jour où ce fichier a été écrit ou changé, AAAA-MM-JJ : les calendriers savent ainsi ce qui est le plus récent.',
    required: false,
    kind: day,
  },
} as const satisfies Fields;
