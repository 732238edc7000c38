import type {Fields, Kind} from '../../model/field';
import {allFields} from '../../model/field';

/** Names of the keys that hold a date, wherever they stand in the file. */
export function dateKeysIn(fields: Fields): ReadonlySet<string> {
  return new Set(allFields(fields).flatMap(({path, field}) => (isDate(field.kind) ? path.slice(-1) : [])));
}

function isDate(kind: Kind): boolean {
  return kind.is === 'list' ? isDate(kind.of) : kind.is === 'day' || kind.is === 'date';
}
