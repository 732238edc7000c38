import type {CsvCell} from '../exports/csv';
import {matrixTable} from './matrix';
import type {CountedState, PortraitView} from './portraitView';

/** A table to download. */
interface PortraitTable {
  /** Name of its file, without ending: a promise. */
  name: string;
  rows: CsvCell[][];
}

/** Names of the files, without ending; the picture is that of the first table. */
export const PORTRAIT_TABLES = {
  needs: 'besoins-par-etape',
  places: 'territoires-par-etape',
  roles: 'personnes-et-documents',
  states: 'etat-des-fiches',
  months: 'par-mois',
} as const;

/** The tables of the page, for a spreadsheet. */
export function portraitTables({needs, places, roles, states, months}: PortraitView): PortraitTable[] {
  const counted = ({label, count}: CountedState): CsvCell[] => [label, count];
  return [
    {name: PORTRAIT_TABLES.needs, rows: matrixTable(needs)},
    {name: PORTRAIT_TABLES.places, rows: matrixTable(places)},
    {
      name: PORTRAIT_TABLES.roles,
      rows: [
        ['Rôle', 'Type', 'Fiches'],
        ...roles.flatMap(({title, types}) => types.map((type) => [title, ...counted(type)])),
      ],
    },
    {name: PORTRAIT_TABLES.states, rows: [['État', 'Fiches'], ...states.map(counted)]},
    {
      name: PORTRAIT_TABLES.months,
      rows: [
        ['Mois', 'Fiches ajoutées', 'Fiches modifiées'],
        ...months.map(({month, added, changed = ''}) => [month, added, changed]),
      ],
    },
  ];
}
