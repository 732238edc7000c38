import type {JsonSchema} from '../editors/jsonSchema';
import {addresses} from '../../model/addresses';
import {dataFile} from '../../model/fileAddresses';
import {ID_PATTERN} from '../../model/idPattern';
import {documentAddress, DOCUMENTS, ONE_RESOURCE, resourceFile} from './documentList';
import type {DataPublication} from './publication';
import {absolute} from './publication';

/** The JSON documents in the terms of OpenAPI 3.1: files to be read, nothing to be written. */
export function openApi(schemas: ReadonlyMap<string, JsonSchema>, publication: DataPublication): object {
  const {titre, description, licence, licence_url} = publication.site;
  const api = dataFile('');
  const pathOf = (address: string) => `/${address.slice(api.length)}`;
  const documents = DOCUMENTS.map(({name, title, description: words}) => [
    pathOf(documentAddress(name)),
    {get: operation(name, title, words)},
  ]);
  const one = operation(ONE_RESOURCE, 'Une ressource', 'Ce que dit la fiche, sous les mêmes clés.');
  return {
    openapi: '3.1.0',
    info: {
      title: titre,
      description,
      version: '1',
      license: {name: licence, ...(licence_url !== undefined && {url: licence_url})},
    },
    externalDocs: {description: 'Données ouvertes', url: absolute(publication, addresses.openData())},
    servers: [{url: absolute(publication, api.replace(/\/$/, ''))}],
    paths: Object.fromEntries([
      ...documents,
      [
        pathOf(resourceFile('{id}')),
        {
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: 'L’identifiant de la ressource, tel qu’il est dans l’adresse de sa page.',
              schema: {type: 'string', pattern: ID_PATTERN.source},
            },
          ],
          get: {
            ...one,
            responses: {...one.responses, 404: {description: 'Aucune ressource ne porte cet identifiant.'}},
          },
        },
      ],
    ]) as Record<string, object>,
    components: {
      schemas: Object.fromEntries([...schemas].map(([name, {$schema: _, ...schema}]) => [name, schema])),
    },
  };
}

function operation(name: string, summary: string, description: string) {
  return {
    operationId: name,
    summary,
    description,
    responses: {
      200: {
        description: summary,
        content: {'application/json': {schema: {$ref: `#/components/schemas/${name}`}}},
      },
    },
  };
}
