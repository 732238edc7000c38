import {addresses} from '../../../model/addresses';
import type {Content} from '../../../model/content';
import {isOpen} from '../../../model/lookups';
import type {Resource} from '../../../model/resource';
import type {SchemaOrgType, Territory} from '../../../model/vocabularies';
import {dialledTelephone} from '../../../model/telephone';
import type {DataPublication} from '../publication';
import {absolute} from '../publication';
import {asUri} from '../uri';
import {audienceOf} from './audience';

/** Which properties a type of schema.org has. */
type Family = 'organisation' | 'service' | 'lieu' | 'oeuvre' | 'rencontre';

const FAMILIES: Record<SchemaOrgType, Family> = {
  Organization: 'organisation',
  ResearchOrganization: 'organisation',
  // A programme of funding; MonetaryGrant is one grant, already given.
  FundingScheme: 'organisation',
  Service: 'service',
  GovernmentService: 'service',
  Place: 'lieu',
  Course: 'oeuvre',
  CreativeWork: 'oeuvre',
  Dataset: 'oeuvre',
  // What comes back, whose dates the entry does not have.
  EventSeries: 'rencontre',
};

/**
 * A resource in the terms of schema.org; `undefined` for one that is over, or whose type says nothing of it. Only what its
 * page shows is said.
 */
export function resourceStructuredData(
  resource: Resource,
  content: Content,
  publication: DataPublication,
): object | undefined {
  const {vocabularies} = content;
  if (!isOpen(resource.statut, vocabularies)) return undefined;
  const maker = content.resources.find(({id}) => id === resource.organisme);
  const type = vocabularies.types.find(({id}) => id === resource.type);
  const schemaType = (maker && type?.schema_org_offerte) ?? type?.schema_org;
  if (schemaType === undefined) return undefined;
  const page = absolute(publication, addresses.resource(resource.id));
  const names = [resource.sigle, ...(resource.alias ?? [])].filter((name) => name !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': schemaType,
    '@id': thingId(resource, publication),
    name: resource.nom,
    ...(names.length > 0 && {alternateName: names}),
    description: resource.resume,
    ...(resource.url !== undefined && {url: asUri(resource.url)}),
    mainEntityOfPage: page,
    ...PROPERTIES[FAMILIES[schemaType]](resource, content, maker && reference(maker, publication)),
  };
}

/** What the page is about, apart from the page. */
function thingId({id}: Resource, publication: DataPublication): string {
  return `${absolute(publication, addresses.resource(id))}#ressource`;
}

/** Another resource: an organisation, whose own page says more. */
function reference(maker: Resource, publication: DataPublication): object {
  return {'@type': 'Organization', '@id': thingId(maker, publication), name: maker.nom};
}

type Properties = (resource: Resource, content: Content, maker: object | undefined) => object;

const PROPERTIES: Record<Family, Properties> = {
  organisation: (resource, content, maker) => ({
    ...reach(resource),
    ...(resource.contact?.courriel !== undefined && {email: resource.contact.courriel}),
    ...areas(resource, content),
    knowsLanguage: resource.langues,
    ...(maker && {parentOrganization: maker}),
  }),
  service: (resource, content, maker) => ({
    ...areas(resource, content),
    ...audience(resource, content),
    ...(maker && {provider: maker}),
    availableChannel: {
      '@type': 'ServiceChannel',
      availableLanguage: resource.langues,
      ...(resource.url !== undefined && {serviceUrl: asUri(resource.url)}),
      ...telephones(resource, (telephone) => ({
        servicePhone: telephone.map((number) => ({'@type': 'ContactPoint', telephone: number})),
      })),
    },
  }),
  lieu: reach,
  oeuvre: (resource, content, maker) => ({
    inLanguage: resource.langues,
    ...audience(resource, content),
    ...(maker && {provider: maker}),
  }),
  rencontre: (resource, content, maker) => ({
    inLanguage: resource.langues,
    ...audience(resource, content),
    ...(maker && {organizer: maker}),
  }),
};

/** How one reaches an organisation or a place. */
function reach(resource: Resource): object {
  const {contact} = resource;
  return {
    ...telephones(resource, (telephone) => ({telephone})),
    ...(contact?.adresse !== undefined && {address: contact.adresse}),
  };
}

/** Numbers in their international form, where they can be dialled. */
function telephones({contact}: Resource, say: (numbers: string[]) => object): object {
  const numbers = (contact?.telephone ?? []).map((one) => dialledTelephone(one)?.number ?? one.numero);
  return numbers.length > 0 ? say(numbers) : {};
}

const AREA_TYPES: Record<Territory['niveau'], string> = {
  mrc: 'AdministrativeArea',
  region: 'AdministrativeArea',
  province: 'State',
  pays: 'Country',
  monde: 'Place',
};

function areas({territoires}: Resource, {vocabularies}: Content): object {
  return {
    areaServed: vocabularies.territoires
      .filter(({id}) => territoires.includes(id))
      .map(({nom, niveau}) => ({'@type': AREA_TYPES[niveau], name: nom})),
  };
}

function audience({publics}: Resource, {vocabularies}: Content): object {
  return {audience: audienceOf(publics, vocabularies)};
}
