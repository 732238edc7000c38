import type {Fields} from '../../model/field';
import {allFields} from '../../model/field';

/** Names of the keys that hold a date, wherever they stand in the file. */
export function dateKeysIn(fields: Fields): ReadonlySet<string> {
  return new Set(
    allFields(fields).flatMap(({path, field}) =>
      field.kind.is === 'day' || field.kind.is === 'date' ? path.slice(-1) : [],
    ),
  );
}
