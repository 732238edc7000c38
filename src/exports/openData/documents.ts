import {addresses} from '../../model/addresses';
import type {Content} from '../../model/content';
import type {ResourceFields} from '../../model/resourceFields';
import type {DocumentKind} from './documentList';
import {documentAddress, DOCUMENTS, ONE_RESOURCE, resourceFile, schemaAddress} from './documentList';
import type {DataPublication} from './publication';
import {absolute, attribution} from './publication';
import {
  factRecord,
  glossaryRecord,
  guideRecord,
  parcoursRecord,
  resourceRecord,
  templateRecord,
} from './records';
import {vocabularyRecord} from './vocabularyRecord';

/** The JSON documents: address of each (without the base URL) → what it holds. */
export function dataDocuments(
  content: Content,
  publication: DataPublication,
  fields: ResourceFields,
): Map<string, object> {
  const resources = content.resources.map((resource) => resourceRecord(resource, publication, fields));
  const {etapes, pratiques} = guideRecord(content, publication);
  const lists: Readonly<Record<DocumentKind, readonly object[]>> = {
    ressources: resources,
    vocabulaires: vocabularyRecord(content.vocabularies, publication, fields),
    etapes,
    pratiques,
    glossaire: content.glossary.map((term) => glossaryRecord(term, publication)),
    reperes: content.facts.map((fact) => factRecord(fact, publication)),
    parcours: content.parcours.map((parcours) => parcoursRecord(parcours, publication)),
    gabarits: content.templates.map((template) => templateRecord(template, publication)),
  };
  return new Map<string, object>([
    ...DOCUMENTS.map(
      ({name, kinds}) =>
        [
          documentAddress(name),
          {...envelope(name, publication), ...Object.fromEntries(kinds.map((kind) => [kind, lists[kind]]))},
        ] as const,
    ),
    ...resources.map(
      (ressource) =>
        [resourceFile(ressource.id), {...envelope(ONE_RESOURCE, publication), ressource}] as const,
    ),
  ]);
}

/** What a document says of itself: a file that is passed on keeps it. */
function envelope(name: string, publication: DataPublication) {
  const {licence, licence_url} = publication.site;
  return {
    source: attribution(publication),
    licence: {nom: licence, ...(licence_url !== undefined && {url: licence_url})},
    documentation: absolute(publication, addresses.openData()),
    schema: absolute(publication, schemaAddress(name)),
  };
}
