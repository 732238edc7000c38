import type {Fields} from './field';
import {choice, day, flag, group, id, list, number, term, text, webAddress} from './field';
import {OTHER_WORDS} from './otherWords';

/** What a practice rests on, the strongest first. */
export const EVIDENCE = ['etude', 'autorite', 'guide', 'avis'] as const;

/** A source of a page, called from its text by `[^id]`. */
export const GUIDE_SOURCE_FIELDS = {
  id: {
    title: 'Identifiant',
    help: 'Un identifiant court, que le texte cite ainsi : `[^identifiant]`.',
    required: true,
    kind: id,
  },
  titre: {
    title: 'Titre',
    help: 'L’auteur ou l’organisme, puis le titre, et l’année si elle est connue.',
    required: true,
    kind: text(3, 300),
    alsoCalled: OTHER_WORDS.titre,
  },
  url: {
    title: 'Adresse',
    help: 'L’adresse de l’original.',
    required: false,
    kind: webAddress,
  },
  copie: {
    // Named, never linked.
    title: 'Copie',
    help: '`true` pour un document lu sur un site de copies : on le nomme, sans adresse.',
    required: false,
    kind: flag,
  },
} as const satisfies Fields;

/** What an overview and a practice have in common. */
const PAGE_FIELDS = {
  titre: {
    title: 'Titre',
    help: 'Ce qu’il faut faire, à l’impératif : « Écoutez avant d’écrire ».',
    required: true,
    kind: text(3, 70),
    alsoCalled: OTHER_WORDS.titre,
  },
  resume: {
    title: 'Résumé',
    help: 'Une phrase : ce que la page apporte.',
    required: true,
    kind: text(20, 240),
    alsoCalled: OTHER_WORDS.resume,
  },
  etape: {
    title: 'Étape',
    help: 'L’identifiant de l’étape, qui est aussi le nom du dossier.',
    required: true,
    kind: term('etapes'),
  },
  besoins: {
    title: 'Besoins',
    help: 'Les besoins auxquels elle répond, de `besoins.yaml` : ils choisissent les ressources montrées.',
    required: true,
    kind: list(term('besoins'), 1),
    alsoCalled: OTHER_WORDS.besoins,
  },
  sources: {
    title: 'Sources',
    help: 'Les sources de la page.',
    required: true,
    kind: list(group(GUIDE_SOURCE_FIELDS), 1),
  },
  revise_le: {
    title: 'Révisée le',
    help: 'Le jour de la dernière relecture, AAAA-MM-JJ.',
    required: true,
    kind: day,
  },
} as const satisfies Fields;

/** The overview of one stage, `docs/<etape>/index.md`. */
export const STAGE_PAGE_FIELDS = {
  ...PAGE_FIELDS,
  question: {
    // « À quelle étape suis-je? »: who answers yes has this stage behind them.
    title: 'Question',
    help: 'Une question : qui répond oui a passé cette étape.',
    required: true,
    kind: text(20, 200),
  },
  gestes: {
    title: 'Gestes',
    help: 'Les trois pratiques par où commencer : des noms de fichier, sans `.md`.',
    required: true,
    kind: list(id, 3, 3),
  },
} as const satisfies Fields;

/** One practice, `docs/<etape>/<pratique>.md`. */
export const PRACTICE_FIELDS = {
  ...PAGE_FIELDS,
  ordre: {
    // With 2, the second practice of stage 4 is « 4.2 ».
    title: 'Rang',
    help: 'Son rang dans l’étape.',
    required: true,
    kind: number(1, 30),
  },
  preuve: {
    title: 'Preuve',
    help: 'Sur quoi elle repose : `etude`, `autorite`, `guide` ou `avis` (de praticien).',
    required: true,
    kind: choice(EVIDENCE),
  },
  gabarits: {
    title: 'Gabarits',
    help: 'Les gabarits qui aident : des noms de fichier de `data/gabarits/`, sans `.yaml`.',
    required: true,
    kind: list(id),
  },
  faits: {
    title: 'Repères juridiques',
    help: 'Les repères juridiques à connaître, de `data/faits.yaml`.',
    required: false,
    kind: list(id),
  },
  lie_a: {
    title: 'À lire ensuite',
    help: 'Les pratiques à lire ensuite : des noms de fichier, sans `.md`.',
    required: true,
    kind: list(id, 1, 4),
  },
} as const satisfies Fields;
