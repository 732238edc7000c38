import type {Fields} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord} from '../data';
import {FRONT_MATTER} from '../fences';
import {readYaml} from '../yaml';
import {withoutEmptyEnds} from './body';
import {dateKeysIn} from './dateKeys';

/** What the file of an entry, of an event or of a prize says. */
export interface Entry {
  /** Its keys, in the order of the file. */
  front: Record<string, unknown>;
  /** The Markdown that follows, without the empty lines around it. */
  body: string;
}

/** Reads the text of a file as the checks read it; `undefined` when its front matter is missing or faulty. */
export function readEntry(text: string, fields: Fields = RESOURCE_FIELDS): Entry | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const match = FRONT_MATTER.exec(plain);
  if (!match) return undefined;
  const [whole, , yaml = ''] = match;
  const {data, faults} = readYaml(yaml, 0, {dateKeys: dateKeysIn(fields), isFrontMatter: true});
  const front = data === null ? {} : data;
  if (!isRecord(front) || faults.length > 0) return undefined;
  return {front, body: withoutEmptyEnds(plain.slice(whole.length))};
}
