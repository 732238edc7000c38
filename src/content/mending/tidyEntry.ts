import {EVENT_FIELDS} from '../../model/eventFields';
import type {Fields, Kind} from '../../model/field';
import {PRIZE_FIELDS} from '../../model/prizeFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {everyValue, isRecord} from '../data';
import type {ParsedFile} from '../document';
import {everyNode} from '../markdown';
import {frenchTypography} from '../typography';
import {writeEntry} from '../writing';
import {holdsComment} from '../yamlSource';
import {applyEdits} from './applyEdits';

/**
 * The file of an entry, of an event or of a prize in its one form, its typography set; `undefined` when it has that form, when it is
 * no such file, or when something of it would be lost.
 */
export function tidyEntry(file: ParsedFile): string | undefined {
  const fields = fieldsOf(file);
  const data = file.yaml?.data;
  if (!fields || !isRecord(data) || !file.body || !file.yaml || !survives(file)) return undefined;
  const front = typesetGroup(data, fields);
  const text = writeEntry(front, typesetBody(file), fields);
  return text === file.text ? undefined : text;
}

function fieldsOf({place}: ParsedFile): Fields | undefined {
  if (place.kind === 'ressource') return RESOURCE_FIELDS;
  if (place.kind === 'prix') return PRIZE_FIELDS;
  return place.kind === 'evenement' ? EVENT_FIELDS : undefined;
}

/** False when the data does not say all that the file does: comments, values that YAML reads as something else. */
function survives({yaml, text}: ParsedFile): boolean {
  if (!yaml || yaml.faults.length > 0 || holdsComment(text.slice(...yaml.range))) return false;
  return everyValue(yaml.data).every(({path, value}) => {
    if (typeof value === 'string' || (typeof value === 'object' && value !== null)) return true;
    const located = yaml.locate(path);
    const typed = located ? text.slice(...located.value) : '';
    return typed === String(value);
  });
}

function typesetGroup(data: Record<string, unknown>, fields: Fields): Record<string, unknown> {
  const pairs = Object.entries(data).map(([key, value]) => {
    const kind = Object.hasOwn(fields, key) ? fields[key]?.kind : undefined;
    return [key, kind ? typesetValue(value, kind) : value] as const;
  });
  return Object.fromEntries(pairs);
}

function typesetValue(value: unknown, kind: Kind): unknown {
  if (kind.is === 'list' && Array.isArray(value)) return value.map((item) => typesetValue(item, kind.of));
  if (kind.is === 'group' && isRecord(value)) return typesetGroup(value, kind.fields);
  return kind.is === 'text' && typeof value === 'string' ? frenchTypography(value) : value;
}

/** The Markdown with the typography of its sentences set: neither its signs nor what its links lead to. */
function typesetBody({text, body}: ParsedFile): string {
  if (!body) return '';
  const edits = everyNode(body.tree).flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type !== 'text' || start < body.range[0]) return [];
    const typed = text.slice(start, end);
    return [{range: [start, end] as const, text: frenchTypography(typed)}];
  });
  return applyEdits(text, edits).text.slice(body.range[0]);
}
