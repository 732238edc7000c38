import {addDays, weekday} from '../model/date';
import {offsetInMontreal} from '../model/montreal';
import {rankInMonth} from '../model/recurrence';
import type {Recurrence} from '../model/recurrence';

/*
 * Calendars as other programs read them (iCalendar, RFC 5545). The same content gives the same bytes: no clock, no host, no
 * chance. Written by hand: the libraries that run on Node 20 write a DTSTAMP without its Z, or durations of a day in hours.
 */

/** Something to put in a calendar. Days are AAAA-MM-JJ, hours HH:MM, in Montréal. */
export interface IcsEvent {
  /** What tells it from all others, for ever and wherever the site stands. */
  uid: string;
  /** The day of what is said here, and a number that grows with it: what is read last is not always what is newest. */
  revised: string;
  sequence: number;
  summary: string;
  description?: string;
  location?: string;
  /** Where to read more of it. */
  url?: string;
  /** The first day and the last one. */
  from: string;
  to: string;
  /** When it begins on the first, and ends on the last; without it, whole days. Without an end, none is known. */
  hours?: {from: string; to?: string};
  /** It comes back, as its first day does. */
  recurrence?: Recurrence;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** One is not taken by it: others may still ask for that time. */
  isFree: boolean;
}

export interface IcsCalendar {
  /** Absent from the file of a single event, which is no calendar to follow. */
  name?: string;
  events: readonly IcsEvent[];
}

const ZONE = 'America/Toronto';

/** The text of a calendar, its lines ended by CRLF. */
export function toIcs({name, events}: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//2isE//Guide et répertoire//FR',
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : followed(name)),
    // A calendar without anything in it yet is still one: it holds the time zone.
    ...TIME_ZONE,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What programs that follow a calendar show, and how often they should look. Each name is that of some of them. */
function followed(name: string): string[] {
  return [
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
}

/** The rules of Montréal since 2007, and until they change. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'TZNAME:EDT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'TZNAME:EST',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: IcsEvent): string[] {
  const {uid, revised, sequence, summary, description, location, url, status, isFree, recurrence} = event;
  const stamp = `${compact(revised)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event),
    ...(recurrence ? recurrenceLines(event, recurrence) : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${status}`,
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after; an hour without an end has none. */
function timeLines({from, to, hours}: IcsEvent): string[] {
  if (!hours) {
    return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`];
  }
  return [
    `DTSTART${atHour(from, hours.from)}`,
    ...(hours.to === undefined ? [] : [`DTEND${atHour(to, hours.to)}`]),
  ];
}

function recurrenceLines(
  {from, hours}: IcsEvent,
  {rhythm: {tous_les, unite, meme_rang}, until, except = []}: Recurrence,
): string[] {
  const isYearly = unite === 'annee' && !meme_rang;
  const months = unite === 'annee' ? 12 * tous_les : tous_les;
  const rule = [
    `FREQ=${unite === 'semaine' ? 'WEEKLY' : isYearly ? 'YEARLY' : 'MONTHLY'}`,
    `INTERVAL=${isYearly ? tous_les : months}`,
    `UNTIL=${hours ? endOfDay(until) : compact(until)}`,
    ...(meme_rang && unite !== 'semaine' ? [`BYDAY=${rankInMonth(from)}${WEEKDAYS[weekday(from)]}`] : []),
  ];
  return [
    `RRULE:${rule.join(';')}`,
    ...except.map((day) => `EXDATE${hours ? atHour(day, hours.from) : `;VALUE=DATE:${compact(day)}`}`),
  ];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function atHour(day: string, hour: string): string {
  return `;TZID=${ZONE}:${compact(day)}T${hour.replace(':', '')}00`;
}

/** The last second of a day in Montréal, in universal time, as the end of a rule must be. */
function endOfDay(day: string): string {
  const hoursAway = Number(offsetInMontreal(day, '23:59').slice(1, 3));
  return `${compact(addDays(day, 1))}T0${hoursAway - 1}5959Z`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * A text as a value. All of it comes back to those who read it, but for two things that no calendar can hold: the ends of
 * lines become one sort, and characters of control go.
 */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Those that RFC 5545 refuses in a text, and the halves of a character. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu;

/** The octets that a line may have. */
const LONGEST = 75;

/** A line cut in lines of at most 75 octets of UTF-8, each but the first begun by a space. No character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
