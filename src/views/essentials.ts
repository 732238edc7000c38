import type {Fact} from '../directory/row';
import {formatDate} from '../model/date';
import {capitalized} from '../model/capitalized';
import type {Deadline} from '../model/deadline';
import {allFields, valuesAt, vocabularyOf} from '../model/field';
import {fieldCheck} from '../model/freshness';
import {givesMoney, isOpen, termsOf} from '../model/lookups';
import type {Resource} from '../model/resource';
import type {ResourceField} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import {UNKNOWN, changesWithTime, deadlineWords} from './deadlineWords';
import type {DirectoryIndex} from './directoryIndex';

/** A fact of the page of a resource. */
export interface Essential extends Fact {
  /** What goes with it, a sentence each. */
  details?: string[];
  /** The day a person checked this fact, in words. */
  checked?: string;
  /** What the clock of the reader may make more precise. */
  deadline?: Deadline;
}

/**
 * The essential facts that the table of fields asks for, in their order. What is not known is left out, but for what
 * people ask first of a resource that gives money. What another fact already says is not said again (a town that is
 * its own territory).
 */
export function essentials(
  resource: Resource,
  {fields, vocabularies}: DirectoryIndex,
  today: string,
): Essential[] {
  const hasMoney = givesMoney(resource.type, vocabularies);
  // Nobody asks about what is over.
  const asks = hasMoney && isOpen(resource.statut, vocabularies);
  const placed = allFields<ResourceField>(fields)
    .flatMap(({path, field}) => {
      const {page} = field.uses;
      return typeof page === 'object' ? [{path, field, rank: page.essential}] : [];
    })
    .filter(({field}) => !(hasMoney && field.notForMoney))
    .sort((a, b) => a.rank - b.rank);
  const facts = placed.flatMap(({path, field}): Essential[] => {
    const said = sayingOf(valuesAt(resource, path), field, vocabularies, today);
    const value = said.value || (asks && field.wanted?.of === 'money' ? UNKNOWN : '');
    return value ? [{label: field.title, ...said, value, ...checkedAlone(resource, path)}] : [];
  });
  return facts.filter(
    ({value}, rank) => value === UNKNOWN || facts.findIndex((other) => other.value === value) === rank,
  );
}

/** A check of everything is said of the whole entry. */
function checkedAlone(resource: Resource, path: readonly string[]): {checked?: string} {
  const check = fieldCheck(resource, path.join('.'));
  return check?.champs ? {checked: formatDate(check.date)} : {};
}

type Saying = Omit<Essential, 'label' | 'checked'>;

/** The values of a field in words; an empty text when there is nothing to say. */
function sayingOf(
  values: readonly unknown[],
  {kind}: ResourceField,
  vocabularies: Vocabularies,
  today: string,
): Saying {
  const vocabulary = vocabularyOf(kind);
  if (vocabulary === undefined) {
    const [deadline] = values;
    return typeof deadline === 'object' && deadline !== null
      ? deadlineSaying(deadline as Deadline, today)
      : {value: values.join(', ')};
  }
  const terms = termsOf(vocabulary, vocabularies)
    .filter(({id, inconnu}) => !inconnu && values.includes(id))
    .map(({nom, court}) => court ?? nom);
  // Names of places keep their capitals.
  return {value: vocabulary === 'territoires' ? terms.join(', ') : enumeration(terms)};
}

function deadlineSaying(deadline: Deadline, today: string): Saying {
  const {value, details} = deadlineWords(deadline, {day: today});
  return {
    // What goes with a deadline is worth saying when the deadline is not known.
    value: value ?? (details.length > 0 ? UNKNOWN : ''),
    ...(details.length > 0 && {details}),
    ...(changesWithTime(deadline) && {deadline}),
  };
}

/** « Français, anglais » : a capital on the first word only, but for initials (« OBNL »). */
function enumeration(words: string[]): string {
  return words
    .map((word, position) => {
      if (position === 0) return capitalized(word);
      return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
    })
    .join(', ');
}
