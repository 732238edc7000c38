import type {Counter} from '../directory/coverage';
import {counterOf} from '../directory/coverage';
import {typeRoles} from '../directory/facetSpecs';
import type {Values} from '../directory/listAddress';
import {listAddress, ownTo, proposeAddress} from '../directory/listAddress';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {formatDate} from '../model/date';
import {freshness, wholeCheck} from '../model/freshness';
import {isOffered, isOpen, splitAtHome} from '../model/lookups';
import type {Resource} from '../model/resource';
import type {DirectoryIndex} from './directoryIndex';
import type {Cell, Matrix, MatrixRow} from './matrix';
import {rowsOf} from './matrix';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import {servingRecords} from './practiceView';
import {stageFamilyPage} from './stageFamilyView';

/** What the build knows beside the content. */
export interface PortraitFacts {
  /** How many entries changed in each month, AAAA-MM; undefined when there is no history to read. */
  changes?: Readonly<Record<string, number>>;
  /** Web addresses that no longer answer, without their #fragment; undefined when no robot has said. */
  dead?: ReadonlySet<string>;
}

/** A number of resources that a page lists, or that none does. */
export interface CountedState {
  label: string;
  count: number;
  /** Where they are. */
  url?: string;
}

/** A row that lacks something: the stages at which it has too little. */
export interface Lack {
  label: string;
  stages: {numero: number; count: number; list: string; propose: string}[];
}

interface MonthOfChanges {
  /** AAAA-MM */
  month: string;
  added: number;
  changed?: number;
}

/** What the directory covers, and what it lacks. */
export interface PortraitView {
  /** AAAA-MM-JJ */
  today: string;
  /** Entries that still run. */
  total: number;
  /** Those that are over, which count nowhere. */
  closed: number;
  /** Families of needs by stages, then territories by stages. */
  needs: Matrix;
  places: Matrix;
  /** Of the cells of `needs`, those where nothing is known, and those where little is. */
  cells: number;
  emptyCells: number;
  thinCells: number;
  empty: Lack[];
  thin: Lack[];
  practices: {total: number; alone: PracticeLink[]};
  states: CountedState[];
  /** Types of what one turns to, then of what one reads. */
  roles: {title: string; count: number; types: CountedState[]}[];
  months: MonthOfChanges[];
  /** What the months cannot say, for want of a history. */
  hasHistory: boolean;
  hasVisits: boolean;
  /** Programmes and other offers, which are no organisation; of those, the ones that say which one offers them. */
  offered: {count: number; linked: number};
  /** The words that all share. */
  words: {terms: number; needs: number; stages: number};
  /** What the meetings of the community said of it, word for word, for each thing the page answers. */
  heard: Heard[];
}

export interface Heard {
  about: keyof typeof HEARD;
  words: string;
  /** When it was said: the title of the finding. */
  where: string;
}

/** What the page answers, and what tells the words of the community that ask it. */
const HEARD = {
  silos: /\bsilos?\b/i,
  words: /langage commun/i,
  together: /actions.*concertées/i,
  map: /cartographier/i,
} as const;

/** A cell that holds at most this many is thin: one that leaves makes it empty, or nearly so. */
const THIN = 2;

const isEmpty = (count: number) => count === 0;
const isThin = (count: number) => count > 0 && count <= THIN;

/** @param today AAAA-MM-JJ */
export function portraitView(
  content: Content,
  index: DirectoryIndex,
  today: string,
  facts: PortraitFacts = {},
): PortraitView {
  const counter = counterOf(index.records, index.facets);
  const needs = needsMatrix(index, counter);
  const open = content.resources.filter(({statut}) => isOpen(statut, index.vocabularies));
  const rows = rowsOf(needs);
  const cells = rows.flatMap((row) => row.cells.map(({count}) => count));
  const offered = open.filter(({type}) => isOffered(type, index.vocabularies));
  const practices = content.practices.filter(
    (page) => !servingRecords(page, index).some(({closed}) => !closed),
  );
  return {
    today,
    total: open.length,
    closed: content.resources.length - open.length,
    needs,
    places: placesMatrix(index, counter),
    cells: cells.length,
    emptyCells: cells.filter(isEmpty).length,
    thinCells: cells.filter(isThin).length,
    empty: lacks(needs, index, isEmpty),
    thin: lacks(needs, index, isThin),
    practices: {
      total: content.practices.length,
      alone: practices.map((page) => toPracticeLink(page, index.vocabularies)),
    },
    states: statesOf(open, index, today, facts.dead),
    roles: rolesOf(index, counter),
    months: monthsOf(content.resources, facts.changes),
    hasHistory: facts.changes !== undefined,
    hasVisits: facts.dead !== undefined,
    offered: {
      count: offered.length,
      linked: offered.filter(({organisme}) => organisme !== undefined).length,
    },
    words: {
      terms: content.glossary.length,
      needs: rows.length,
      stages: index.vocabularies.etapes.length,
    },
    heard: heardIn(content.community),
  };
}

function heardIn({historique}: Content['community']): Heard[] {
  const said = historique.flatMap(({date, constats = []}) =>
    constats.flatMap(({titre, points}) =>
      points.map((words) => ({words, where: `${titre} (${formatDate(date)})`})),
    ),
  );
  return Object.entries(HEARD).flatMap(([about, pattern]) => {
    const found = said.find(({words}) => pattern.test(words));
    return found ? [{about: about as Heard['about'], ...found}] : [];
  });
}

function columnsOf({vocabularies}: DirectoryIndex): Matrix['columns'] {
  return vocabularies.etapes.map(({numero, nom}) => ({numero, nom}));
}

function cellsOf(values: Values, {vocabularies}: DirectoryIndex, count: Counter): Cell[] {
  return vocabularies.etapes.map(({id}) => toCell({...values, etape: [id]}, count));
}

/** Its list; for want of one, the form to begin it. */
function toCell(values: Values, count: Counter): Cell {
  const found = count(values);
  return {count: found, url: found > 0 ? listAddress(values) : proposeAddress(values)};
}

function needsMatrix(index: DirectoryIndex, count: Counter): Matrix {
  return {
    corner: 'Besoin',
    columns: columnsOf(index),
    groups: index.vocabularies.groupes.map(({libelle, familles}) => ({
      title: libelle,
      rows: familles.map(({id, libelle: label}) => ({
        label,
        url: addresses.family(id),
        cells: cellsOf({famille: [id]}, index, count).map((cell, rank) => ({
          ...cell,
          url: stageFamilyPage(index.vocabularies.etapes[rank]?.id ?? '', id, index) ?? cell.url,
        })),
      })),
    })),
  };
}

function placesMatrix(index: DirectoryIndex, count: Counter): Matrix {
  const {here} = splitAtHome(index.vocabularies.territoires);
  const toRow = ({id, nom}: (typeof here)[number]): MatrixRow => ({
    label: nom,
    url: addresses.territory(id),
    cells: cellsOf(ownTo(id, index.facets), index, count),
  });
  return {
    corner: 'Territoire',
    columns: columnsOf(index),
    groups: [
      {title: 'Propre à un territoire', rows: here.filter(({ici}) => !ici).map(toRow)},
      {title: 'La région et ses territoires', rows: here.filter(({ici}) => ici).map(toRow)},
    ],
  };
}

function lacks({groups}: Matrix, {vocabularies}: DirectoryIndex, isLack: (count: number) => boolean): Lack[] {
  return vocabularies.groupes
    .flatMap(({familles}, group) => familles.map((family, row) => ({family, row: groups[group]?.rows[row]})))
    .map(({family: {id, libelle}, row}) => ({
      label: libelle,
      stages: vocabularies.etapes
        .map((stage, column) => {
          const values = {famille: [id], etape: [stage.id]};
          const count = row?.cells[column]?.count ?? 0;
          return {
            numero: stage.numero,
            count,
            list: listAddress(values),
            propose: proposeAddress(values),
          };
        })
        .filter(({count}) => isLack(count)),
    }))
    .filter(({stages}) => stages.length > 0);
}

function statesOf(
  open: readonly Resource[],
  {vocabularies}: DirectoryIndex,
  today: string,
  dead: ReadonlySet<string> | undefined,
): CountedState[] {
  const states = open.map((resource) => {
    const type = vocabularies.types.find(({id}) => id === resource.type);
    const check = wholeCheck(resource);
    if (check === undefined || type === undefined) return resource.verification ? 'part' : 'never';
    return freshness(check, type, today).state;
  });
  const number = (wanted: string) => states.filter((state) => state === wanted).length;
  const unsure = vocabularies.statuts.filter(({a_confirmer: asks}) => asks).map(({id}) => id);
  const toCheck = addresses.toCheck();
  return [
    {label: 'Vérifiées en entier par une personne, depuis assez peu de temps', count: number('fresh')},
    {label: 'Vérifiées il y a trop longtemps, à revérifier', count: number('due'), url: toCheck},
    {label: 'Vérifiées en partie', count: number('part'), url: toCheck},
    {label: 'Jamais vérifiées par une personne', count: number('never'), url: toCheck},
    {
      label: 'Appuyées sur des sources anciennes ou indirectes',
      count: open.filter(({statut}) => unsure.includes(statut)).length,
      ...(unsure.length > 0 && {url: listAddress({statut: unsure})}),
    },
    {label: 'Sans page officielle connue', count: open.filter(({url}) => url === undefined).length},
    ...(dead
      ? [
          {
            label: 'Dont la page officielle ne répond plus',
            count: open.filter(({url = ''}) => dead.has(url.replace(/#.*$/, ''))).length,
            url: toCheck,
          },
        ]
      : []),
  ];
}

function rolesOf({vocabularies}: DirectoryIndex, count: Counter): PortraitView['roles'] {
  return typeRoles(vocabularies.types).map(({title, types}) => {
    const counted = types.map(({id, pluriel}) => ({
      label: pluriel,
      count: count({type: [id]}),
      url: listAddress({type: [id]}),
    }));
    return {title, count: counted.reduce((sum, one) => sum + one.count, 0), types: counted};
  });
}

/** The months in which something came or changed, the last first. What is over came one day too. */
function monthsOf(resources: readonly Resource[], changes: PortraitFacts['changes']): PortraitView['months'] {
  const added = new Map<string, number>();
  for (const {ajoute_le: day} of resources) {
    const month = day.slice(0, 7);
    added.set(month, (added.get(month) ?? 0) + 1);
  }
  const months = [...new Set([...added.keys(), ...Object.keys(changes ?? {})])].sort().reverse();
  return months.map((month) => ({
    month,
    added: added.get(month) ?? 0,
    ...(changes && {changed: changes[month] ?? 0}),
  }));
}
