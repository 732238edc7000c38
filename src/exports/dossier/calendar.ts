import {formatDate} from '../../model/date';
import {callDays} from '../callDays';
import type {IcsEvent} from '../ics';
import {toIcs} from '../ics';
import {paragraphs, revision, uidOf} from '../icsIdentity';
import type {DossierSheet, SheetRow} from './sheet';
import {NOTE, allRows} from './sheet';

/** The days of a dossier: those to come back to a line, and those to come when its call opens and closes. */
export function datesOf(sheet: DossierSheet): IcsEvent[] {
  return allRows(sheet).flatMap((row) => [...comeBackDay(row, sheet.day), ...callOf(row, sheet.day)]);
}

/** The same as a calendar. Put in one's own again, what is already there changes: nothing comes twice. */
export function toCalendar(sheet: DossierSheet): string {
  return toIcs({name: sheet.title, events: datesOf(sheet)});
}

function comeBackDay(
  {kind, id, name, url, comeBack, state, advice, note}: SheetRow,
  today: string,
): IcsEvent[] {
  if (comeBack === undefined) return [];
  return [
    {
      uid: uidOf(`retour-${kind}`, id),
      ...revision(today),
      summary: `Y revenir\u00a0: ${name}`,
      description: paragraphs([
        state && `État le ${formatDate(today)}\u00a0: ${state}`,
        advice && `Conseil\u00a0: ${advice}`,
        note && `${NOTE}\u00a0: ${note}`,
        url,
      ]),
      ...(url !== undefined && {url}),
      from: comeBack,
      to: comeBack,
      status: 'CONFIRMED',
      isFree: true,
    },
  ];
}

function callOf({id, name, summary, url, call}: SheetRow, today: string): IcsEvent[] {
  if (call === undefined || url === undefined) return [];
  const days = callDays({id, name, url, ...(summary !== undefined && {summary}), ...call});
  return days.filter(({from}) => from >= today);
}
