import type {Deadline} from './deadline';
import {callState, deadlineText} from './deadline';
import {allFields, valuesAt, vocabularyOf} from './field';
import {givesMoney, isOpen, isRead, termsOf} from './lookups';
import type {ResourceField, ResourceFields, WantedOf} from './resourceFields';
import {RESOURCE_FIELDS} from './resourceFields';
import type {Vocabularies} from './vocabularies';

/** What an entry does not say, and what knowing it would let people do. */
export interface MissingField {
  /** Its key, as checks name it: « aide.montant ». */
  path: string;
  title: string;
  /** Follows « pour ». */
  lets: string;
}

/** An entry, or the draft of one. */
export type Incomplete = Readonly<{type?: unknown; statut?: unknown}>;

/**
 * What an entry does not say, in the order of the table of fields. A value that says « inconnu » says nothing. Nothing is
 * missing from what is over. `today` is AAAA-MM-JJ.
 */
export function missingFields(
  entry: Incomplete,
  vocabularies: Vocabularies,
  today: string,
  fields: ResourceFields = RESOURCE_FIELDS,
): MissingField[] {
  if (!isOpen(entry.statut, vocabularies)) return [];
  const hasMoney = givesMoney(entry.type, vocabularies);
  const isOf: Record<WantedOf, boolean> = {
    all: true,
    money: hasMoney,
    people: !isRead(entry.type, vocabularies),
  };
  return allFields<ResourceField>(fields).flatMap(({path, field}) => {
    const {wanted, title, notForMoney} = field;
    if (!wanted || !isOf[wanted.of] || (hasMoney && notForMoney)) return [];
    if (valuesAt(entry, path).some((value) => says(value, field, vocabularies, today))) return [];
    return [{path: path.join('.'), title, lets: wanted.lets}];
  });
}

/** True for a value that tells something. */
function says(value: unknown, {kind}: ResourceField, vocabularies: Vocabularies, today: string): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const vocabulary = vocabularyOf(kind);
  if (vocabulary !== undefined) {
    return !termsOf(vocabulary, vocabularies).some(({id, inconnu}) => id === value && inconnu);
  }
  if (typeof value !== 'object' || value === null) return value !== null && value !== '';
  if ('mode' in value) {
    const deadline = value as Deadline;
    return deadlineText(deadline, callState(deadline, today)) !== undefined;
  }
  return Object.keys(value).length > 0;
}
