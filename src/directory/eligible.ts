/** A value of a criterion. Words alone, without `id`, are compared with nothing. */
export interface Value {
  id?: string;
  nom: string;
}

/** What a source says of one criterion. */
export interface Condition {
  accepts: readonly Value[];
  refuses: readonly Value[];
}

/** What a project is for a criterion, and what holds it, the nearest first: a municipality stands in a region. */
export interface Given {
  id: string;
  within?: readonly string[];
}

/** Oui, non, à demander. */
export type Answer = 'yes' | 'no' | 'ask';

/**
 * Whether a project meets a condition. « Non » is for what a source refuses, and nothing else: what it does not speak of is to
 * be asked. Of a place and what holds it, the nearest that is named decides.
 */
export function answerTo({accepts, refuses}: Condition, given: Given | undefined): Answer {
  for (const id of given ? [given.id, ...(given.within ?? [])] : []) {
    if (refuses.some((value) => value.id === id)) return 'no';
    if (accepts.some((value) => value.id === id)) return 'yes';
  }
  return 'ask';
}

/** What sources say of one criterion, in several sentences or in one: a single answer is given to them all. */
export interface CriterionGroup<T extends Condition> {
  critere: string;
  conditions: T[];
}

/**
 * Sentences of the same criterion together, where the first of them stands. One whose values are words alone stays by itself:
 * nothing says that two of them speak of the same thing.
 */
export function byCriterion<T extends Condition & {critere: string}>(
  conditions: readonly T[],
): CriterionGroup<T>[] {
  const groups: CriterionGroup<T>[] = [];
  for (const condition of conditions) {
    const {critere} = condition;
    const same = isCompared(condition)
      ? groups.find((group) => group.critere === critere && group.conditions.some(isCompared))
      : undefined;
    if (same) same.conditions.push(condition);
    else groups.push({critere, conditions: [condition]});
  }
  return groups;
}

function isCompared({accepts, refuses}: Condition): boolean {
  return [...accepts, ...refuses].some(({id}) => id !== undefined);
}

/** The answer to all that is said of a criterion: a refusal in one sentence is a refusal. */
export function answerToAll(conditions: readonly Condition[], given: Given | undefined): Answer {
  return answerTo(
    {
      accepts: conditions.flatMap(({accepts}) => accepts),
      refuses: conditions.flatMap(({refuses}) => refuses),
    },
    given,
  );
}
