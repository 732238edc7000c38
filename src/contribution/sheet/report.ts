import {count, quote} from '../../content/words';
import type {CheckedRow, CheckedWorkbook} from './checkSheet';
import type {CellPlace, SheetFinding} from './finding';
import {columnLetters} from './rawWorkbook';

/** « Ressources, ligne 4, colonne G (Résumé) » */
export function placeText({sheet, row, column, title}: CellPlace): string {
  const letters = column === undefined ? '' : `, colonne ${columnLetters(column)}`;
  return `${sheet}, ligne ${row}${letters}${title === undefined ? '' : ` (${title})`}`;
}

/** How many rows are sound, faulty, the same. */
export interface Tally {
  sound: number;
  faulty: number;
  same: number;
  changed: number;
}

export function tallyOf({rows}: Pick<CheckedWorkbook, 'rows'>): Tally {
  const some = (is: (row: CheckedRow) => boolean) => rows.filter(is).length;
  return {
    sound: some(({isSound, state}) => isSound && state === 'new'),
    faulty: some(({isSound}) => !isSound),
    same: some(({state}) => state === 'same'),
    changed: some(({isSound, state}) => isSound && state === 'changed'),
  };
}

/** « 8 nouvelles fiches sans erreur, 4 lignes à corriger. » */
export function tallySentence({sound, faulty, same, changed}: Tally): string {
  const parts = [
    count(sound, 'nouvelle fiche sans erreur', 'nouvelles fiches sans erreur'),
    ...(faulty > 0 ? [count(faulty, 'ligne à corriger', 'lignes à corriger')] : []),
    ...(changed > 0 ? [count(changed, 'fiche changée', 'fiches changées')] : []),
    ...(same > 0 ? [count(same, 'fiche déjà pareille', 'fiches déjà pareilles')] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** What was found in a workbook, as a text to read, to copy or to print: what is to be mended first. */
export function sheetReport(checked: CheckedWorkbook): string {
  const faulty = checked.rows.filter(({isSound}) => !isSound);
  const noted = checked.rows.filter(({isSound, findings}) => isSound && findings.length > 0);
  const changed = checked.rows.filter(({isSound, changes}) => isSound && changes.length > 0);
  return [
    ...checked.findings.flatMap((finding) => findingLines(finding)),
    ...(faulty.length > 0 ? ['', 'À corriger', ...faulty.flatMap(rowLines)] : []),
    ...(noted.length > 0 ? ['', 'Sans erreur, à regarder', ...noted.flatMap(rowLines)] : []),
    ...(changed.length > 0 ? ['', 'Fiches changées', ...changed.flatMap(changeLines)] : []),
    '',
    tallySentence(tallyOf(checked)),
  ]
    .join('\n')
    .replace(/^\n+/, '');
}

function changeLines({name, row, changes}: CheckedRow): string[] {
  return [`Ligne ${row}, ${quote(name)}`, ...changes.map(({sentence}) => `  ${sentence}`)];
}

function rowLines({name, row, findings}: CheckedRow): string[] {
  return [`Ligne ${row}, ${quote(name)}`, ...findings.flatMap((finding) => findingLines(finding, '  '))];
}

const SEVERITIES: Readonly<Record<SheetFinding['severity'], string>> = {
  error: 'erreur',
  warning: 'avertissement',
  note: 'à noter',
};

function findingLines({place, severity, message, help, related = []}: SheetFinding, indent = ''): string[] {
  const where = place ? `${placeText(place)}\u00a0: ` : '';
  return [
    `${indent}${SEVERITIES[severity]}  ${where}${message}`,
    ...related.map(
      ({name, id, place: other}) =>
        `${indent}  Voir ${quote(name)}, ${other ? placeText(other) : (id ?? '')}.`,
    ),
    ...(help === undefined ? [] : [`${indent}  ${help}`]),
  ];
}
