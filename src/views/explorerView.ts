import type {DirectoryRecord} from '../directory/record';
import {typeRoles} from '../directory/facets';
import type {FacetVocabularies} from '../directory/facets';
import {compareNames, compareRecords} from '../directory/order';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import {isEstrie} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {CountedLink} from './needView';

/** What the explorer downloads once: every record and the words of the facets. */
export interface DirectoryData {
  records: DirectoryRecord[];
  vocabularies: FacetVocabularies;
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
  first: Row[];
  browse: BrowseSection[];
}

/** Rows in the HTML, and rows shown before « Afficher les autres ». */
export const PAGE_SIZE = 20;

export function directoryData(index: DirectoryIndex): DirectoryData {
  const vocabularies: Partial<Vocabularies> = {...index.vocabularies};
  delete vocabularies.moyensVerification;
  return {records: index.records, vocabularies: vocabularies as FacetVocabularies};
}

/** @param verified ids of the entries that a person has checked */
export function explorerView(index: DirectoryIndex, verified: ReadonlySet<string>): ExplorerView {
  const {records, vocabularies} = index;
  const open = records.filter((record) => record.statut !== 'ferme');
  return {
    total: open.length,
    closed: records.length - open.length,
    verified: open.filter(({id}) => verified.has(id)).length,
    first: [...open]
      .sort(compareRecords('pres', vocabularies.territoires))
      .slice(0, PAGE_SIZE)
      .map((record) => toRow(record, vocabularies)),
    browse: browseSections(index, open),
  };
}

function browseSections(index: DirectoryIndex, open: readonly DirectoryRecord[]): BrowseSection[] {
  const {groupes, etapes, territoires, types} = index.vocabularies;
  const places = [
    {title: 'En Estrie', territories: territoires.filter(isEstrie)},
    {title: 'Au-delà', territories: territoires.filter((territory) => !isEstrie(territory))},
  ];
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
      groups: places.map(({title, territories}) => ({
        title,
        links: territories.map((territory) => ({
          label: territory.nom,
          url: addresses.territory(territory.id),
          count: open.filter((record) => record.territoires.includes(territory.id)).length,
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
    const type = data.vocabularies.types.find(({id}) => id === record.type)?.nom ?? record.type;
    const listed = {id: record.id, nom: record.nom, type, closed: record.statut === 'ferme'};
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), listed]);
  }
  return [...byInitial].map(([initial, resources]) => ({initial, resources}));
}

function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /[A-Z]/.test(letter) ? letter : letter === 'Œ' ? 'O' : '0–9';
}
