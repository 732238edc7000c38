import {addMonths, formatDate, lastDay, monthName, parseDate} from '../../model/date';
import type {Deadline} from '../../model/deadline';
import {callState} from '../../model/deadline';
import type {Reason} from './reason';

const NEXT = 'Quand ouvre le prochain appel?';

/** A call that comes back each year, as the entry says it. « jusqu’en 2023 » says that it no longer does. */
const YEARLY = /^une? [^;.]*\bpar année\b(?!.*\bjusqu’en\b)/iu;

/** Months after which a last call says nothing of the next one. */
const FORGOTTEN = 24;

/** Months within which a call is about to come back. */
const SOON = 3;

/** What is worth asking of a deadline; nothing while its last day is to come, or when one may apply at any time. */
export function callReason(deadline: Deadline | undefined, today: string): Reason | undefined {
  if (!deadline) return undefined;
  const {mode, ouvre, ferme, dernier_appel: last} = deadline;
  const state = callState(deadline, today);
  if (state === 'over' && ferme) {
    return {kind: 'callOver', why: `appel fermé depuis le ${formatDate(ferme)}`, asks: [NEXT]};
  }
  if (state !== undefined) return undefined;
  if (ouvre !== undefined) {
    const why = `appel ouvert depuis le ${formatDate(ouvre)}, sans date de fin`;
    return {kind: 'callWithoutEnd', why, asks: ['Jusqu’à quand peut-on déposer une demande?']};
  }
  if (mode === 'en-continu' || last === undefined) return undefined;
  const why = `dernière date limite connue\u00a0: ${formatDate(last)}`;
  const month = nextMonth(deadline, today);
  if (month === undefined) return {kind: 'callUnknown', why, asks: [NEXT]};
  const isSoon = month < addMonths(today, SOON);
  const {year, month: number = 0} = parseDate(month) ?? {year: 0};
  const likely = `${NEXT} S’il revient au même moment, il fermerait vers ${monthName(number)} ${year}.`;
  return {kind: isSoon ? 'callNear' : 'callUnknown', why, asks: [likely]};
}

/**
 * The month when a call that comes back each year would close next, AAAA-MM: that of the last one, in a year to come.
 * `undefined` when the entry does not say that it comes back, nor in which month it closed, or when that was too long ago.
 */
export function nextMonth(
  {recurrence = '', dernier_appel: last}: Deadline,
  today: string,
): string | undefined {
  const {month} = (last === undefined ? undefined : parseDate(last)) ?? {};
  if (last === undefined || month === undefined || !YEARLY.test(recurrence)) return undefined;
  if (lastDay(last) < addMonths(today, -FORGOTTEN)) return undefined;
  let next = addMonths(lastDay(last), 12);
  while (next.slice(0, 7) < today.slice(0, 7)) next = addMonths(next, 12);
  return next.slice(0, 7);
}
