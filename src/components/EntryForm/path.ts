import type {DraftValue, DraftValues} from '@site/src/contribution/draft/values';
import {isGroup} from '@site/src/contribution/draft/values';

/** Keys and ranks that lead to an answer. */
export type Path = readonly (string | number)[];

/** Id of the element that an answer is typed in. */
export function inputIdOf(path: Path): string {
  return `q-${path.join('-')}`;
}

/** The same for a part of the text. */
export function sectionIdOf(rank: number): string {
  return `q-texte-${rank}`;
}

/** The answers with another in one place; what leads to it is made where it is not there. */
export function withValue(values: DraftValues, path: Path, value: DraftValue | undefined): DraftValues {
  const [key, ...rest] = path;
  if (key === undefined) return isGroup(value) ? value : values;
  return {...values, [key]: inPlace(values[key], rest, value)};
}

function inPlace(
  current: DraftValue | undefined,
  path: Path,
  value: DraftValue | undefined,
): DraftValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = Array.isArray(current) ? [...(current as readonly DraftValue[])] : [];
    while (items.length <= key) items.push({});
    items[key] = inPlace(items[key], rest, value) ?? '';
    return items as string[] | DraftValues[];
  }
  return withValue(isGroup(current) ? current : {}, path, value);
}

/** True when one path is the other, or leads into it. */
export function isUnder(path: Path, parent: Path): boolean {
  return parent.every((key, rank) => path[rank] === key);
}
