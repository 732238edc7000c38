import type {DirectoryRecord} from '../directory/record';
import {toRecord} from '../directory/record';
import type {StatusWords} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import {formatDate} from '../model/date';
import {freshness, wholeCheck} from '../model/freshness';
import {isRead, termsOf} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import type {Resource, Section} from '../model/resource';
import {serves} from '../model/serve';
import {chainOf, ringOf, ringsAround} from '../model/territory';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {EligibilityView} from './eligibilityView';
import {eligibilityView} from './eligibilityView';
import type {Essential} from './essentials';
import {essentials} from './essentials';
import type {Mention} from './list';
import {toMention} from './list';
import type {TrailStage} from './needView';
import {trail} from './needView';
import {toPracticeLink} from './practiceLink';
import {questionsFor} from './questions';
import type {SourceView} from './sourceView';
import {sourceView} from './sourceView';
import type {Doors, Way} from './ways';
import {checkedOn, doorsOf, waysOf} from './ways';

/** What is known of the last check by a person, in one sentence. */
export interface Verification {
  state: 'never' | 'fresh' | 'due';
  text: string;
}

/** Another entry, by its name. */
export interface Named {
  id: string;
  nom: string;
}

/** Something true from a day to another, AAAA-MM-JJ. */
export type Notice = NonNullable<Resource['avis']>[number];

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
  /** A document, a tool: one reads it. */
  isRead: boolean;
  /** Its page presents another entry too. */
  sharesPage: boolean;
  kicker: string;
  /** Ways to reach it, the one to try first at the head; none when nothing is known. */
  ways: Way[];
  /** When one is answered or received. */
  hours?: {text: string; checked?: string};
  /** For one that runs and cannot be reached: those who can tell. */
  doors?: Doors;
  /** The day of the build: what is said of days is as of then. */
  builtOn: string;
  /** Those of the day and to come. */
  notices: Notice[];
  essentials: Essential[];
  eligibility?: EligibilityView;
  /** What to prepare. */
  documents: string[];
  /** What is worth asking; none for what is read, or is over. */
  questions: string[];
  /** The organisation that offers it. */
  organisation?: Named;
  /** What the same organisation offers; what it offers, on the page of one. */
  offers: Mention[];
  /** The general programme of which it is the local form. */
  general?: Named;
  /** Its own local forms. */
  locals: (Named & {place: string})[];
  sections: Section[];
  stages: TrailStage[];
  /** The main need first, as the entry has them. */
  needs: {phrase: string; url: string}[];
  /** Its status, when it does not simply run, and what the reader does with it. */
  statut?: StatusWords & {phrase?: string};
  replacement?: Named;
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
  const phrase = statusPhrase(resource, vocabularies);
  const type = vocabularies.types.find(({id}) => id === resource.type);
  const ways = waysOf(resource, vocabularies);
  const isReached = ways.some(({link}) => link !== undefined);
  const named = (id: string | undefined): Named | undefined => {
    const other = id === undefined ? undefined : content.resources.find((one) => one.id === id);
    return other && {id: other.id, nom: other.nom};
  };
  const replacement = named(resource.remplace_par);
  const organisation = named(resource.organisme);
  const general = named(resource.variante_de);
  const eligibility = eligibilityView(resource, vocabularies);
  const localForms = locals(resource, index);
  const offered = offers(resource, content, index);
  // Said once: what the head of the page or a list of its own already names is not « near » as well.
  const shownElsewhere = new Set([
    ...offered.map(({id}) => id),
    ...[organisation, general, replacement].flatMap((one) => (one ? [one.id] : [])),
    ...localForms.map(({id}) => id),
  ]);
  return {
    id: resource.id,
    nom: resource.nom,
    ...(resource.sigle ? {sigle: resource.sigle} : {}),
    resume: resource.resume,
    icon: row.icon,
    isOrganisation: type?.organisation ?? false,
    isRead: record.isRead ?? false,
    sharesPage: resource.page_commune ?? false,
    kicker: row.kicker,
    ways,
    ...(resource.contact?.horaire && {
      hours: {text: resource.contact.horaire, ...checkedOn(resource, 'contact.horaire')},
    }),
    ...(!isReached && !record.closed && {doors: doorsOf(resource, content)}),
    builtOn: today,
    notices: (resource.avis ?? []).filter(({au}) => au >= today),
    essentials: essentials(resource, index, today),
    ...(eligibility && {eligibility}),
    documents: resource.documents ?? [],
    questions: questionsFor(resource, vocabularies, today),
    ...(organisation && {organisation}),
    offers: offered,
    ...(general && {general}),
    locals: localForms,
    sections: resource.sections,
    stages: trail(resource.etapes, index),
    needs: needLinks(resource, index),
    ...(row.statut && {statut: {...row.statut, ...(phrase !== undefined && {phrase})}}),
    ...(replacement && {replacement}),
    verification: verification(resource, content, today),
    toConfirm: resource.a_verifier ?? [],
    linkedTexts: resource.linkedTexts,
    sources: resource.sources.map(sourceView),
    related: related(record, index, shownElsewhere).map((other) => ({
      ...toMention(other, index.words),
      resume: other.resume,
    })),
    practices: servedPractices(record, content),
    addedOn: formatDate(resource.ajoute_le),
  };
}

/** Open entries that the same organisation offers, or that this one does. */
function offers(
  {id, organisme}: Resource,
  {resources}: Content,
  {records, words}: DirectoryIndex,
): Mention[] {
  const owners = [id, ...(organisme === undefined ? [] : [organisme])];
  const offered = new Set(
    resources
      .filter((other) => other.organisme !== undefined && owners.includes(other.organisme))
      .map((other) => other.id),
  );
  return records
    .filter((other) => offered.has(other.id) && other.id !== id && !other.closed)
    .map((other) => toMention(other, words));
}

/** Its local forms, and where each serves. */
function locals({id}: Resource, {records, vocabularies}: DirectoryIndex): ResourceView['locals'] {
  const places = vocabularies.territoires;
  return records
    .filter((other) => !other.closed && other.variante_de === id)
    .map((other) => ({
      id: other.id,
      nom: other.nom,
      place: places
        .filter((place) => other.territoires.includes(place.id))
        .map(({nom}) => nom)
        .join(', '),
    }));
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

const RELATED = 3;

/**
 * Resources that answer the same needs and serve the same territory: one that it names, or what holds it. Shared needs
 * first, then shared stages, then what is nearest to it.
 */
function related(
  record: DirectoryRecord,
  {records, vocabularies}: DirectoryIndex,
  shownElsewhere: ReadonlySet<string>,
): DirectoryRecord[] {
  const {territoires} = vocabularies;
  const shared = (a: readonly string[], b: readonly string[]): number =>
    a.filter((x) => b.includes(x)).length;
  const around = new Set(record.territoires.flatMap((id) => chainOf(id, territoires)));
  const servesAll = (named: readonly string[]) => named.some((id) => around.has(id));
  const rings = ringsAround(record.territoires, territoires);
  const home = ringsAround([], territoires);
  return records
    .filter((other) => other.id !== record.id && !other.closed && !shownElsewhere.has(other.id))
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

/** What the reader does with a status: nobody answers for what is read. */
function statusPhrase({statut, type}: Resource, vocabularies: Vocabularies): string | undefined {
  const status = vocabularies.statuts.find(({id}) => id === statut);
  return (isRead(type, vocabularies) ? status?.phrase_document : undefined) ?? status?.phrase;
}
