import {momentText} from '../model/deadline';
import type {IcsEvent} from './ics';
import {paragraphs, revision, uidOf} from './icsIdentity';

/** A call for projects, as far as its days are known: AAAA-MM-JJ. */
export interface Call {
  /** Id of the resource. */
  id: string;
  name: string;
  summary?: string;
  /** Absolute address of its page. */
  url: string;
  opens?: string;
  closes?: string;
  /** HH:MM of the last day. */
  hour?: string;
  /** The day of what is said here. */
  revised: string;
}

/** The day a call opens and the day it closes, when they are known: whole days, since neither is a meeting. */
export function callDays({id, name, summary, url, opens, closes, hour, revised}: Call): IcsEvent[] {
  const entry = (what: string, day: string, title: string): IcsEvent => ({
    uid: uidOf(what, id),
    ...revision(revised),
    summary: title,
    description: paragraphs([summary, 'Vérifiez la date auprès de l’organisme.', url]),
    url,
    from: day,
    to: day,
    status: 'CONFIRMED',
    isFree: true,
  });
  return [
    ...(opens === undefined ? [] : [entry('ouverture', opens, `L’appel ouvre\u00a0: ${name}`)]),
    ...(closes === undefined
      ? []
      : [entry('echeance', closes, `Date limite (${momentText(closes, hour)})\u00a0: ${name}`)]),
  ];
}
