import {addresses} from '../../../model/addresses';
import type {Practice, StageGuide} from '../../../model/content';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';
import {asUri} from '../uri';

/** A page of the guide in the terms of schema.org. A copy that it rests on is named, not led to. */
export function guideStructuredData(page: Practice | StageGuide, publication: DataPublication): object {
  const {titre, licence_url} = publication.site;
  const url = absolute(publication, page.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: page.titre,
    description: page.resume,
    inLanguage: 'fr-CA',
    dateModified: page.revise_le,
    ...(licence_url !== undefined && {license: licence_url}),
    publisher: {'@type': 'Organization', name: titre, url: absolute(publication, addresses.home())},
    isPartOf: {
      '@type': 'CreativeWork',
      '@id': absolute(publication, addresses.guide()),
      name: `Guide – ${titre}`,
    },
    citation: page.sources.map(({titre: name, url: source, copie}) => ({
      '@type': 'CreativeWork',
      name,
      ...(source !== undefined && !copie && {url: asUri(source)}),
    })),
  };
}
