import {formatDate} from '../../model/date';
import {allFields, groupOf, valuesAt} from '../../model/field';
import {fieldCheck, freshness, wholeCheck} from '../../model/freshness';
import type {Resource} from '../../model/resource';
import type {ResourceField, ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {ResourceType} from '../../model/vocabularies';
import type {Reason} from './reason';

/** A fact that an entry gives, which a person can check by itself. */
interface Fact {
  path: string[];
  title: string;
}

/**
 * What is said of the age of an entry, fact by fact: never checked, checked too long ago for its type, checked in part.
 * `today` is AAAA-MM-JJ.
 */
export function ageReasons(
  resource: Resource,
  type: Pick<ResourceType, 'fraicheur_mois'>,
  today: string,
): Reason[] {
  const states = FACTS.filter(({path}) => valuesAt(resource, path).length > 0).map(({path, title}) => ({
    title,
    known: freshness(fieldCheck(resource, path.join('.')), type, today),
  }));
  const whole = freshness(wholeCheck(resource), type, today);
  const never = states.filter(({known}) => known.state === 'never');
  const due = states.filter(({known}) => known.state === 'due');
  if (whole.state === 'never' && never.length === states.length) {
    return [{kind: 'neverChecked', why: 'jamais vérifiée par une personne', asks: []}];
  }
  const oldest = [...due.map(({known}) => known), whole]
    .flatMap((known) => (known.state === 'due' ? known.check.date : []))
    .sort()[0];
  const isWhole = due.length === states.length;
  return [
    // One that gives none of these facts is as old as its last check.
    ...(oldest !== undefined && (due.length > 0 || isWhole)
      ? [
          {
            kind: 'checkDue' as const,
            why: `vérifiée le ${formatDate(oldest)}; c’est à refaire après ${type.fraicheur_mois}\u00a0mois`,
            asks: isWhole ? [] : due.map(({title}) => `${title}\u00a0: toujours juste?`),
          },
        ]
      : []),
    ...(never.length > 0
      ? [
          {
            kind: 'partlyChecked' as const,
            why: 'vérifiée en partie seulement',
            asks: never.map(({title}) => `${title}\u00a0: est-ce juste?`),
          },
        ]
      : []),
  ];
}

/** The facts that a complete entry gives; a group stands for what it holds. */
const FACTS: Fact[] = allFields<ResourceField>(RESOURCE_FIELDS as ResourceFields)
  .filter(
    ({field, path: [top = '']}) => field.wanted && !isAboutTheEntry((RESOURCE_FIELDS as ResourceFields)[top]),
  )
  .flatMap(({path, field}) =>
    field.kind.is === 'group' && path.length === 1
      ? Object.entries(groupOf(field.kind) ?? {}).map(([key, {title}]) => ({path: [...path, key], title}))
      : [{path, title: field.title}],
  );

/** What says how far the entry can be trusted is not checked itself. */
function isAboutTheEntry(field: ResourceField | undefined): boolean {
  return field?.uses.page === 'verification' || field?.uses.page === 'sources';
}
