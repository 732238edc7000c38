import type {DirectoryRecord} from '../directory/record';
import type {FacetSpec} from '../directory/facetSpec';
import {facetKeys} from '../directory/facetSpec';
import {placeGroups, typeRoles} from '../directory/facetSpecs';
import {arrange, firstOf} from '../directory/arrange';
import {compareNames, compareSurest} from '../directory/order';
import type {Row, RowWords} from '../directory/row';
import {toRow} from '../directory/row';
import type {KeySort} from '../directory/sorts';
import {usefulSorts} from '../directory/sorts';
import {addresses} from '../model/addresses';
import type {DirectoryIndex} from './directoryIndex';
import type {CountedLink} from './countedLink';
import type {Place} from '../model/territory';
import {toPlaces} from '../model/territory';

/** What the explorer downloads once: every record, the facets, and the words that rows are made with. */
export interface DirectoryData {
  records: DirectoryRecord[];
  facets: FacetSpec[];
  words: RowWords;
}

/** Ways into the directory that need no script: static pages, in the order of the facets that take their place. */
export interface BrowseSection {
  id: string;
  title: string;
  groups: {title?: string; links: (CountedLink & {numero?: number})[]}[];
}

/** What the explorer's page holds in its HTML. */
export interface ExplorerView {
  /** Entries that still run. */
  total: number;
  closed: number;
  /** How many of the `total` a person has checked. */
  verified: number;
  /** The first rows, under the headings of the parts of the list they open. */
  first: {title: string; count: number; rows: Row[]}[];
  places: Place[];
  /** The query keys that an address can ask for. */
  keys: string[];
  /** The sorts by something that some entries have, and others not. */
  sorts: KeySort[];
  /** What an address asks for so as to see what is over. */
  aside?: {key: string; values: string[]};
  browse: BrowseSection[];
}

/** Rows in the HTML, and rows shown before « Afficher les autres ». */
export const PAGE_SIZE = 20;

export function directoryData(index: DirectoryIndex): DirectoryData {
  const {records, facets, words} = index;
  // Rows name no need: the facets do, without the synonyms.
  return {records, facets, words: {...words, vocabularies: {...words.vocabularies, groupes: []}}};
}

/** @param verified ids of the entries that a person has checked */
export function explorerView(index: DirectoryIndex, verified: ReadonlySet<string>): ExplorerView {
  const {records, vocabularies, facets} = index;
  const open = records.filter((record) => !record.closed);
  const guarded = facets.find(({aside}) => aside !== undefined);
  return {
    total: open.length,
    closed: records.length - open.length,
    verified: open.filter(({id}) => verified.has(id)).length,
    first: firstGroups(index, open),
    places: toPlaces(vocabularies.territoires),
    keys: facetKeys(facets),
    sorts: usefulSorts(records),
    ...(guarded?.aside && {aside: {key: guarded.key, values: guarded.aside}}),
    browse: browseSections(index, open),
  };
}

function firstGroups(
  {vocabularies, words}: DirectoryIndex,
  open: readonly DirectoryRecord[],
): ExplorerView['first'] {
  const groups = arrange([...open].sort(compareSurest(vocabularies)), {...vocabularies, places: []});
  return firstOf(groups, PAGE_SIZE).map(({title, count, items}) => ({
    title,
    count,
    rows: items.map((record) => toRow(record, words)),
  }));
}

function browseSections(index: DirectoryIndex, open: readonly DirectoryRecord[]): BrowseSection[] {
  const {groupes, etapes, types} = index.vocabularies;
  return [
    {
      id: 'besoin',
      title: 'Par besoin',
      groups: groupes.map((group) => ({
        title: group.libelle,
        links: group.familles.map((family) => ({
          label: family.libelle,
          url: addresses.family(family.id),
          count: index.byFamily.get(family.id)?.length ?? 0,
        })),
      })),
    },
    {
      id: 'etape',
      title: 'Par étape',
      groups: [
        {
          links: etapes.map((stage) => ({
            label: stage.nom,
            numero: stage.numero,
            url: addresses.stage(stage.id),
            count: index.byStage.get(stage.id)?.length ?? 0,
          })),
        },
      ],
    },
    {
      id: 'territoire',
      title: 'Par territoire',
      groups: placeGroups(index.vocabularies).map(({title, territories}) => ({
        title,
        links: territories.map((territory) => ({
          label: territory.nom,
          url: addresses.territory(territory.id),
          count: index.byTerritory.get(territory.id)?.length ?? 0,
        })),
      })),
    },
    {
      id: 'type',
      title: 'Par type',
      groups: typeRoles(types).map((role) => ({
        title: role.title,
        links: role.types.map((type) => ({
          label: type.pluriel,
          url: addresses.type(type.id),
          count: open.filter((record) => record.type === type.id).length,
        })),
      })),
    },
  ];
}

/** A resource in the list of all of them. */
export interface Listed {
  id: string;
  nom: string;
  /** Name of its type. */
  type: string;
  closed: boolean;
}

/**
 * Every resource by name, under its initial (« A » for « À », « 0–9 » for digits and signs): the directory of those who
 * browse without JavaScript.
 */
export function listByInitial(data: DirectoryData): {initial: string; resources: Listed[]}[] {
  const byInitial = new Map<string, Listed[]>();
  for (const record of [...data.records].sort((a, b) => compareNames(a.nom, b.nom))) {
    const initial = initialOf(record.nom);
    const type = data.words.vocabularies.types.find(({id}) => id === record.type)?.nom ?? record.type;
    const listed = {id: record.id, nom: record.nom, type, closed: record.closed ?? false};
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), listed]);
  }
  return [...byInitial].map(([initial, resources]) => ({initial, resources}));
}

function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /[A-Z]/.test(letter) ? letter : letter === 'Œ' ? 'O' : '0–9';
}
