import type {CsvCell} from '../csv';
import {toCsv} from '../csv';
import type {DossierSheet, SheetRow} from './sheet';
import {NOTE, allRows} from './sheet';

/** A dossier as Excel in French opens it, one line each. The column of notes is there to write in, even when none leaves. */
export function toTable(sheet: DossierSheet): string {
  const labels = [...new Set(allRows(sheet).flatMap(({facts}) => facts.map(({label}) => label)))];
  const titles = [
    'Étape',
    'Sorte',
    'Nom',
    'Résumé',
    'État',
    'Attention',
    'Y revenir',
    ...labels,
    'Conseil',
    NOTE,
    'Page',
    'Joindre',
  ];
  return toCsv([
    titles,
    ...sheet.stages.flatMap(({title, rows}) => rows.map((row) => [title, ...cells(row, labels)])),
  ]);
}

function cells(row: SheetRow, labels: readonly string[]): CsvCell[] {
  const {kicker, name, summary, state, warnings, comeBack, facts, advice, note, url, ways} = row;
  return [
    kicker,
    name,
    summary ?? '',
    state ?? '',
    warnings.join('; '),
    comeBack ?? '',
    ...labels.map((label) => facts.find((fact) => fact.label === label)?.value ?? ''),
    advice ?? '',
    note ?? '',
    url ?? '',
    ways.map(({text}) => text).join('; '),
  ];
}
