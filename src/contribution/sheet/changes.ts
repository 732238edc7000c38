import {isRecord} from '../../content/data';
import {valueAt} from '../../content/issues';
import type {Entry} from '../../content/writing';
import type {SheetForm} from './form';
import {listSheetOf} from './form';
import {sectionsOf} from './sections';

/** What became of a column of an entry that exists. */
export interface Change {
  title: string;
  is: 'ajout' | 'retrait' | 'changement';
}

/**
 * What is not the same in two states of an entry, column by column.
 * @param columns first keys of what the workbook has columns for: the others say nothing
 */
export function changesOf(
  before: Entry,
  after: Entry,
  form: SheetForm,
  columns: ReadonlySet<string>,
): Change[] {
  const changes: Change[] = [];
  const compare = (title: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)) return;
    changes.push({title, is: a === undefined ? 'ajout' : b === undefined ? 'retrait' : 'changement'});
  };
  const sections = [sectionsOf(before.body), sectionsOf(after.body)] as const;
  for (const {title, target} of form.columns) {
    if (target.is === 'section') {
      compare(title, sections[0].get(target.heading), sections[1].get(target.heading));
    } else if (
      target.is === 'value' &&
      !listSheetOf(form, target.path) &&
      columns.has(String(target.path[0]))
    ) {
      compare(title, valueAt(before.front, target.path), valueAt(after.front, target.path));
    }
  }
  for (const {name, list} of form.lists)
    compare(name, valueAt(before.front, list), valueAt(after.front, list));
  return changes;
}

/** Keys in one order, whatever that of the file. */
function inOrder(_key: string, value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

const WORDS: Readonly<Record<Change['is'], string>> = {
  ajout: 'Ajouté',
  changement: 'Changé',
  retrait: 'Retiré',
};

/** « Changé : Résumé, Coût. Ajouté : Sigle. » */
export function changeSentence(changes: readonly Change[]): string {
  return (['changement', 'ajout', 'retrait'] as const)
    .flatMap((is) => {
      const titles = changes.filter((change) => change.is === is).map(({title}) => title);
      return titles.length === 0 ? [] : [`${WORDS[is]}\u00a0: ${titles.join(', ')}.`];
    })
    .join(' ');
}
