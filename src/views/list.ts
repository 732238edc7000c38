import type {LocalForm, Placed} from '../directory/arrange';
import {arrange, localForms} from '../directory/arrange';
import {compareSurest} from '../directory/order';
import type {DirectoryRecord} from '../directory/record';
import type {Row, RowWords} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import {criterionTerms, homeRegion} from '../model/lookups';
import type {Place} from '../model/territory';
import {partsOf, toPlaces} from '../model/territory';
import type {Territory} from '../model/vocabularies';

/** A resource said in one line. */
export interface Mention {
  id: string;
  nom: string;
  kicker: string;
  /** What the visitor’s project is, that a source refuses: « Coopérative ». */
  against?: string;
}

/** One line of a list; with what makes it a row when some visitor sees it among the first. */
export type ListItem = Placed &
  Omit<Mention, 'against'> & {
    row?: Omit<Row, keyof Mention>;
    /** What a source refuses, of what a project may be. */
    refuse?: readonly {critere: string; id: string; nom: string}[];
  };

/** A list of resources, which each visitor sees from where their project is. */
export interface ListView {
  count: number;
  /** The surest first. */
  items: ListItem[];
  /** Where the list is seen from, whoever looks at it; without it, from the home region or the visitor's own territory. */
  from?: string;
  territories: Place[];
  /** Where to go from an empty list. */
  home?: {nom: string; url: string};
}

/** Rows shown in full; beyond that a list is scanned, not read. */
export const FULL_ROWS = 20;

/** @param from the territory that the page is about */
export function toList(records: readonly DirectoryRecord[], words: RowWords, from?: string): ListView {
  const {territoires} = words.vocabularies;
  const open = records.filter((record) => !record.closed).sort(compareSurest(words.vocabularies));
  const full = firstRows(open, territoires, from);
  const home = open.length === 0 ? homeRegion(territoires) : undefined;
  return {
    count: open.length,
    items: open.map((record) => toItem(record, words, full)),
    ...(from !== undefined && {from}),
    territories: toPlaces(territoires),
    ...(home && {home: {nom: home.nom, url: addresses.territory(home.id)}}),
  };
}

/** Ids of what is among the first rows, for one visitor or another. */
function firstRows(
  open: readonly DirectoryRecord[],
  territoires: readonly Territory[],
  from?: string,
): Set<string> {
  const home = homeRegion(territoires)?.id;
  const views = from !== undefined ? [from] : home === undefined ? [] : partsOf(home, territoires);
  return new Set(
    (from === undefined ? ['', ...views] : views).flatMap((place) =>
      arrange(open, {places: [place], territoires})
        .flatMap(({items}) => items)
        .slice(0, FULL_ROWS)
        .map(({id}) => id),
    ),
  );
}

function toItem(record: DirectoryRecord, words: RowWords, full: ReadonlySet<string>): ListItem {
  const {id, nom, kicker, ...row} = toRow(record, words);
  const {territoires, isRead, locales} = record;
  const refuse = refusalsOf(record, words);
  return {
    id,
    nom,
    kicker,
    territoires,
    ...(isRead && {isRead}),
    ...(locales && {locales}),
    ...(refuse.length > 0 && {refuse}),
    ...(full.has(id) && {row}),
  };
}

function refusalsOf(
  {refuse = []}: DirectoryRecord,
  {vocabularies}: RowWords,
): NonNullable<ListItem['refuse']> {
  return refuse.flatMap(({critere, ids}) => {
    const criterion = vocabularies.criteres.find(({id}) => id === critere);
    const values = (criterion && criterionTerms(criterion, vocabularies)) ?? [];
    return values.filter(({id}) => ids.includes(id)).map(({id, nom}) => ({critere, id, nom}));
  });
}

/** A part of a list as it is shown: how far, how many, the first ones in full, the others in one line each. */
export interface ShownGroup {
  title: string;
  count: number;
  rows: {row: Row; locales: readonly LocalForm[]; against?: string}[];
  mentions: Mention[];
}

/**
 * The parts of a list for one visitor, the nearest first; in each, what a source refuses to their project comes last, and
 * says so.
 * @param kept the visitor's own territory, which the list follows unless it is about another
 * @param project what the visitor says of their project: ids by criterion
 */
export function shownGroups(
  {items, from, territories}: ListView,
  kept?: string,
  project: Readonly<Record<string, unknown>> = {},
): ShownGroup[] {
  const viewpoint = {places: [from ?? kept ?? ''], territoires: territories};
  let shown = 0;
  return arrange(items, viewpoint).map((group) => {
    const all = refusedLast(group.items.map((item) => ({item, ...refusal(item, project)})));
    const full: ShownGroup['rows'] = [];
    for (const {item, ...against} of all.slice(0, Math.max(0, FULL_ROWS - shown))) {
      const {id, nom, kicker, row} = item;
      // What a refusal brings up among the first is said in one line when nobody else sees it there.
      if (!row) break;
      full.push({row: {id, nom, kicker, ...row}, locales: localForms(item, viewpoint), ...against});
    }
    shown += full.length;
    return {
      title: group.title,
      count: group.items.length,
      rows: full,
      mentions: all
        .slice(full.length)
        .map(({item: {id, nom, kicker}, ...against}) => ({id, nom, kicker, ...against})),
    };
  });
}

function refusal(
  {refuse = []}: ListItem,
  project: Readonly<Record<string, unknown>>,
): Pick<Mention, 'against'> {
  const against = refuse.find(({critere, id}) => project[critere] === id)?.nom;
  return against === undefined ? {} : {against};
}

function refusedLast<T extends Pick<Mention, 'against'>>(all: readonly T[]): T[] {
  return [
    ...all.filter(({against}) => against === undefined),
    ...all.filter(({against}) => against !== undefined),
  ];
}

/** A resource of the directory in one line. */
export function toMention(record: DirectoryRecord, words: RowWords): Mention {
  const {id, nom, kicker} = toRow(record, words);
  return {id, nom, kicker};
}
