/**
 * Id of a document in an engine, made of its address: addresses are unique and never given another meaning, whereas
 * the passages of a page share an id. Two addresses never give the same id.
 *
 * Only `[a-zA-Z0-9_-]`, the least that the engines allow: Meilisearch refuses other signs and more than 511 bytes
 * (https://www.meilisearch.com/docs/resources/internals/primary_key), Typesense those that an address must encode
 * (https://typesense.org/docs/30.1/api/documents.html), OpenSearch more than 512 bytes
 * (https://docs.opensearch.org/latest/api-reference/document-apis/bulk/). A slash becomes `__`; any other sign, its
 * code point: `/guide/ideation#idée` → `guide__ideation_23_id_e9_e`.
 */
export function documentId(url: string): string {
  return url
    .replace(/^\//, '')
    .replace(/[^a-zA-Z0-9-]/gu, (sign) => (sign === '/' ? '__' : `_${sign.codePointAt(0)?.toString(16)}_`));
}
