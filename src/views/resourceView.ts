import type {DirectoryRecord} from '../directory/record';
import {toRecord} from '../directory/record';
import type {Fact, StatusWords} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import {formatDate} from '../model/date';
import type {Deadline} from '../model/deadline';
import {callState, deadlineText} from '../model/deadline';
import {allFields, valuesAt, vocabularyOf} from '../model/field';
import {freshness, wholeCheck} from '../model/freshness';
import {givesMoney, termsOf} from '../model/lookups';
import type {Resource, Section, Source} from '../model/resource';
import type {ResourceField} from '../model/resourceFields';
import {serves} from '../model/serve';
import {chainOf, ringOf, ringsAround} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {Mention} from './list';
import {toMention} from './list';
import type {TrailStage} from './needView';
import {trail} from './needView';
import {toPracticeLink} from './practiceLink';

export interface SourceView {
  label: string;
  /** Absent for a copy: a copy is never a link. */
  url?: string;
  host?: string;
  /** Author and title, for a copy. */
  reference?: string;
  date?: string;
  copy: boolean;
}

/** What is known of the last check by a person, in one sentence. */
export interface Verification {
  state: 'never' | 'fresh' | 'due';
  text: string;
}

/** All that the page of a resource shows. */
export interface ResourceView {
  id: string;
  nom: string;
  sigle?: string;
  resume: string;
  /** Name of the icon of its type. */
  icon: string;
  /** Its address is the site of the organisation itself. */
  isOrganisation: boolean;
  kicker: string;
  url?: string;
  host?: string;
  contact?: Resource['contact'];
  essentials: Fact[];
  sections: Section[];
  stages: TrailStage[];
  /** The main need first, as the entry has them. */
  needs: {phrase: string; url: string}[];
  /** Its status, when it does not simply run, and what the reader does with it. */
  statut?: StatusWords & {phrase?: string};
  replacement?: {id: string; nom: string};
  verification: Verification;
  toConfirm: string[];
  linkedTexts: Resource['linkedTexts'];
  sources: SourceView[];
  related: (Mention & {resume: string})[];
  /** The practices it serves, those with the most of its needs first. */
  practices: {numero: string; titre: string; url: string}[];
  addedOn: string;
}

/** Builds the view of one resource. `today` is AAAA-MM-JJ. */
export function resourceView(
  resource: Resource,
  content: Content,
  index: DirectoryIndex,
  today: string,
): ResourceView {
  const {vocabularies} = content;
  const record = toRecord(resource, vocabularies, today, index.fields);
  const row = toRow(record, index.words);
  const phrase = vocabularies.statuts.find(({id}) => id === resource.statut)?.phrase;
  const type = vocabularies.types.find(({id}) => id === resource.type);
  const replacement = content.resources.find((other) => other.id === resource.remplace_par);
  return {
    id: resource.id,
    nom: resource.nom,
    ...(resource.sigle ? {sigle: resource.sigle} : {}),
    resume: resource.resume,
    icon: row.icon,
    isOrganisation: type?.organisation ?? false,
    kicker: row.kicker,
    ...(resource.url ? {url: resource.url, host: host(resource.url)} : {}),
    ...(resource.contact ? {contact: resource.contact} : {}),
    essentials: essentials(resource, index, today),
    sections: resource.sections,
    stages: trail(resource.etapes, index),
    needs: needLinks(resource, index),
    ...(row.statut && {statut: {...row.statut, ...(phrase !== undefined && {phrase})}}),
    ...(replacement ? {replacement: {id: replacement.id, nom: replacement.nom}} : {}),
    verification: verification(resource, content, today),
    toConfirm: resource.a_verifier ?? [],
    linkedTexts: resource.linkedTexts,
    sources: resource.sources.map(sourceView),
    related: related(record, index).map((other) => ({
      ...toMention(other, index.words),
      resume: other.resume,
    })),
    practices: servedPractices(record, content),
    addedOn: formatDate(resource.ajoute_le),
  };
}

/** Practices shown. */
const PRACTICES_SHOWN = 4;

/** The practices that a resource serves: those that share more of its needs first, then in the order of the guide. */
function servedPractices(
  record: DirectoryRecord,
  {practices, vocabularies}: Content,
): ResourceView['practices'] {
  const shared = ({besoins}: Practice) => besoins.filter((need) => record.besoins.includes(need)).length;
  return practices
    .filter((practice) => serves(record, practice, vocabularies))
    .map((practice) => ({practice, score: shared(practice)}))
    .sort((a, b) => b.score - a.score)
    .slice(0, PRACTICES_SHOWN)
    .map(({practice}) => toPracticeLink(practice, vocabularies))
    .map(({numero, titre, url}) => ({numero, titre, url}));
}

const UNKNOWN = 'À demander';

/**
 * The essential facts that the table of fields asks for, in their order. What is not known is left out, but for what
 * people ask first of a resource that gives money. What another fact already says is not said again (a town that is
 * its own territory).
 */
function essentials(record: Resource, {fields, vocabularies}: DirectoryIndex, today: string): Fact[] {
  const hasMoney = givesMoney(record.type, vocabularies);
  const placed = allFields<ResourceField>(fields)
    .flatMap(({path, field}) => {
      const {page} = field.uses;
      return typeof page === 'object' ? [{path, field, rank: page.essential}] : [];
    })
    .filter(({field}) => !(hasMoney && field.notForMoney))
    .sort((a, b) => a.rank - b.rank);
  const facts = placed.flatMap(({path, field}) => {
    const value = wordsOf(valuesAt(record, path), field, vocabularies, today);
    const shown = value || (hasMoney && field.wantedForMoney ? UNKNOWN : '');
    return shown ? [{label: field.title, value: shown}] : [];
  });
  return facts.filter(
    ({value}, rank) => value === UNKNOWN || facts.findIndex((other) => other.value === value) === rank,
  );
}

/** The values of a field in words; empty when there is nothing to say. */
function wordsOf(
  values: readonly unknown[],
  {kind}: ResourceField,
  vocabularies: Vocabularies,
  today: string,
): string {
  const vocabulary = vocabularyOf(kind);
  if (vocabulary === undefined) return values.map((value) => plainWords(value, today)).join(', ');
  const terms = termsOf(vocabulary, vocabularies)
    .filter(({id, inconnu}) => !inconnu && values.includes(id))
    .map(({nom, court}) => court ?? nom);
  // Names of places keep their capitals.
  return vocabulary === 'territoires' ? terms.join(', ') : enumeration(terms);
}

function plainWords(value: unknown, today: string): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const deadline = value as Deadline;
  return deadlineText(deadline, callState(deadline, today)) ?? '';
}

/** « Français, anglais » : a capital on the first word only, but for initials (« OBNL »). */
function enumeration(words: string[]): string {
  return words
    .map((word, position) => {
      if (position === 0) return word.charAt(0).toUpperCase() + word.slice(1);
      return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
    })
    .join(', ');
}

function needLinks(resource: Resource, index: DirectoryIndex): ResourceView['needs'] {
  const placed = new Map(placedNeeds(index.vocabularies).map((place) => [place.need.id, place]));
  return resource.besoins.flatMap((id) => {
    const place = placed.get(id);
    return place ? [{phrase: place.need.phrase, url: addresses.need(place.family.id, id)}] : [];
  });
}

function verification(resource: Resource, content: Content, today: string): Verification {
  const type = content.vocabularies.types.find((entry) => entry.id === resource.type);
  // Every type has a shelf life: the schema of the entry accepts no other type.
  const known = freshness(wholeCheck(resource), type ?? {fraicheur_mois: 0}, today);
  if (known.state === 'never') return {state: 'never', text: 'Pas encore vérifiée par une personne.'};
  const means = termsOf('moyens-verification', content.vocabularies).find(({id}) => id === known.check.moyen);
  const check = [`le ${formatDate(known.check.date)}`, means?.nom].filter(Boolean).join(', ');
  return known.state === 'fresh'
    ? {state: 'fresh', text: `Vérifiée ${check}.`}
    : {state: 'due', text: `À revérifier\u00a0: vérifiée ${check}.`};
}

function sourceView(source: Source): SourceView {
  const copy = source.copie === true;
  return {
    label: source.appuie,
    ...(copy ? {} : {url: source.url, host: host(source.url)}),
    ...(source.reference ? {reference: source.reference} : {}),
    ...(source.date_page ? {date: formatDate(source.date_page)} : {}),
    copy,
  };
}

/** Host of an address, without « www. ». */
function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

const RELATED = 3;

/**
 * Resources that answer the same needs and serve the same territory: one that it names, or what holds it. Shared needs
 * first, then shared stages, then what is nearest to it.
 */
function related(record: DirectoryRecord, {records, vocabularies}: DirectoryIndex): DirectoryRecord[] {
  const {territoires} = vocabularies;
  const shared = (a: readonly string[], b: readonly string[]): number =>
    a.filter((x) => b.includes(x)).length;
  const around = new Set(record.territoires.flatMap((id) => chainOf(id, territoires)));
  const servesAll = (named: readonly string[]) => named.some((id) => around.has(id));
  const rings = ringsAround(record.territoires, territoires);
  const home = ringsAround([], territoires);
  return records
    .filter((other) => other.id !== record.id && !other.closed)
    .filter(({isRead, territoires: named}) => isRead || servesAll(named))
    .map((other) => ({
      other,
      score:
        3 * shared(record.besoins, other.besoins) +
        shared(record.etapes, other.etapes) +
        (ringOf(other.territoires, rings) === 0 ? 2 : 0) +
        (ringOf(other.territoires, home) === 0 ? 1 : 0),
      needs: shared(record.besoins, other.besoins),
    }))
    .filter((candidate) => candidate.needs > 0)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, RELATED)
    .map(({other}) => other);
}
