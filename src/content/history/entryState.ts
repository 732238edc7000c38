import {isRecord} from '../data';
import {parseFile} from '../document';
import type {Place} from '../place';

/** The front matter of a file (the whole of a YAML file), and its text; `undefined` when it cannot be read. */
export function entryState(
  bytes: Uint8Array,
  place: Place,
): {front: Record<string, unknown>; body: string} | undefined {
  const {yaml, body, text} = parseFile({path: '', place, bytes});
  if (!isRecord(yaml?.data)) return undefined;
  return {front: yaml.data, body: body ? text.slice(body.range[0]) : ''};
}
