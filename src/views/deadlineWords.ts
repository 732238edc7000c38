import {formatDate} from '../model/date';
import type {Deadline} from '../model/deadline';
import {callState, deadlineText, momentText} from '../model/deadline';
import {formatHour} from '../model/hour';
import type {Moment} from '../model/montreal';

/** Said of what is not known, and that people ask first. */
export const UNKNOWN = 'À demander';

/** When to apply: the answer, and what goes with it. */
export interface DeadlineWords {
  /** Absent when nothing is known of the next call. */
  value?: string;
  details: string[];
}

const MONTREAL = '(heure de Montréal)';

/**
 * What a page says of a deadline at a moment. The build knows the day alone; « aujourd’hui » is for those who have a clock,
 * since a page may be read the day after.
 */
export function deadlineWords(deadline: Deadline, {day, hour}: Moment): DeadlineWords {
  const {ouvre, ferme, heure, recurrence, dernier_appel: last} = deadline;
  const state = callState(deadline, day, hour);
  const closing = heure === undefined ? '' : ` ${MONTREAL}`;
  const isLastDay = state === 'open' && ferme === day && hour !== undefined;
  const value = isLastDay
    ? `Ferme aujourd’hui${heure === undefined ? '' : `, ${formatHour(heure)}`}`
    : deadlineText(deadline, state);
  return {
    ...(value !== undefined && {value: state === 'open' ? `${value}${closing}` : value}),
    details: [
      ...(state === 'coming' && ferme ? [`Ferme le ${momentText(ferme, heure)}${closing}`] : []),
      ...(state === undefined && ouvre ? [`A ouvert le ${formatDate(ouvre)}; fermeture à demander`] : []),
      ...(recurrence === undefined ? [] : [recurrence]),
      ...(last === undefined ? [] : [`Dernière date limite connue\u00a0: ${formatDate(last)}`]),
    ],
  };
}

/** True when the hour, or another day, changes what is said. */
export function changesWithTime({ouvre, ferme}: Deadline): boolean {
  return ouvre !== undefined || ferme !== undefined;
}
