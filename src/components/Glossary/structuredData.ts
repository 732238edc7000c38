import {addresses} from '@site/src/model/addresses';
import type {GlossaryTerm} from '@site/src/model/glossary';

/**
 * The glossary for search engines (schema.org DefinedTermSet).
 *
 * @param root absolute address of the home page, without a slash at its end
 */
export function structuredData(terms: readonly GlossaryTerm[], title: string, root: string) {
  const set = root + addresses.glossary();
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    url: set,
    name: title,
    inLanguage: 'fr-CA',
    hasDefinedTerm: terms.map(({id, terme, sigle, definition}) => ({
      '@type': 'DefinedTerm',
      '@id': root + addresses.glossaryTerm(id),
      url: root + addresses.glossaryTerm(id),
      name: terme,
      ...(sigle !== undefined && {alternateName: sigle}),
      description: definition,
      inDefinedTermSet: set,
    })),
  };
}

/** JSON that can stand in a `script` element: nothing in it closes the element. */
export function toScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
