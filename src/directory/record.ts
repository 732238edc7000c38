import type {CallState} from '../model/deadline';
import {missingFields} from '../model/completeness';
import {callState} from '../model/deadline';
import {allFields} from '../model/field';
import {wholeCheck} from '../model/freshness';
import {givesMoney, isOpen, isRead} from '../model/lookups';
import type {Resource} from '../model/resource';
import type {ResourceField, ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import type {LocalForm} from './arrange';

type Table = typeof RESOURCE_FIELDS;

/** The fields that rows show or that facets filter on; a group stands for what it holds. */
type ListedKey =
  {[K in keyof Table]: Table[K]['uses']['row'] extends false ? never : K}[keyof Table] | 'aide';

/** What the explorer needs of a resource, under the very keys of its file, and what the day of the build makes of it. */
export type DirectoryRecord = Pick<Resource, 'id' | ListedKey> & {
  /** It is over. */
  closed?: true;
  /** Where its call stood on the day of the build, when a day is known. */
  call?: CallState;
  /** The last day on which a person checked all of it, AAAA-MM-JJ. */
  verified?: string;
  /** How many things it does not say that people need; absent for none, and for what is over. */
  missing?: number;
  /** It is a document or a tool: it is read from anywhere. */
  isRead?: true;
  /** What a source refuses, of what a project may be: ids of values, by criterion. */
  refuse?: readonly Refusal[];
  /** A general programme: the forms that it takes in some territories. */
  locales?: readonly LocalForm[];
};

/** Values of a criterion that a source refuses. */
export interface Refusal {
  critere: string;
  ids: readonly string[];
}

/** @param today AAAA-MM-JJ */
export function toRecord(
  resource: Resource,
  vocabularies: Vocabularies,
  today: string,
  fields: ResourceFields = RESOURCE_FIELDS,
): DirectoryRecord {
  const hasMoney = givesMoney(resource.type, vocabularies);
  const kept = [...listedFields(fields)].filter((key) => !(hasMoney && fields[key]?.notForMoney));
  const record = Object.fromEntries(
    kept.flatMap((key) => {
      const value = (resource as unknown as Record<string, unknown>)[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const verified = wholeCheck(resource)?.date;
  const missing = missingFields(resource, vocabularies, today, fields).length;
  const refuse = refusalsOf(resource, vocabularies);
  const call = resource.aide?.echeance && callState(resource.aide.echeance, today);
  return {
    id: resource.id,
    ...(record as Pick<Resource, ListedKey>),
    ...(!isOpen(resource.statut, vocabularies) && {closed: true as const}),
    ...(isRead(resource.type, vocabularies) && {isRead: true as const}),
    ...(call && {call}),
    ...(verified !== undefined && {verified}),
    ...(missing > 0 && {missing}),
    ...(refuse.length > 0 && {refuse}),
  };
}

/** A place is no refusal here: a list already says how far each entry is. */
function refusalsOf(
  {admissibilite = []}: Pick<Resource, 'admissibilite'>,
  {criteres}: Pick<Vocabularies, 'criteres'>,
): Refusal[] {
  return admissibilite.flatMap(({critere, exclut = []}) => {
    const {valeurs = []} = criteres.find(({id}) => id === critere) ?? {};
    const ids = exclut.filter((value) => valeurs.some(({id}) => id === value));
    return ids.length > 0 ? {critere, ids} : [];
  });
}

/** The records, those of general programmes with their local forms that still run. */
export function withLocalForms(records: readonly DirectoryRecord[]): DirectoryRecord[] {
  const running = records.filter(({closed}) => !closed);
  return records.map((record) => {
    const locales = running
      .filter(({variante_de: general}) => general === record.id)
      .map(({id, nom, territoires}) => ({id, nom, territoires}));
    return locales.length > 0 ? {...record, locales} : record;
  });
}

/** The keys, at the top of a file, of what lists need. */
function listedFields(fields: ResourceFields): Set<string> {
  const listed = allFields<ResourceField>(fields).filter(
    ({field: {uses}}) => uses.row !== false || uses.facet !== false,
  );
  return new Set(listed.map(({path: [top = '']}) => top));
}
