import type {DirectoryRecord} from '../directory/record';
import type {Fact, StatusWords} from '../directory/row';
import {toRow} from '../directory/row';
import type {Dossier, DossierItem, ItemState, KeptKind, Seen} from '../dossier/item';
import {ITEM_STATES, keyOf} from '../dossier/item';
import {addresses} from '../model/addresses';
import type {DeviceChanges} from '../model/changeLog';
import {formatDate} from '../model/date';
import type {Deadline} from '../model/deadline';
import type {DossierData, DossierWay} from './dossierData';
import type {DossierNews, Known} from './dossierNews';
import {newsOf, seenOf} from './dossierNews';
import type {DirectoryData} from './explorerView';

/** A line of a dossier, in words, with what the site says of it today. */
export interface DossierRow {
  /** What tells it from the others. */
  key: string;
  item: DossierItem;
  genre: KeptKind;
  /** Its name today; the one it had when it was kept if its page is gone. */
  nom: string;
  /** Without the base URL; absent when its page is gone and nothing goes on in its place. */
  url?: string;
  /** « Programme de financement · Prêt », « Pratique du guide ». */
  kicker: string;
  /** Name of the icon of its type. */
  icon?: string;
  resume?: string;
  facts: Fact[];
  /** Where one stands; of resources only. */
  etat?: {id: ItemState; nom: string};
  /** The day to come back to it. */
  retour?: {jour: string; texte: string; isDue: boolean};
  note?: string;
  conseil?: string;
  /** Its status, when it does not simply run. */
  statut?: StatusWords;
  /** When its call opens and closes, as far as it is known. */
  echeance?: Deadline;
  /** The ways to reach it, the one to try first at the head. */
  ways: DossierWay[];
  /** Whose ways they are, when it gives none itself. `url` is without the base URL. */
  through?: {nom: string; url: string};
  /** It is a document or a tool: its page is what one reads. */
  isRead?: true;
  /** The last day on which a person checked all of it, AAAA-MM-JJ. */
  verifie?: string;
  news: DossierNews[];
  /** What to keep as seen, once it has been looked at. */
  seen?: Seen;
}

/** The lines of a stage, in the order the person gave; those without one come last. */
export interface DossierGroup {
  /** Absent for those without a stage. */
  etape?: DossierData['etapes'][number];
  /** « Étape 3 : Financement », « Sans étape ». */
  title: string;
  rows: DossierRow[];
}

export interface DossierView {
  count: number;
  /** None is empty. */
  groups: DossierGroup[];
  mot?: string;
}

export interface DossierSources {
  data: DossierData;
  directory: DirectoryData;
  /** What the site publishes of its changes, when it could be had. */
  changes?: DeviceChanges | undefined;
  /** The day it is in Montréal, AAAA-MM-JJ. */
  today: string;
}

const KICKERS: Readonly<Record<KeptKind, string>> = {
  ressource: 'Ressource',
  pratique: 'Pratique du guide',
  gabarit: 'Gabarit',
  parcours: 'Parcours',
};

const NO_STAGE = 'Sans étape';

/** What makes the rows of lines: the directory is looked up once, and a line that is the same object keeps its row. */
export function dossierRows(sources: DossierSources): (item: DossierItem) => DossierRow {
  const records = new Map(sources.directory.records.map((record) => [record.id, record]));
  const made = new WeakMap<DossierItem, DossierRow>();
  return (item) => {
    const row = made.get(item) ?? toDossierRow(item, records, sources);
    made.set(item, row);
    return row;
  };
}

/** A dossier as its page, its printed sheet and its files show it. */
export function dossierView(
  {items, mot}: Dossier,
  sources: DossierSources,
  toItemRow = dossierRows(sources),
): DossierView {
  const {etapes} = sources.data;
  const stageFor = stageFinder(sources);
  const byStage = new Map<string | undefined, DossierRow[]>();
  for (const item of items) {
    const stage = stageFor(item);
    const rows = byStage.get(stage) ?? [];
    rows.push(toItemRow(item));
    byStage.set(stage, rows);
  }
  const without = byStage.get(undefined) ?? [];
  return {
    count: items.length,
    groups: [
      ...etapes.flatMap((etape) => {
        const rows = byStage.get(etape.id);
        return rows ? [{etape, title: `Étape ${etape.numero}\u00a0: ${etape.nom}`, rows}] : [];
      }),
      ...(without.length > 0 ? [{title: NO_STAGE, rows: without}] : []),
    ],
    ...(mot !== undefined && {mot}),
  };
}

/** The stage of a line: the one it is filed under, else the first of its page; none when that is not known. */
function stageFinder({data, directory}: DossierSources): (item: DossierItem) => string | undefined {
  const order = data.etapes.map(({id}) => id);
  const records = new Map(directory.records.map(({id, etapes}) => [id, etapes]));
  return (item) => {
    if (item.etape !== undefined && order.includes(item.etape)) return item.etape;
    const own = item.genre === 'ressource' ? records.get(item.id) : [data.pages[keyOf(item)]?.etape];
    return order.find((stage) => own?.includes(stage));
  };
}

function toDossierRow(
  item: DossierItem,
  records: ReadonlyMap<string, DirectoryRecord>,
  {data, directory, changes, today}: DossierSources,
): DossierRow {
  const key = keyOf(item);
  const record = item.genre === 'ressource' ? records.get(item.id) : undefined;
  const row = record && toRow(record, directory.words);
  const page = Object.hasOwn(data.pages, key) ? data.pages[key] : undefined;
  const former = Object.hasOwn(data.former, key) ? data.former[key] : undefined;
  const known: Known = {record, statut: row?.statut, page, former};
  const url = record ? addresses.resource(record.id) : (page?.url ?? former?.url);
  const state = ITEM_STATES.find(({id}) => id === item.etat);
  const deadline = record?.aide?.echeance;
  const seen = seenOf(known, today);
  return {
    key,
    item,
    genre: item.genre,
    nom: row?.nom ?? page?.nom ?? item.nom,
    ...(url !== undefined && {url}),
    kicker: row?.kicker ?? KICKERS[item.genre],
    ...(row && {icon: row.icon}),
    ...definedTexts({resume: row?.resume ?? page?.resume, note: item.note, conseil: item.conseil}),
    facts: row?.facts ?? [],
    ...(item.genre === 'ressource' && state && {etat: state}),
    ...(item.retour !== undefined && {
      retour: {jour: item.retour, texte: formatDate(item.retour), isDue: item.retour <= today},
    }),
    ...(row?.statut && {statut: row.statut}),
    ...(deadline && {echeance: deadline}),
    ...(record ? reachOf(record, records, data) : {ways: []}),
    ...(record?.isRead && {isRead: true as const}),
    ...(record?.verified !== undefined && {verifie: record.verified}),
    news: newsOf(item, known, changes, today),
    ...(seen && {seen}),
  };
}

/** How to reach an entry: nobody needs to reach what is over; what gives no way has a door. */
function reachOf(
  {id, closed}: DirectoryRecord,
  records: ReadonlyMap<string, DirectoryRecord>,
  {ways, doors}: DossierData,
): Pick<DossierRow, 'ways' | 'through'> {
  if (closed) return {ways: []};
  const own = ways[id];
  if (own) return {ways: own};
  const door = records.get(doors[id] ?? '');
  return door
    ? {ways: ways[door.id] ?? [], through: {nom: door.nom, url: addresses.resource(door.id)}}
    : {ways: []};
}

function definedTexts<K extends string>(texts: Record<K, string | undefined>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<
    Record<K, string>
  >;
}
