import type {Content} from '../model/content';
import {wholeCheck} from '../model/freshness';
import {isOpen} from '../model/lookups';
import type {Place} from '../model/territory';
import {ownPlaces, toPlaces} from '../model/territory';
import type {BatchToCheck, EntryToCheck} from './batchesToCheck';
import {batchesToCheck} from './batchesToCheck';
import type {Details, ShortBatch} from './shortBatch';
import {FULL, ownOf} from './shortBatch';

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

/** Of those shown in full, the ones that are a territory's own come first for who lives there. */
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
