import {everyValue, listOf} from '../../content/data';
import type {ChangedThing, ChangeLog, ChangeState, ChangeWeek, ToldKind} from '../../model/changeLog';
import {addresses} from '../../model/addresses';
import type {Content} from '../../model/content';
import {EVENT_FIELDS} from '../../model/eventFields';
import type {Fields} from '../../model/field';
import {PRACTICE_FIELDS, STAGE_PAGE_FIELDS} from '../../model/guideFields';
import {isOpen} from '../../model/lookups';
import type {Resource} from '../../model/resource';
import type {ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {PARCOURS_FIELDS} from '../../model/parcoursFields';
import {TEMPLATE_FIELDS} from '../../model/templateFields';
import type {Change, EntryState} from '../changes';
import {describeChanges} from '../changes';
import {contactsIn} from './contacts';
import type {Published} from './readable';
import {readableFields, readableState} from './readable';
import type {PairedWeek, ToldPlace, WeekPair} from './weekPairs';

const FIELDS: Readonly<Record<ToldKind, Fields>> = {
  ressource: readableFields(RESOURCE_FIELDS),
  evenement: readableFields(EVENT_FIELDS),
  gabarit: readableFields(TEMPLATE_FIELDS),
  parcours: readableFields(PARCOURS_FIELDS),
  guide: readableFields(STAGE_PAGE_FIELDS),
  pratique: readableFields(PRACTICE_FIELDS),
};

export interface ChangeLogOptions {
  /** Latest first. */
  weeks: readonly PairedWeek[];
  /** What a file said when its bytes had this id; `undefined` when it cannot be read. */
  stateOf: (id: string, place: ToldPlace) => EntryState | undefined;
  content: Content;
  source: Exclude<ChangeLog['source'], 'none'>;
  /** The day from which everything is known, AAAA-MM-JJ. */
  since?: string;
}

/** A file of a week with what it said, before and after. */
interface Told extends WeekPair {
  was: EntryState | undefined;
  is: EntryState | undefined;
}

/** What changed, week by week, in sentences. Pure: the same states give the same words. */
export function changeLog({weeks, stateOf, content, source, since}: ChangeLogOptions): ChangeLog {
  const teller = new Teller(content);
  const told = weeks.map(({monday, pairs}): ChangeWeek => {
    const imported: ChangeWeek['imported'] = {};
    const read: Told[] = [];
    for (const pair of pairs) {
      const {place, before, after, isImported} = pair;
      if (isImported && after !== undefined) {
        imported[place.kind] = (imported[place.kind] ?? 0) + 1;
        continue;
      }
      const was = before === undefined ? undefined : stateOf(before, place);
      const is = after === undefined ? undefined : stateOf(after, place);
      // A state that cannot be read is not one that was not there.
      if ((before !== undefined && !was) || (after !== undefined && !is)) continue;
      read.push({...pair, was, is});
    }
    return {monday, things: teller.tell(read), imported};
  });
  return {
    source,
    ...(since !== undefined && {since}),
    weeks: told.filter(({things, imported}) => things.length > 0 || Object.keys(imported).length > 0),
  };
}

class Teller {
  readonly #content: Content;
  readonly #published: Published;
  readonly #names: ReadonlyMap<string, string>;
  /** The entry that each former one is now part of. */
  readonly #successors: ReadonlyMap<string, string>;

  constructor(content: Content) {
    const {resources, events, practices, stageGuides} = content;
    this.#content = content;
    this.#names = new Map(resources.map(({id, nom}) => [id, nom]));
    this.#successors = new Map(
      resources.flatMap(({id, anciens_identifiants: former = []}) => former.map((one) => [one, id] as const)),
    );
    // What is for editors alone is published by nothing.
    const keys = Object.keys(FIELDS.ressource) as (keyof Resource)[];
    const shown = resources.map((resource) => [...keys.map((key) => resource[key]), resource.markdown]);
    this.#published = {
      contacts: contactsIn(textsOf([shown, events, practices, stageGuides])),
      copies: new Set(
        resources.flatMap(({sources}) => sources.filter(({copie}) => copie).map(({url}) => url)),
      ),
    };
  }

  tell(week: readonly Told[]): ChangedThing[] {
    const things = withRenames(week).flatMap((told) => this.#thing(told) ?? []);
    return things.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #thing({place, was, is, seconds}: Told): ChangedThing | undefined {
    const fields = FIELDS[place.kind];
    const before = was && readableState(was, fields, this.#published);
    const after = is && readableState(is, fields, this.#published);
    const changes = describeChanges({
      before,
      after,
      fields,
      vocabularies: this.#content.vocabularies,
      entryName: (id) => this.#names.get(id),
    });
    if (changes.length === 0) return undefined;
    const {front} = (after ?? before) as EntryState;
    const state = this.#stateOf(place, before, after);
    const address = this.#addressOf(place);
    const {resume} = front;
    const isTold = before !== undefined && after !== undefined;
    const ranked = isTold ? inRank(changes, place) : [];
    return {
      kind: place.kind,
      id: place.id,
      name: nameOf(front) ?? place.id,
      ...(address !== undefined && {address}),
      state,
      ...(state === 'new' && typeof resume === 'string' && {summary: resume}),
      sentences: ranked.map(({change}) => change.sentence),
      isDecisive: ranked.some(({rank}) => rank < OTHER_RANK),
      seconds,
    };
  }

  #stateOf({kind}: ToldPlace, before: EntryState | undefined, after: EntryState | undefined): ChangeState {
    if (!after) return 'gone';
    if (!before) return 'new';
    const runs = ({front: {statut}}: EntryState) =>
      typeof statut !== 'string' || isOpen(statut, this.#content.vocabularies);
    return kind === 'ressource' && runs(before) && !runs(after) ? 'closed' : 'changed';
  }

  /** Where it is today: files that went since have no address, unless another goes on in their place. */
  #addressOf(place: ToldPlace): string | undefined {
    const {id} = place;
    const {events, templates, parcours, stageGuides, practices} = this.#content;
    const has = (all: readonly {id: string}[]) => all.some((one) => one.id === id);
    switch (place.kind) {
      case 'ressource': {
        const today = this.#names.has(id) ? id : this.#successors.get(id);
        return today === undefined ? undefined : addresses.resource(today);
      }
      case 'evenement':
        return has(events) ? addresses.event(id) : undefined;
      case 'gabarit':
        return has(templates) ? addresses.template(id) : undefined;
      case 'parcours':
        return has(parcours) ? addresses.parcours(id) : undefined;
      case 'guide':
        return has(stageGuides) ? addresses.guideStage(id) : undefined;
      case 'pratique':
        return has(practices) ? addresses.guidePractice(place.stage, id) : undefined;
    }
  }
}

/** An entry that comes under a new id in the week in which the former one goes has changed, no more. */
function withRenames(week: readonly Told[]): Told[] {
  const gone = new Map(
    week
      .filter(({place, is}) => place.kind === 'ressource' && !is)
      .map((told) => [told.place.id, told] as const),
  );
  const renamed = week.map((told): Told => {
    if (told.place.kind !== 'ressource' || told.was || !told.is) return told;
    const former = listOf(told.is.front.anciens_identifiants).filter((id) => typeof id === 'string');
    const [from] = former.flatMap((id) => gone.get(id) ?? []);
    if (!from) return told;
    gone.delete(from.place.id);
    return {...told, was: from.was};
  });
  return renamed.filter(({place, is}) => place.kind !== 'ressource' || is || gone.has(place.id));
}

function textsOf(data: unknown): string[] {
  return everyValue(data).flatMap(({value}) => (typeof value === 'string' ? [value] : []));
}

function nameOf({nom, titre}: Record<string, unknown>): string | undefined {
  const name = nom ?? titre;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** How soon readers want a change: whether it runs; by when, how much, whom to ask; who it admits; then the rest. */
const RANKS: Readonly<Record<string, number>> = {
  statut: 0,
  quand: 1,
  joindre: 1,
  admissibilite: 2,
  verification: 4,
  sources: 4,
};
const ESSENTIAL_RANK = 1;
const OTHER_RANK = 3;

/** The changes that readers want first, at the head; those of equal rank stay in the order of the file. */
function inRank(changes: readonly Change[], {kind}: ToldPlace): {change: Change; rank: number}[] {
  return changes
    .map((change) => ({
      change,
      rank: kind === 'ressource' ? rankOf(change.path.split('.'), RESOURCE_FIELDS) : OTHER_RANK,
    }))
    .sort((a, b) => a.rank - b.rank);
}

function rankOf([key = '', ...rest]: readonly string[], fields: ResourceFields): number {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (!field) return OTHER_RANK;
  const {page} = field.uses;
  if (typeof page === 'string') return RANKS[page] ?? OTHER_RANK;
  if (page) return ESSENTIAL_RANK;
  return field.kind.is === 'group' && rest.length > 0
    ? rankOf(rest, field.kind.fields as ResourceFields)
    : OTHER_RANK;
}
