import {addresses} from '../../../model/addresses';
import type {GlossaryTerm} from '../../../model/glossary';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';

/** The glossary in the terms of schema.org. */
export function glossaryStructuredData(terms: readonly GlossaryTerm[], publication: DataPublication) {
  const set = absolute(publication, addresses.glossary());
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    url: set,
    name: 'Glossaire',
    inLanguage: 'fr-CA',
    hasDefinedTerm: terms.map(({id, terme, sigle, definition}) => {
      const url = absolute(publication, addresses.glossaryTerm(id));
      return {
        '@type': 'DefinedTerm',
        '@id': url,
        url,
        name: terme,
        ...(sigle !== undefined && {alternateName: sigle}),
        description: definition,
        inDefinedTermSet: set,
      };
    }),
  };
}
