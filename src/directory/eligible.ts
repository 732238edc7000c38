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
