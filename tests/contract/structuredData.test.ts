import {describe, expect, it} from 'vitest';
import {realContent} from '../realContent';
import type {Resource} from '../../src/model/resource';
import {SCHEMA_ORG_TYPES} from '../../src/model/vocabularies';
import {glossaryStructuredData} from '../../src/exports/openData/structuredData/glossary';
import {guideStructuredData} from '../../src/exports/openData/structuredData/guide';
import {resourceStructuredData} from '../../src/exports/openData/structuredData/resource';

const content = await realContent();
const publication = {root: 'https://exemple.org/guide', site: content.site};

/** The type of a vocabulary that schema.org calls so, and an entry of it to begin from. */
function resourceOf(schemaOrg: string, added: Partial<Resource> = {}): Resource {
  const type = content.vocabularies.types.find(({schema_org}) => schema_org === schemaOrg);
  const statut = content.vocabularies.statuts.find(({ouvert}) => ouvert)?.id ?? '';
  const [first] = content.resources;
  if (!type || !first) throw new Error(`No type is a ${schemaOrg}.`);
  return {...bare(first), id: 'essai', nom: 'Essai', type: type.id, statut, ...added};
}

/** Of nobody, and without a way to reach it. */
const bare = ({organisme: _organisme, contact: _contact, ...rest}: Resource): Resource => rest;

const contact = {
  telephone: [{numero: '819 555-0142'}, {numero: '211'}],
  courriel: 'info@exemple.org',
  adresse: '12, rue du Quai, Sherbrooke',
};

/** Properties that schema.org gives to each type beside those of Thing. */
const OWN: Record<string, string[]> = {
  Organization: ['telephone', 'email', 'address', 'areaServed', 'knowsLanguage', 'parentOrganization'],
  Service: ['areaServed', 'audience', 'provider', 'availableChannel'],
  Place: ['telephone', 'address'],
  CreativeWork: ['inLanguage', 'audience', 'provider'],
  EventSeries: ['inLanguage', 'audience', 'organizer'],
};
const PARENTS: Record<string, string> = {
  ResearchOrganization: 'Organization',
  FundingScheme: 'Organization',
  GovernmentService: 'Service',
  Course: 'CreativeWork',
  Dataset: 'CreativeWork',
};
const THING = ['@context', '@type', '@id', 'name', 'alternateName', 'description', 'url', 'mainEntityOfPage'];

describe('a resource', () => {
  it.each(SCHEMA_ORG_TYPES)('says as a %s what schema.org knows of it, and nothing else', (type) => {
    const [kind] = content.vocabularies.types;
    const types = kind ? [{...kind, schema_org: type}] : [];
    const vocabularies = {...content.vocabularies, types};
    const resource = {...resourceOf('Organization', {contact}), type: kind?.id ?? ''};
    const told = resourceStructuredData(resource, {...content, vocabularies}, publication) ?? {};
    expect(told).toMatchObject({'@type': type, name: 'Essai'});
    const known = [...THING, ...(OWN[PARENTS[type] ?? type] ?? [])];
    expect(Object.keys(told).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('gives its numbers as they are dialled', () => {
    expect(resourceStructuredData(resourceOf('Organization', {contact}), content, publication)).toMatchObject(
      {
        telephone: ['+18195550142', '211'],
        email: 'info@exemple.org',
        address: '12, rue du Quai, Sherbrooke',
        mainEntityOfPage: 'https://exemple.org/guide/repertoire/essai',
      },
    );
  });

  it('that another offers is a service of it', () => {
    const maker = resourceOf('Organization', {id: 'maison', nom: 'La Maison'});
    const offered = resourceOf('Organization', {organisme: 'maison'});
    const all = {...content, resources: [maker, offered]};
    expect(resourceStructuredData(offered, all, publication)).toMatchObject({
      '@type': 'Service',
      provider: {'@id': 'https://exemple.org/guide/repertoire/maison#ressource', name: 'La Maison'},
    });
    expect(resourceStructuredData(maker, all, publication)).toMatchObject({'@type': 'Organization'});
  });

  it('that is over says nothing, nor one whose type has no name there', () => {
    const over = content.vocabularies.statuts.find(({ouvert}) => !ouvert)?.id ?? '';
    expect(
      resourceStructuredData(resourceOf('Organization', {statut: over}), content, publication),
    ).toBeUndefined();
    const types = content.vocabularies.types.map(({schema_org: _type, ...type}) => type);
    const silent = {...content, vocabularies: {...content.vocabularies, types}};
    expect(resourceStructuredData(resourceOf('Organization'), silent, publication)).toBeUndefined();
  });
});

it('a page of the guide names a copy that it rests on, without its address', () => {
  const [practice] = content.practices;
  if (!practice) throw new Error('There is no practice.');
  const sources = [
    {id: 'a', titre: 'Original', url: 'https://original.example/économie'},
    {id: 'b', titre: 'Copie', url: 'https://copie.example', copie: true as const},
  ];
  expect(guideStructuredData({...practice, sources}, publication)).toMatchObject({
    '@type': 'CreativeWork',
    url: `https://exemple.org/guide${practice.url}`,
    citation: [
      {'@type': 'CreativeWork', name: 'Original', url: 'https://original.example/%C3%A9conomie'},
      {'@type': 'CreativeWork', name: 'Copie'},
    ],
  });
});

it('the glossary gives every term its absolute address', () => {
  const term = {
    id: 'obnl',
    terme: 'Organisme à but non lucratif',
    sigle: 'OBNL',
    definition: 'Un groupe.',
    anglais: 'nonprofit',
    source: {nature: 'avis-praticien' as const},
  };
  const told = glossaryStructuredData([term], publication);
  expect(told['@id']).toBe('https://exemple.org/guide/glossaire');
  expect(told.hasDefinedTerm).toEqual([
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
