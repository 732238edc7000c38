import {valuesAt} from '../../model/field';
import {documentId} from './documentId';
import type {ExportedFacet} from './exportedFacet';

/** What is handed of each document that our own search reads (its `SearchDocument` is one). */
export interface SearchedDocument {
  /** Passages of one page share it. */
  id: string;
  kind: string;
  title: string;
  /** Address without the base URL; no two documents have the same. */
  url: string;
  territory?: string;
  proximity?: keyof typeof DISTANCES;
  closed?: true;
  fields: Record<'nom' | 'alias' | 'resume' | 'besoins' | 'corps', string>;
}

/** How far from Estrie what a resource serves begins. What has no territory is of here. */
const DISTANCES = {ici: 0, province: 1, pays: 2, ailleurs: 3};

/**
 * A document as an engine gets it: flat, and each field of one type in all documents. Facets hold ids of the
 * vocabularies and only resources have them, as on the site.
 */
export interface EngineDocument {
  id: string;
  /** The resource, page, need… that it speaks of: a list of results shows the best document of each. */
  sujet: string;
  kind: string;
  title: string;
  url: string;
  territory?: string;
  nom: string;
  alias: string;
  resume: string;
  /** Words of its needs, stages, territories and type. */
  mots: string;
  corps: string;
  closed: boolean;
  /** 0 (Estrie) to 3 (elsewhere): sorts equals. */
  distance: number;
  /** Of a resource, its facets by name: ids of the vocabularies. */
  [facet: string]: unknown;
}

/**
 * What a field is for:
 * - `shown`: given back with a result, nothing more;
 * - `title`: the same, and results can be sorted by it;
 * - `text`: words are looked up in it;
 * - `facet`, `facets`: one id, several ids, to filter and count by;
 * - `flag`: true or false, to filter by;
 * - `rank`: a whole number, to sort by.
 */
export type FieldUse = 'shown' | 'title' | 'text' | 'facet' | 'facets' | 'flag' | 'rank';

/** Every field but the id and the facets; the texts from the weightiest to the lightest, as in our own search. */
const COMMON_USES: Readonly<Record<string, FieldUse>> = {
  sujet: 'facet',
  kind: 'facet',
  title: 'title',
  url: 'shown',
  territory: 'shown',
  nom: 'text',
  alias: 'text',
  resume: 'text',
  mots: 'text',
  corps: 'text',
  closed: 'flag',
  distance: 'rank',
};

/** What each field but the id is for, those of resources alone last. */
export function fieldUses(facets: readonly ExportedFacet[]): Record<string, FieldUse> {
  const own = facets.map(({name, several}) => [name, several ? 'facets' : 'facet'] as const);
  return {...COMMON_USES, ...Object.fromEntries(own)};
}

/** Names of the fields that have one of these uses, in order. */
export function fieldsFor(facets: readonly ExportedFacet[], ...uses: FieldUse[]): string[] {
  return Object.entries(fieldUses(facets)).flatMap(([name, use]) => (uses.includes(use) ? [name] : []));
}

/** Joins what search reads with the facets of resources. One for each document given, in the same order. */
export function engineDocuments(
  documents: readonly SearchedDocument[],
  resources: readonly ({id: string} & object)[],
  facets: readonly ExportedFacet[],
): EngineDocument[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return documents.map(({id, kind, title, url, territory, proximity, closed, fields}) => {
    const resource = kind === 'ressource' ? byId.get(id) : undefined;
    return {
      id: documentId(url),
      sujet: `${kind}-${id}`,
      kind,
      title,
      url,
      ...(territory !== undefined && {territory}),
      nom: fields.nom,
      alias: fields.alias,
      resume: fields.resume,
      mots: fields.besoins,
      corps: fields.corps,
      ...(resource && facetValues(resource, facets)),
      closed: closed ?? false,
      distance: DISTANCES[proximity ?? 'ici'],
    };
  });
}

function facetValues(resource: object, facets: readonly ExportedFacet[]): Record<string, unknown> {
  return Object.fromEntries(
    facets.flatMap(({name, path, several}) => {
      const values = valuesAt(resource, path);
      return values.length === 0 ? [] : [[name, several ? values : values[0]]];
    }),
  );
}
