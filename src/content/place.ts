import type {VocabularyName} from '../model/vocabularies';
import {VOCABULARY_NAMES} from '../model/vocabularies';

/** What a file of the project is, told by where it stands. */
export type Place =
  | {kind: 'ressource' | 'evenement' | 'guide'; id: string}
  | {kind: 'vocabulaire'; id: VocabularyName}
  | {kind: 'glossaire' | 'communaute' | 'site'; id: string}
  | {kind: 'inattendu'; id: string};

/** Folders of the data whose files are entries, one Markdown file each. */
export const ENTRY_FOLDERS = {ressources: 'ressource', evenements: 'evenement'} as const;

/** YAML files that a data folder must hold, relative to it. */
export const REQUIRED_FILES = [
  ...VOCABULARY_NAMES.map((name) => `vocabulaires/${name}.yaml`),
  'site.yaml',
  'communaute.yaml',
  'glossaire.yaml',
];

/**
 * Says what a file is. `relative` is its path in the data folder, with forward slashes (`ressources/acet.md`);
 * `undefined` for a file that is none of our business (`territoires.geojson`, a hidden file).
 */
export function placeInData(relative: string): Place | undefined {
  const parts = relative.split('/');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) {
    if (folder === 'glossaire.yaml') return {kind: 'glossaire', id: 'glossaire'};
    if (folder === 'communaute.yaml') return {kind: 'communaute', id: 'communaute'};
    if (folder === 'site.yaml') return {kind: 'site', id: 'site'};
    return undefined;
  }
  if (folder === 'vocabulaires' && parts.length === 2) {
    const vocabulary = VOCABULARY_NAMES.find((known) => name === `${known}.yaml`);
    return vocabulary ? {kind: 'vocabulaire', id: vocabulary} : {kind: 'inattendu', id: name};
  }
  if (folder in ENTRY_FOLDERS) {
    const kind = ENTRY_FOLDERS[folder as keyof typeof ENTRY_FOLDERS];
    const entry = parts.length === 2 ? /^(.+)\.md$/.exec(name)?.[1] : undefined;
    return entry === undefined ? {kind: 'inattendu', id: name} : {kind, id: entry};
  }
  return undefined;
}

/** Same for the guide: only the overview of a stage, `<etape>/index.md`, is read here. */
export function placeInGuide(relative: string): Place | undefined {
  const stage = /^([^/]+)\/index\.md$/.exec(relative)?.[1];
  return stage === undefined ? undefined : {kind: 'guide', id: stage};
}
