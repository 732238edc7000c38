import type {Resource} from '../../model/resource';
import {documentId} from './documentId';

/** What is handed of each document that our own search reads (its `SearchDocument` is one). */
export interface SearchedDocument {
  /** Passages of one page share it. */
  id: string;
  kind: string;
  title: string;
  /** Address without the base URL; no two documents have the same. */
  url: string;
  type?: string;
  territory?: string;
  proximity?: keyof typeof DISTANCES;
  closed?: true;
  fields: Record<'nom' | 'alias' | 'resume' | 'besoins' | 'corps', string>;
}

/** How far from Estrie what a resource serves begins. What has no territory is of here. */
const DISTANCES = {estrie: 0, quebec: 1, canada: 2, ailleurs: 3};

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
  type?: string;
  besoins?: string[];
  etapes?: string[];
  territoires?: string[];
  statut?: string;
  closed: boolean;
  /** 0 (Estrie) to 3 (elsewhere): sorts equals. */
  distance: number;
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

/** Every field but the id; the texts from the weightiest to the lightest, as in our own search. */
export const FIELD_USES: Record<Exclude<keyof EngineDocument, 'id'>, FieldUse> = {
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
  type: 'facet',
  besoins: 'facets',
  etapes: 'facets',
  territoires: 'facets',
  statut: 'facet',
  closed: 'flag',
  distance: 'rank',
};

/** Names of the fields that have one of these uses, in order. */
export function fieldsFor(...uses: FieldUse[]): string[] {
  return Object.entries(FIELD_USES).flatMap(([name, use]) => (uses.includes(use) ? [name] : []));
}

/** Joins what search reads with the facets of resources. One for each document given, in the same order. */
export function engineDocuments(
  documents: readonly SearchedDocument[],
  resources: readonly Pick<Resource, 'id' | 'besoins' | 'etapes' | 'territoires' | 'statut'>[],
): EngineDocument[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return documents.map(({id, kind, title, url, type, territory, proximity, closed, fields}) => {
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
      ...(type !== undefined && {type}),
      ...(resource && {
        besoins: resource.besoins,
        etapes: resource.etapes,
        territoires: resource.territoires,
        statut: resource.statut,
      }),
      closed: closed ?? false,
      distance: DISTANCES[proximity ?? 'estrie'],
    };
  });
}
