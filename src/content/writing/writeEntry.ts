import type {Fields} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {tidyBody} from './body';
import {writeFront} from './front';

/**
 * The one text of a file with front matter: keys in the order of the table, those it does not know at the end, then the
 * Markdown. Reading it back gives the same data, in Unicode’s composed form.
 */
export function writeEntry(
  front: Readonly<Record<string, unknown>>,
  body: string,
  fields: Fields = RESOURCE_FIELDS,
): string {
  const text = tidyBody(body);
  return `---\n${writeFront(front, fields)}---\n${text && `\n${text}\n`}`;
}
