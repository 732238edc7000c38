import {isRecord, listOf} from '../../content/data';
import {valueAt} from '../../content/issues';
import {setAt} from '../../content/setAt';
import type {Path} from '../../content/yaml';
import {writeEntry} from '../../content/writing';
import type {Entry} from '../../content/writing';
import type {Draft} from './drafts';
import type {CellPlace} from './finding';
import type {SheetForm} from './form';
import {listSheetOf} from './form';
import {bodyOf, sectionsOf} from '../sections';

/** What the file of a draft says, and which cell each value comes from. */
export interface Written {
  entry: Entry;
  text: string;
  places: {path: Path; place: CellPlace}[];
}

type Data = Record<string, unknown>;

/**
 * The file of a draft. Over an entry that exists, a column that is not there changes nothing, and an empty cell takes away
 * what was said.
 * @param completed gives a new entry what nobody has to say
 */
export function writeDraft(
  draft: Draft,
  form: SheetForm,
  base: Entry | undefined,
  completed: (front: Data) => Data = (front) => front,
): Written {
  const said: Data = structuredClone(base?.front ?? {});
  const places: Written['places'] = [];
  for (const {path, value, place} of draft.values) {
    const isItem = listSheetOf(form, path) !== undefined;
    // Its rows may hold the whole list: see below.
    if (isItem) continue;
    setAt(said, path, value);
    places.push({path, place});
  }
  for (const list of form.lists) {
    const first = draft.values.filter(({path}) => listSheetOf(form, path) === list);
    const rows = draft.items.get(list);
    if (first.length === 0 && rows === undefined) continue;
    const depth = list.list.length;
    const inMain = itemOf(first.map(({path, value}) => ({path: path.slice(depth + 1), value})));
    const known = listOf(valueAt(said, list.list));
    const others = rows ? rows.map(({values}) => itemOf(values)) : known.slice(1);
    // Without the sheet of the list, its first item keeps what has no column.
    const head = inMain && (rows || !isRecord(known[0]) ? inMain : {...known[0], ...inMain});
    const items = [...(head ? [head] : []), ...others];
    setAt(said, list.list, items.length === 0 ? undefined : items);
    places.push(...first.map(({path, place}) => ({path, place})));
    for (const [rank, {values, place}] of (rows ?? []).entries()) {
      const at = [...list.list, rank + (head ? 1 : 0)];
      places.push(
        {path: at, place},
        ...values.map((one) => ({path: [...at, ...one.path], place: one.place})),
      );
    }
  }
  dropEmpty(said);
  const front = base ? said : completed(said);
  const sections = sectionsOf(base?.body ?? '');
  for (const {heading, text, place} of draft.sections) {
    if (text === '') sections.delete(heading);
    else sections.set(heading, text);
    places.push({path: sectionPath(heading), place});
  }
  const body = bodyOf(sections);
  return {entry: {front, body}, text: writeEntry(front, body), places};
}

/** Stands for the text of an entry, which is not in its front matter. */
export function sectionPath(heading: string): Path {
  return ['\u0000', heading];
}

/** The item that some cells make; `undefined` when they say nothing. */
function itemOf(values: readonly {path: Path; value: unknown}[]): Data | undefined {
  const item: Data = {};
  for (const {path, value} of values) setAt(item, path, value);
  dropEmpty(item);
  return Object.keys(item).length === 0 ? undefined : item;
}

/** A group with nothing in it is not written. */
function dropEmpty(data: Data): void {
  for (const [key, value] of Object.entries(data)) {
    if (!isRecord(value)) continue;
    dropEmpty(value);
    if (Object.keys(value).length === 0) delete data[key];
  }
}
