import {vocabularyNames} from '../model/vocabularies';

/** What a file of the project is, told by where it stands. */
export type Place =
  | {
      kind:
        | 'ressource'
        | 'evenement'
        | 'prix'
        | 'gabarit'
        | 'parcours'
        | 'partenaire'
        | 'tournure'
        | 'guide'
        | 'vocabulaire';
      id: string;
    }
  /** `stage` is the name of its folder. */
  | {kind: 'pratique'; id: string; stage: string}
  | {kind: WholeFile; id: string}
  | {kind: 'inattendu'; id: string; /** It leads to another file. */ isLink?: true};

/** Files that stand alone at the top of the data folder, `<kind>.yaml`. */
const WHOLE_FILES = [
  'site',
  'communaute',
  'glossaire',
  'faits',
  'mots-a-risque',
  'adresses-tolerees',
  'adresses-publiees',
  'redirections',
] as const;

type WholeFile = (typeof WHOLE_FILES)[number];

/** Folders of the data that hold one file per entry, and the ending of these files. */
const ENTRY_FOLDERS = {
  ressources: {kind: 'ressource', ending: 'md'},
  evenements: {kind: 'evenement', ending: 'md'},
  prix: {kind: 'prix', ending: 'md'},
  gabarits: {kind: 'gabarit', ending: 'yaml'},
  parcours: {kind: 'parcours', ending: 'yaml'},
  partenaires: {kind: 'partenaire', ending: 'yaml'},
  tournures: {kind: 'tournure', ending: 'yaml'},
} as const;

const VOCABULARIES = vocabularyNames();

/** YAML files that a data folder must hold, relative to it. */
export const REQUIRED_FILES = [
  ...VOCABULARIES.map((name) => `vocabulaires/${name}.yaml`),
  'site.yaml',
  'communaute.yaml',
  'glossaire.yaml',
];

/**
 * Says what a file is. `relative` is its path in the data folder, with forward slashes (`ressources/acet.md`);
 * `undefined` for a file that is none of our business (a hidden file, `territoires.geojson`, which the plugin reads).
 */
export function placeInData(relative: string): Place | undefined {
  const parts = relative.split('/');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) {
    const kind = WHOLE_FILES.find((known) => folder === `${known}.yaml`);
    return kind && {kind, id: kind};
  }
  if (folder === 'vocabulaires' && parts.length === 2) {
    const vocabulary = VOCABULARIES.find((known) => name === `${known}.yaml`);
    return vocabulary ? {kind: 'vocabulaire', id: vocabulary} : {kind: 'inattendu', id: name};
  }
  if (folder in ENTRY_FOLDERS) {
    const {kind, ending} = ENTRY_FOLDERS[folder as keyof typeof ENTRY_FOLDERS];
    const isEntry = parts.length === 2 && name.endsWith(`.${ending}`) && name.length > ending.length + 1;
    return isEntry ? {kind, id: name.slice(0, -ending.length - 1)} : {kind: 'inattendu', id: name};
  }
  return undefined;
}

/** Same for the guide: `<etape>/index.md` is the overview of a stage, the other files of its folder are practices. */
export function placeInGuide(relative: string): Place | undefined {
  const parts = relative.split('/');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  const [stage = '', name = ''] = parts;
  const id = parts.length === 2 ? /^(.+)\.md$/.exec(name)?.[1] : undefined;
  if (id === undefined) return {kind: 'inattendu', id: parts.at(-1) ?? ''};
  return id === 'index' ? {kind: 'guide', id: stage} : {kind: 'pratique', id, stage};
}

/** What a file with a text is, as messages name it: « une fiche ». */
export function entryNoun({kind}: Place): string {
  if (kind === 'evenement') return 'un événement';
  return kind === 'prix' ? 'un prix' : 'une fiche';
}

/** True for a page of the guide, whose text says more than that of an entry. */
export function isGuide({kind}: Place): boolean {
  return kind === 'guide' || kind === 'pratique';
}
