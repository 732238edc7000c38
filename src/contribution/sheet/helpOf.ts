import type {Problem} from '../../model/problem';
import {plainHelp} from './columnHelp';
import type {CellPlace} from './finding';
import type {SheetForm} from './form';

/** Rules whose help is about how a file is written: the column says better what to put there. */
const ABOUT_THE_FILE: ReadonlySet<string> = new Set([
  'cle-manquante',
  'valeur-hors-liste',
  'valeur-vide',
  'type-de-valeur',
  'admissibilite',
  'date',
  'heure',
  'reference-inconnue',
]);

/** How to mend a problem in a workbook. */
export function helpOf(
  {rule, help}: {rule: Problem['rule']; help: string | undefined},
  place: CellPlace,
  form: SheetForm,
): string | undefined {
  if (!ABOUT_THE_FILE.has(rule)) return help;
  const sheets = [form, ...form.lists];
  const columns = sheets.filter(({name}) => name === place.sheet).flatMap((sheet) => sheet.columns);
  const column = columns.find(({title}) => title === place.title);
  return column?.target.is === 'value' ? plainHelp(column.target.field.help) : help;
}
