import {addresses} from '../../model/addresses';
import type {DataGroup} from './catalogue';
import {CATALOGUE} from './catalogue';
import type {DataPublication} from './publication';
import {absolute, attribution} from './publication';

/** What a portal of open data reads (DCAT 3 as JSON-LD): one data set, and its files. */
export function dcatCatalogue(
  groups: readonly DataGroup[],
  sizes: ReadonlyMap<string, number>,
  publication: DataPublication,
  modified: string | undefined,
): object {
  const link = (address: string) => ({'@id': absolute(publication, address)});
  const {titre, description, licence, licence_url} = publication.site;
  const rights = licence_url === undefined ? {'dct:rights': licence} : {'dct:license': {'@id': licence_url}};
  const publisher = {'@type': 'foaf:Agent', 'foaf:name': titre, 'foaf:homepage': link('/')};
  const dataset = `${absolute(publication, addresses.openData())}#jeu`;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...link(CATALOGUE),
    '@type': 'dcat:Catalog',
    'dct:title': french(titre),
    'dct:description': french(description),
    'dct:language': 'fr-CA',
    'dct:publisher': publisher,
    'foaf:homepage': link('/'),
    ...rights,
    'dcat:dataset': {
      '@id': dataset,
      '@type': 'dcat:Dataset',
      'dct:title': french(titre),
      'dct:description': french(description),
      'dct:language': 'fr-CA',
      'dct:publisher': publisher,
      ...rights,
      'dct:bibliographicCitation': attribution(publication),
      ...(modified !== undefined && {'dct:modified': {'@type': 'xsd:date', '@value': modified}}),
      'dcat:landingPage': link(addresses.openData()),
      'dcat:distribution': groups.flatMap(({title, files}) =>
        files
          .filter(({address}) => address !== CATALOGUE)
          .map(({address, title: file, format, schema}) => ({
            ...link(address),
            '@type': 'dcat:Distribution',
            'dct:title': french(`${title}\u00a0: ${file}`),
            'dcat:downloadURL': link(address),
            'dcat:mediaType': {'@id': `https://www.iana.org/assignments/media-types/${format.mediaType}`},
            'dct:format': format.name,
            ...rights,
            ...(schema !== undefined && {'dct:conformsTo': link(schema)}),
            ...(sizes.has(address) && {'dcat:byteSize': sizes.get(address)}),
          })),
      ),
    },
  };
}

function french(text: string): object {
  return {'@language': 'fr-CA', '@value': text};
}
