import {daysBetween} from '../model/date';
import type {IcsEvent} from './ics';

/* What tells a thing of a calendar from all others, and its versions from one another. */

/** After the id of what is in a calendar: the project, wherever its site stands. No two things have the same. */
const PROJECT = 'guide-et-repertoire-2ise';

/** Before all that the site holds: what says no day of its own bears this one. */
export const EPOCH = '2024-01-01';

/** @param what its sort: no two sorts share an id */
export function uidOf(what: string, id: string): string {
  return `${what}-${id}@${PROJECT}`;
}

/** @param revised the day of what is said, AAAA-MM-JJ */
export function revision(revised: string): Pick<IcsEvent, 'revised' | 'sequence'> {
  return {revised, sequence: Math.max(0, daysBetween(EPOCH, revised))};
}

/** A description: its parts, each apart. */
export function paragraphs(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}
