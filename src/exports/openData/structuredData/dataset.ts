import {addresses} from '../../../model/addresses';
import type {DataGroup} from '../catalogue';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';

/** The open data in the terms of schema.org, for the page that presents them. */
export function datasetStructuredData(
  groups: readonly DataGroup[],
  publication: DataPublication,
  modified: string | undefined,
): object {
  const {titre, description, licence_url} = publication.site;
  const url = absolute(publication, addresses.openData());
  const publisher = {'@type': 'Organization', name: titre, url: absolute(publication, addresses.home())};
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#jeu`,
    url,
    name: titre,
    description,
    inLanguage: 'fr-CA',
    isAccessibleForFree: true,
    ...(licence_url !== undefined && {license: licence_url}),
    creator: publisher,
    publisher,
    ...(modified !== undefined && {dateModified: modified}),
    distribution: groups.flatMap(({title, files}) =>
      files.map(({address, title: file, format}) => ({
        '@type': 'DataDownload',
        name: `${title}\u00a0: ${file}`,
        contentUrl: absolute(publication, address),
        encodingFormat: format.mediaType,
      })),
    ),
  };
}
