import type {Fields} from './field';
import {choice, day, free, group, id, list, number, term, text, webAddress} from './field';
import {OTHER_WORDS} from './otherWords';

/** How a field of a template is filled in. */
export const FIELD_INPUTS = ['ligne', 'texte', 'nombre', 'montant', 'date', 'choix'] as const;

/** Id of a field → its value: text, number, amount in dollars, or day (AAAA-MM-JJ). */
export type TemplateValues = Record<string, string | number>;

/** One of the fields that people fill in. */
export const TEMPLATE_FIELD_FIELDS = {
  id: {
    title: 'Identifiant',
    help: 'Un identifiant court, qui ne change plus : les réponses gardées des gens y tiennent.',
    required: true,
    kind: id,
  },
  nom: {
    title: 'Nom',
    help: 'Ce qu’on demande, de 2 à 60 caractères.',
    required: true,
    kind: text(2, 60),
    alsoCalled: OTHER_WORDS.nom,
  },
  aide: {title: 'Aide', help: 'Comment répondre.', required: true, kind: text(5, 200)},
  saisie: {
    title: 'Saisie',
    help: '`ligne`, `texte`, `nombre`, `montant`, `date` ou `choix`.',
    required: true,
    kind: choice(FIELD_INPUTS),
  },
  choix: {
    title: 'Choix',
    help: 'Ce qu’on peut choisir; seulement avec `saisie: choix`.',
    required: false,
    kind: list(text(1, 60), 2),
  },
} as const satisfies Fields;

/** What a template is, field by field, in the order of `data/gabarits/<id>.yaml`. */
export const TEMPLATE_FIELDS = {
  titre: {
    title: 'Titre',
    help: 'Le nom du document, de 3 à 70 caractères.',
    required: true,
    kind: text(3, 70),
    alsoCalled: OTHER_WORDS.titre,
  },
  etape: {
    title: 'Étape',
    help: 'L’étape où il sert, de `etapes.yaml`.',
    required: true,
    kind: term('etapes'),
  },
  ordre: {title: 'Rang', help: 'Son rang dans l’étape.', required: true, kind: number(1, 30)},
  resume: {
    title: 'Résumé',
    help: 'Une phrase : ce qu’on a en main une fois qu’il est rempli.',
    required: true,
    kind: text(20, 160),
    alsoCalled: OTHER_WORDS.resume,
  },
  quand: {title: 'Quand', help: 'Quand s’en servir.', required: true, kind: text(20, 500)},
  comment: {title: 'Comment', help: 'Comment s’en servir.', required: true, kind: text(20, 700)},
  forme: {
    title: 'Forme',
    help: '`fiche` : un formulaire, une réponse par champ; `tableau` : une colonne par champ.',
    required: true,
    kind: choice(['fiche', 'tableau']),
  },
  besoins: {
    title: 'Besoins',
    help: 'Les besoins auxquels il répond, de `besoins.yaml`.',
    required: true,
    kind: list(term('besoins'), 1),
    alsoCalled: OTHER_WORDS.besoins,
  },
  d_apres: {
    title: 'D’après',
    help: 'L’ouvrage dont il est tiré, s’il y en a un.',
    required: false,
    kind: group({
      titre: {
        title: 'Titre',
        help: 'L’auteur ou l’organisme, puis le titre.',
        required: true,
        kind: text(3, 200),
        alsoCalled: OTHER_WORDS.titre,
      },
      url: {
        title: 'Adresse',
        help: 'L’adresse de l’original.',
        required: false,
        kind: webAddress,
      },
      licence: {
        title: 'Licence',
        help: 'La licence d’un ouvrage à partager aux mêmes conditions : le gabarit la garde.',
        required: false,
        kind: text(3, 60),
      },
    }),
  },
  champs: {
    title: 'Champs',
    help: 'Ce qu’on remplit, de 2 à 15 champs.',
    required: true,
    kind: list(group(TEMPLATE_FIELD_FIELDS), 2, 15),
  },
  exemple: {
    // A `fiche` has one value per field, a `tableau` a list of rows. A rule of the validator compares it with `champs`.
    title: 'Exemple',
    help: 'Un exemple inventé : une valeur par champ pour une `fiche`, une liste de lignes pour un `tableau`.',
    required: true,
    kind: free<TemplateValues | TemplateValues[]>(),
  },
  revise_le: {
    title: 'Révisé le',
    help: 'Le jour de la dernière relecture, AAAA-MM-JJ.',
    required: true,
    kind: day,
  },
} as const satisfies Fields;
