import {isRecord} from '../../content/data';
import type {Field} from '../../model/field';
import {groupOf} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Lists} from './lists';
import type {Terms} from './terms';

const {critere, accepte, exclut} = groupOf(RESOURCE_FIELDS.admissibilite.kind) ?? {};

/** The key of a condition that names its criterion. */
export const CRITERION_KEY = 'critere';

/**
 * The values that a condition of eligibility can take, which its criterion gives; `undefined` for any other field, or when
 * a few words are written.
 * @param item the condition, or what is known of it
 */
export function criterionOf(item: unknown, field: Field, lists: Lists): Terms | undefined {
  if (!critere || (field !== accepte && field !== exclut)) return undefined;
  return isRecord(item) ? lists.criterion(item[CRITERION_KEY]) : undefined;
}
