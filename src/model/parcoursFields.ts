import type {Fields} from './field';
import {choice, day, group, list, referenceTo, term, text} from './field';
import {OTHER_WORDS} from './otherWords';

/** What a line leads to: one thing of the guide or of the directory. A rule of the validator counts them. */
export const TARGET_FIELDS = {
  pratique: {
    title: 'Pratique',
    help: 'Une pratique du guide, comme dans son adresse\u00a0: `financement/lire-puis-appeler`.',
    required: false,
    kind: referenceTo('pratique'),
  },
  gabarit: {
    title: 'Gabarit',
    help: 'Le nom d’un fichier de `data/gabarits/`, sans `.yaml`.',
    required: false,
    kind: referenceTo('gabarit'),
  },
  ressource: {
    title: 'Ressource',
    help: 'Le nom d’un fichier de `data/ressources/`, sans `.md`.',
    required: false,
    kind: referenceTo('ressource'),
  },
  fait: {
    title: 'Repère juridique',
    help: 'L’identifiant d’un repère de `data/faits.yaml`.',
    required: false,
    kind: referenceTo('fait'),
  },
} as const satisfies Fields;

/** What a parcours is, field by field, in the order of `data/parcours/<id>.yaml`. */
export const PARCOURS_FIELDS = {
  genre: {
    title: 'Genre',
    help: '`situation`\u00a0: ce qui arrive à un groupe; `projet`\u00a0: une sorte de projet, de l’idée à la suite.',
    required: true,
    kind: choice(['situation', 'projet'], {projet: 'projet type'}),
  },
  nom: {
    title: 'Nom',
    help: 'La situation dans les mots des gens, ou le projet, de 3 à 60 caractères.',
    required: true,
    kind: text(3, 60),
    alsoCalled: OTHER_WORDS.nom,
  },
  resume: {
    title: 'Résumé',
    help: 'Une phrase pour les listes et la recherche.',
    required: true,
    kind: text(20, 140),
    alsoCalled: OTHER_WORDS.resume,
  },
  pour_qui: {
    title: 'Pour qui',
    help: 'En deux phrases, à qui le parcours s’adresse.',
    required: true,
    kind: text(20, 320),
  },
  mots: {
    title: 'Mots',
    help: 'Les mots que les gens diraient, pour la recherche.',
    required: false,
    kind: list(text(2, 80), 1, 20),
  },
  besoins: {
    title: 'Besoins',
    help: 'Les besoins auxquels il répond, de `besoins.yaml`\u00a0: leurs pages y mènent.',
    required: true,
    kind: list(term('besoins'), 1, 5),
    alsoCalled: OTHER_WORDS.besoins,
  },
  gestes: {
    title: 'Premiers gestes',
    help: 'Les trois premières choses à faire, dans l’ordre.',
    required: true,
    kind: list(
      group({
        geste: {
          title: 'Geste',
          help: 'Ce qu’il faut faire, à l’impératif.',
          required: true,
          kind: text(5, 90),
        },
        detail: {title: 'Détail', help: 'Comment s’y prendre.', required: true, kind: text(10, 300)},
        voir: {
          title: 'Voir',
          help: 'Une chose du guide ou du répertoire qui aide.',
          required: false,
          kind: group(TARGET_FIELDS),
        },
      }),
      3,
      3,
    ),
  },
  etapes: {
    title: 'Étapes',
    help: 'Ce qui sert à chaque étape, dans l’ordre des six étapes.',
    required: true,
    kind: list(
      group({
        etape: {
          title: 'Étape',
          help: 'Son identifiant, de `etapes.yaml`.',
          required: true,
          kind: term('etapes'),
        },
        lignes: {
          title: 'Lignes',
          help: 'De une à huit choses qui servent.',
          required: true,
          kind: list(
            group({
              ...TARGET_FIELDS,
              pourquoi: {
                title: 'Pourquoi',
                help: 'Ce que cela apporte ici, en une ligne.',
                required: true,
                kind: text(10, 160),
              },
            }),
            1,
            8,
          ),
        },
      }),
      1,
      6,
    ),
  },
  questions: {
    title: 'Questions',
    help: 'Les questions qui décident, de deux à six.',
    required: true,
    kind: list(
      group({
        question: {title: 'Question', help: 'La question.', required: true, kind: text(10, 160)},
        pourquoi: {
          title: 'Pourquoi',
          help: 'Ce que la réponse change.',
          required: true,
          kind: text(10, 240),
        },
      }),
      2,
      6,
    ),
  },
  revise_le: {
    title: 'Révisé le',
    help: 'Le jour de la dernière relecture, AAAA-MM-JJ.',
    required: true,
    kind: day,
  },
} as const satisfies Fields;
