import {addresses} from '../../../model/addresses';
import type {Content} from '../../../model/content';
import {formatDate} from '../../../model/date';
import {wholeCheck} from '../../../model/freshness';
import {isRead, termsOf} from '../../../model/lookups';
import type {Resource} from '../../../model/resource';
import type {HsdsStatus, Vocabularies} from '../../../model/vocabularies';
import type {DataPublication} from '../publication';
import {textPart} from '../records';
import {asUri} from '../uri';
import {hsdsId} from './ids';
import type {Taxonomies} from './taxonomies';

/* Resources as HSDS 3 says services: where people answer. What is read is no service. */

/** Ranks of the parts of the text that HSDS has fields for. */
const FOUND = 0;
const REACHED = 2;

export interface Hsds {
  organizations: object[];
  services: object[];
  locations: object[];
  service_at_locations: object[];
}

/** The records of what one turns to: organisations, services, places, and what is offered where. */
export function hsdsServices(content: Content, taxonomies: Taxonomies, publication: DataPublication): Hsds {
  const {resources, vocabularies} = content;
  const offered = resources.filter(({type}) => !isRead(type, vocabularies));
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const makers = new Set(
    offered.map(({organisme, id}) => (organisme && byId.has(organisme) ? organisme : id)),
  );
  const placed = offered.filter(({contact}) => contact?.adresse !== undefined);
  const parts = {publication, vocabularies, taxonomies, byId};
  return {
    organizations: resources
      .filter(({id}) => makers.has(id))
      .map((resource) => organization(resource, vocabularies, publication)),
    services: offered.map((resource) => service(resource, parts)),
    locations: placed.map((resource) => location(resource, byId, publication)),
    service_at_locations: placed.map((resource) => ({
      id: idOf(resource, publication, 'service-at-location'),
      service_id: idOf(resource, publication, 'service'),
      location_id: idOf(resource, publication, 'location'),
    })),
  };
}

interface Parts {
  publication: DataPublication;
  vocabularies: Vocabularies;
  taxonomies: Taxonomies;
  byId: ReadonlyMap<string, Resource>;
}

function idOf({id}: Pick<Resource, 'id'>, publication: DataPublication, use: string): string {
  return hsdsId(publication, addresses.resource(id), use);
}

/** The organisation that offers it; itself, when the directory knows no other. */
function makerOf(resource: Resource, byId: ReadonlyMap<string, Resource>): Resource {
  return (resource.organisme === undefined ? undefined : byId.get(resource.organisme)) ?? resource;
}

function organization(resource: Resource, vocabularies: Vocabularies, publication: DataPublication) {
  const {nom, sigle, resume, url, contact} = resource;
  // The organisation behind a programme or a course may have no entry: nothing of it is made up.
  const isOne = vocabularies.types.find(({id}) => id === resource.type)?.organisation === true;
  if (!isOne) {
    return {
      id: idOf(resource, publication, 'organization'),
      name: nom,
      description: `L’organisme qui offre «\u00a0${nom}\u00a0» n’a pas de fiche à lui dans le répertoire.`,
    };
  }
  return {
    id: idOf(resource, publication, 'organization'),
    name: nom,
    ...(sigle !== undefined && {alternate_name: sigle}),
    description: resume,
    ...(contact?.courriel !== undefined && {email: contact.courriel}),
    ...(url !== undefined && {website: asUri(url)}),
  };
}

function service(resource: Resource, {publication, vocabularies, taxonomies, byId}: Parts) {
  const {nom, sigle, alias = [], resume, url, contact, markdown, statut, cout, admissibilite = []} = resource;
  const own = (use: string) => idOf(resource, publication, use);
  const id = own('service');
  const names = (vocabulary: string, ids: readonly string[]) =>
    termsOf(vocabulary, vocabularies).filter((one) => ids.includes(one.id));
  const status = vocabularies.statuts.find((one) => one.id === statut);
  const reach = textPart(markdown, REACHED);
  const fees = names('couts', cout === undefined ? [] : [cout]).find(({inconnu}) => !inconnu);
  const checked = wholeCheck(resource);
  const alerts = [
    ...(resource.avis ?? []).map(
      ({du, au, texte}) => `Du ${formatDate(du)} au ${formatDate(au)}\u00a0: ${texte}`,
    ),
    ...(status?.phrase === undefined ? [] : [status.phrase]),
  ];
  return {
    id,
    organization_id: idOf(makerOf(resource, byId), publication, 'organization'),
    name: nom,
    ...((sigle ?? alias[0]) !== undefined && {alternate_name: sigle ?? alias[0]}),
    description: [resume, textPart(markdown, FOUND)].filter((one) => one !== undefined).join('\n\n'),
    ...(url !== undefined && {url: asUri(url)}),
    ...(contact?.courriel !== undefined && {email: contact.courriel}),
    status: status?.hsds ?? ((status?.ouvert === false ? 'defunct' : 'active') satisfies HsdsStatus),
    ...(reach !== undefined && {application_process: reach}),
    ...(fees && {fees_description: fees.nom}),
    eligibility_description: [
      names('publics', resource.publics)
        .map((one) => one.nom)
        .join('; '),
      ...admissibilite.map(({phrase}) => phrase),
    ].join('\n'),
    // By a person, of the whole entry: a page read by a robot assures nothing.
    ...(checked && {assured_date: checked.date}),
    ...(alerts.length > 0 && {alert: alerts.join('\n')}),
    phones: (contact?.telephone ?? []).map(({numero, poste, note}, rank) => ({
      id: own(`phone/${rank + 1}`),
      service_id: id,
      number: numero,
      ...(poste !== undefined && Number.isInteger(Number(poste)) && {extension: Number(poste)}),
      ...(note !== undefined && {description: note}),
    })),
    schedules: schedules(resource, id, own),
    service_areas: names('territoires', resource.territoires).map((one) => ({
      id: own(`service-area/${one.id}`),
      service_id: id,
      name: one.nom,
      extent: one.nom,
      extent_type: 'text',
    })),
    languages: names('langues', resource.langues).map((one) => ({
      id: own(`language/${one.id}`),
      service_id: id,
      name: one.nom,
      code: one.id,
    })),
    required_documents: (resource.documents ?? []).map((document, rank) => ({
      id: own(`required-document/${rank + 1}`),
      service_id: id,
      document,
    })),
    attributes: taxonomies.termsOf(resource).map(({field, term, id: termId}) => ({
      id: own(`attribute/${field}/${term}`),
      link_id: id,
      taxonomy_term_id: termId,
      link_type: field,
      link_entity: 'service',
    })),
  };
}

/** Opening hours as people write them, and the days of a call. */
function schedules({contact, aide}: Resource, service: string, own: (use: string) => string): object[] {
  const call = aide?.echeance;
  const dates = {
    ...(call?.ouvre !== undefined && {valid_from: call.ouvre}),
    ...(call?.ferme !== undefined && {valid_to: call.ferme}),
    ...(call?.recurrence !== undefined && {description: call.recurrence}),
  };
  return [
    ...(contact?.horaire === undefined
      ? []
      : [{id: own('schedule/hours'), service_id: service, description: contact.horaire}]),
    ...(Object.keys(dates).length === 0 ? [] : [{id: own('schedule/call'), service_id: service, ...dates}]),
  ];
}

/** The address in one piece, as it is written: HSDS wants a postal code in its own, which few entries know. */
function location(resource: Resource, byId: ReadonlyMap<string, Resource>, publication: DataPublication) {
  return {
    id: idOf(resource, publication, 'location'),
    location_type: 'physical',
    organization_id: idOf(makerOf(resource, byId), publication, 'organization'),
    name: resource.nom,
    description: resource.contact?.adresse,
  };
}
