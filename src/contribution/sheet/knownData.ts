import type {FoundFile} from '../../content/folder';
import {vocabularyData} from '../../content/vocabularies';
import type {Resource} from '../../model/resource';
import type {Vocabularies} from '../../model/vocabularies';

/** What rows are checked against where the files are not: the closed lists, and what tells entries apart. */
export interface KnownData {
  vocabulaires: Record<string, unknown>;
  fiches: Record<string, unknown>[];
}

/** What the rules ask of an entry when they check another: its name, its address, the entries that it names. */
const ASKED = [
  'nom',
  'url',
  'page_commune',
  'organisme',
  'variante_de',
  'remplace_par',
  'anciens_identifiants',
] as const satisfies readonly (keyof Resource)[];

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
      ...Object.fromEntries(ASKED.map((key) => [key, resource[key]])),
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
