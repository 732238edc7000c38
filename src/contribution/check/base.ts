import type {FoundFile} from '../../content/folder';
import {placeInData} from '../../content/place';
import type {ResourceFrontMatter} from '../../model/resource';
import {dialledTelephone} from '../../model/telephone';
import type {KnownEntry} from '../duplicates';

/** What an entry is checked against where there is no folder to read: the closed lists, and what tells the others apart. */
export interface CheckBase {
  /** Files of the data folder as they are written: path in it → text. */
  files: Readonly<Record<string, string>>;
  entries: readonly EntryMark[];
}

/** What the rules ask of the other entries. */
const MARKS = [
  'nom',
  'alias',
  'sigle',
  'type',
  'url',
  'page_commune',
  'contact',
  'organisme',
  'variante_de',
  'remplace_par',
  'anciens_identifiants',
  'statut',
] as const satisfies readonly (keyof ResourceFrontMatter)[];

export type EntryMark = {id: string} & Pick<ResourceFrontMatter, (typeof MARKS)[number]>;

/** What is kept of an entry for others to be checked against it. */
export function markOf(entry: ResourceFrontMatter & {id: string}): EntryMark {
  const kept = Object.fromEntries(
    MARKS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  ) as Omit<EntryMark, 'id'>;
  return {id: entry.id, ...kept};
}

/** The base as files that the checks read. `except` is the entry that is being changed. */
export function filesOf({files, entries}: CheckBase, except?: string): FoundFile[] {
  const written = Object.entries(files).map(([path, text]) => fileOf(path, text));
  const others = entries
    .filter(({id}) => id !== except)
    // A JSON text is a YAML text.
    .map(({id, ...mark}) => fileOf(`ressources/${id}.md`, `---\n${JSON.stringify(mark)}\n---\n`));
  return [...written, ...others];
}

const UTF8 = new TextEncoder();

/** @param path in the data folder */
export function fileOf(path: string, text: string): FoundFile {
  const place = placeInData(path);
  if (!place) throw new Error(`${path} is no file of the data folder.`);
  return {path: `data/${path}`, place, bytes: UTF8.encode(text)};
}

/** What tells the entries of the base apart, for one who proposes another. */
export function knownEntries({entries}: CheckBase): KnownEntry[] {
  return entries.map(({id, nom, sigle, alias = [], url, contact}) => ({
    id,
    nom,
    alias: [...(sigle === undefined ? [] : [sigle]), ...alias],
    ...(url !== undefined && {url}),
    telephones: (contact?.telephone ?? []).flatMap((given) => dialledTelephone(given)?.number ?? []),
  }));
}
