import type {Content} from '../model/content';
import {wholeCheck} from '../model/freshness';
import {isOpen} from '../model/lookups';
import type {Place} from '../model/territory';
import {ownPlaces, partsOf, ringsAround, toPlaces} from '../model/territory';
import type {BatchToCheck, EntryToCheck} from './batchesToCheck';
import {batchesToCheck} from './batchesToCheck';

/** Entries that are settled together, each in one line; what makes it more than lines when some visitor sees it in full. */
export interface ShortBatch {
  territoires: string[];
  entries: (Pick<EntryToCheck, 'id' | 'nom'> & {why: string})[];
  full?: Pick<BatchToCheck, 'name' | 'id'> & {
    /** Of the first entries. */
    details: Details[];
  };
}

/** What one needs to check an entry. */
export type Details = Omit<EntryToCheck, 'id' | 'nom'>;

/** What waits for a check, for those who have ten minutes. */
export interface ToCheckView {
  /** Entries that still run. */
  count: number;
  /** Those that a person has checked whole. */
  checked: number;
  /** The most useful first. */
  batches: ShortBatch[];
  /** Entries that wait behind these. */
  left: number;
  territories: Place[];
}

/** Batches that the page holds: a phone loads it whole, and nobody goes down farther. */
const LISTED = 200;

/** Those shown in full. */
const FULL = 20;

/** Of those, the ones that are a territory's own come first for who lives there. */
const FULL_OF_PLACE = 4;

/** Entries of a batch shown in full: the others are on its heels, by their name. */
const ENTRIES_SHOWN = 2;

/** @param today AAAA-MM-JJ */
export function toCheckView(content: Content, today: string): ToCheckView {
  const {resources, vocabularies} = content;
  const territories = toPlaces(vocabularies.territoires);
  const batches = batchesToCheck(content, today);
  const full = new Set([
    ...batches.slice(0, FULL),
    ...ownPlaces(territories).flatMap(({id}) => ownOf(batches, id, territories).slice(0, FULL_OF_PLACE)),
  ]);
  const open = resources.filter(({statut}) => isOpen(statut, vocabularies));
  return {
    count: open.length,
    checked: open.filter((resource) => wholeCheck(resource)).length,
    batches: batches.slice(0, LISTED).map((batch) => toShort(batch, full.has(batch))),
    left: batches.slice(LISTED).reduce((sum, {entries}) => sum + entries.length, 0),
    territories,
  };
}

function toShort({entries, territoires, name, id}: BatchToCheck, isFull: boolean): ShortBatch {
  return {
    territoires,
    entries: entries.map(({id: entry, nom, whys: [why = '']}) => ({id: entry, nom, why})),
    ...(isFull && {
      full: {name, ...(id !== undefined && {id}), details: entries.slice(0, ENTRIES_SHOWN).map(toDetails)},
    }),
  };
}

function toDetails({
  sigle,
  isOrganisation,
  isRead,
  sharesPage,
  whys,
  asks,
  ways,
  sources,
}: EntryToCheck): Details {
  const name = sigle === undefined ? {} : {sigle};
  return {...name, isOrganisation, isRead, sharesPage, whys, asks, ways, sources};
}

/** One that is shown in full. */
export type FullBatch = ShortBatch & Required<Pick<ShortBatch, 'full'>>;

/** A part of the list, as one sees it from a territory. */
export interface ShownBatches {
  title?: string;
  full: FullBatch[];
  /** By their name alone. */
  others: ShortBatch[];
}

/**
 * The list as one sees it: the most useful first or, for who has said where they are, what is their territory's own first.
 * @param kept the visitor's own territory
 */
export function shownBatches({batches, territories}: ToCheckView, kept?: string): ShownBatches[] {
  const own = kept === undefined ? [] : ownOf(batches, kept, territories);
  const [ring] = kept === undefined ? [] : ringsAround([kept], territories);
  if (!ring || own.length === batches.length) return [split(batches)];
  const isOwn = new Set(own);
  const others = batches.filter((batch) => !isOwn.has(batch));
  return [
    {title: ring.title, ...split(own)},
    {title: 'Ensuite, la plus utile d’abord', ...split(others)},
  ].filter(({full, others: rest}) => full.length + rest.length > 0);
}

function split(batches: readonly ShortBatch[]): Pick<ShownBatches, 'full' | 'others'> {
  const full = batches.filter((batch): batch is FullBatch => batch.full !== undefined).slice(0, FULL);
  const shown = new Set<ShortBatch>(full);
  return {full, others: batches.filter((batch) => !shown.has(batch))};
}

/** Those that name the territory, or a part of it. */
function ownOf<T extends {territoires: readonly string[]}>(
  batches: readonly T[],
  place: string,
  territories: readonly Place[],
): T[] {
  const parts = partsOf(place, territories);
  return batches.filter(({territoires}) => territoires.some((id) => parts.includes(id)));
}
