import {expect, it} from 'vitest';
import {structuredData, toScript} from './structuredData';

it('gives every term its absolute address', () => {
  const data = structuredData(
    [
      {
        id: 'obnl',
        terme: 'Organisme à but non lucratif',
        sigle: 'OBNL',
        definition: 'Un groupe.',
        anglais: 'nonprofit',
        source: {nature: 'avis-praticien'},
      },
    ],
    'Glossaire',
    'https://exemple.org/guide',
  );
  expect(data['@id']).toBe('https://exemple.org/guide/glossaire');
  expect(data.hasDefinedTerm).toEqual([
    {
      '@type': 'DefinedTerm',
      '@id': 'https://exemple.org/guide/glossaire#obnl',
      url: 'https://exemple.org/guide/glossaire#obnl',
      name: 'Organisme à but non lucratif',
      alternateName: 'OBNL',
      description: 'Un groupe.',
      inDefinedTermSet: 'https://exemple.org/guide/glossaire',
    },
  ]);
});

it('closes no script element', () => {
  const text = toScript({name: '</script><b>'});
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({name: '</script><b>'});
});
