import type {FoundFile} from '../../content/folder';
import {vocabularyData} from '../../content/vocabularies';
import type {Resource} from '../../model/resource';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';

/** Where these data are published. */
export const KNOWN_DATA_FILE = 'donnees/fiches-connues.json';

/** What rows are checked against where the files are not: the closed lists, and what tells entries apart. */
export interface KnownData {
  vocabulaires: Record<string, unknown>;
  fiches: Record<string, unknown>[];
}

/** What the rules ask of an entry when they check another: its name, its address, its former ids, the entries it names. */
const ASKED: readonly string[] = [
  ...(['nom', 'url', 'page_commune', 'anciens_identifiants'] satisfies (keyof typeof RESOURCE_FIELDS)[]),
  ...Object.entries(RESOURCE_FIELDS).flatMap(([key, {kind}]) => (kind.is === 'reference' ? [key] : [])),
];

export function knownData({
  resources,
  vocabularies,
}: {
  resources: readonly Resource[];
  vocabularies: Vocabularies;
}): KnownData {
  return {
    vocabulaires: vocabularyData(vocabularies),
    fiches: resources.map((resource) => ({
      id: resource.id,
      ...Object.fromEntries(Object.entries(resource).filter(([key]) => ASKED.includes(key))),
    })),
  };
}

/** The files that these data would be read from. JSON is YAML. */
export function knownFiles({vocabulaires, fiches}: KnownData): {
  vocabularyFiles: FoundFile[];
  others: FoundFile[];
} {
  const encoder = new TextEncoder();
  return {
    vocabularyFiles: Object.entries(vocabulaires).map(([id, data]) => ({
      path: `data/vocabulaires/${id}.yaml`,
      place: {kind: 'vocabulaire', id},
      bytes: encoder.encode(JSON.stringify(data)),
    })),
    others: fiches.map(({id, ...front}) => ({
      path: `data/ressources/${String(id)}.md`,
      place: {kind: 'ressource', id: String(id)},
      bytes: encoder.encode(`---\n${JSON.stringify(front)}\n---\n`),
    })),
  };
}
