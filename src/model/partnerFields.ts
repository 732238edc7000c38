import type {Field, Fields, Kind} from './field';
import {allFields, choice, flag, group, id, list, reference, term, text, vocabularyOf} from './field';
import {OTHER_WORDS} from './otherWords';
import type {ResourceField} from './resourceFields';
import {RESOURCE_FIELDS} from './resourceFields';

/** Values by the key that an address of the directory gives them. */
export type PartnerSelection = Record<string, string[]>;

/** The key that keeps only what is own to the territories: one word, as in addresses. */
export const REACH_KEY = 'portee';

/**
 * What an address of the directory can ask for, status apart: what is over has no place in a list that others publish.
 * Drawn from the filters.
 */
const SELECTION_FIELDS: Fields = {
  ...Object.fromEntries(
    allFields<ResourceField>(RESOURCE_FIELDS).flatMap(({field}): [string, Field][] => {
      const {facet} = field.uses;
      const vocabulary = vocabularyOf(field.kind);
      if (!facet || vocabulary === undefined || vocabulary === 'statuts') return [];
      const help = `Des identifiants de \`${vocabulary}.yaml\`.`;
      return [
        [
          facet.key,
          {title: facet.title ?? field.title, help, required: false, kind: list(term(vocabulary), 1)},
        ],
      ];
    }),
  ),
  [REACH_KEY]: {
    title: 'Portée',
    help: '`[ici]`\u00a0: seulement ce qui est propre aux territoires choisis.',
    required: false,
    kind: list(choice(['ici']), 1, 1),
  },
};

/** What a partner is, field by field, in the order of `data/partenaires/<id>.yaml`. */
export const PARTNER_FIELDS = {
  nom: {
    title: 'Nom',
    help: 'Le nom de l’organisation ou du territoire, de 2 à 80 caractères.',
    required: true,
    kind: text(2, 80),
    alsoCalled: OTHER_WORDS.nom,
  },
  exemple: {
    title: 'Exemple',
    help: '`true` tant qu’aucun partenariat n’est annoncé\u00a0: la page le dit.',
    required: false,
    kind: flag,
  },
  selection: {
    title: 'Sélection',
    help: 'Ce que la page montre du répertoire, avec les clés de son adresse\u00a0: `territoire: [granit]`.',
    required: true,
    kind: group(SELECTION_FIELDS) as Kind<PartnerSelection>,
  },
  mots: {
    title: 'Mots',
    help: 'Ce que dit la page avant la liste.',
    required: true,
    kind: group({
      titre: {
        title: 'Titre',
        help: 'Le titre, de 5 à 70 caractères.',
        required: true,
        kind: text(5, 70),
        alsoCalled: OTHER_WORDS.titre,
      },
      introduction: {
        title: 'Introduction',
        help: 'Une à trois phrases, de 20 à 400 caractères.',
        required: true,
        kind: text(20, 400),
      },
    }),
  },
  couleurs: {
    title: 'Couleurs',
    help: 'Celles du bandeau; sans elles, celles du site. Leur contraste est d’au moins 4,5 pour 1.',
    required: false,
    kind: group({
      fond: {title: 'Fond', help: 'Comme `"#0d5c4f"`, entre guillemets.', required: true, kind: text(7, 7)},
      texte: {title: 'Texte', help: 'Comme `"#ffffff"`, entre guillemets.', required: true, kind: text(7, 7)},
    }),
  },
  mises_en_avant: {
    title: 'Mises en avant',
    help: 'Ce qu’on lit en premier, six choses au plus\u00a0: une fiche ou une pratique, et pourquoi.',
    required: false,
    kind: list(
      group({
        ressource: {
          title: 'Ressource',
          help: 'Le nom d’un fichier de `data/ressources/`, sans `.md`.',
          required: false,
          kind: reference,
        },
        pratique: {
          title: 'Pratique',
          help: 'Le nom du fichier d’une pratique du guide, sans `.md`.',
          required: false,
          kind: id,
        },
        phrase: {
          title: 'Phrase',
          help: 'Pourquoi commencer par là, de 20 à 200 caractères.',
          required: true,
          kind: text(20, 200),
        },
      }),
      1,
      6,
    ),
  },
} as const satisfies Fields;
