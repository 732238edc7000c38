import type {Kind} from '../../model/field';
import type {Lists} from './lists';
import type {Terms} from './terms';

/** What begins an item of a list that people write one a line. */
export const BULLET = /^[ \t]*[-–—•*·][ \t]+/;

/** What a field says, as a cell shows it: names rather than identifiers. */
export function cellText(value: unknown, kind: Kind, lists: Lists, terms = lists.of(kind)): string | null {
  if (value === undefined || value === null) return null;
  if (kind.is === 'flag') return value === true ? YES : null;
  if (Array.isArray(value)) {
    const items = value.map((item) => nameOf(String(item), terms));
    return items.length === 0 ? null : terms ? items.join('; ') : linesOf(items);
  }
  return nameOf(String(value), terms);
}

export const YES = 'oui';
export const NO = 'non';

function nameOf(text: string, terms: Terms | undefined): string {
  return terms ? terms.nameOf(text) : text;
}

/** Texts, one a line; with bullets where a text alone would be read as several, or as an item. */
function linesOf(items: readonly string[]): string {
  const [first = ''] = items;
  const needsBullets = items.some((item) => BULLET.test(item)) || (items.length === 1 && first.includes(';'));
  return needsBullets ? items.map((item) => `- ${item}`).join('\n') : items.join('\n');
}
