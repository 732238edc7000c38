import {addresses} from '../model/addresses';
import {capitalized} from '../model/capitalized';
import type {Content} from '../model/content';
import {addDays, daysInMonth, firstDay, formatDate, isDay, lastDay, parseDate, weekday} from '../model/date';
import type {CommunityEvent, Turn} from '../model/event';
import {eventDate, eventMonths, eventTurns, kindOf} from '../model/event';
import {deadlineRows} from './deadlineRow';

/** What stands on a day of the calendar. */
export interface MonthItem {
  /** Of its own in the month. */
  key: string;
  title: string;
  url: string;
  icon: string;
  /** HH:MM, for what begins that day. */
  hour?: string;
  /** « Annulé », « Reporté au 14 janvier 2027 », « Date limite »: said before the title. */
  note?: string;
  /** It is not that day, or no longer. */
  isOff: boolean;
}

export interface MonthDay {
  /** AAAA-MM-JJ */
  day: string;
  /** Of the month before or after. */
  isOutside: boolean;
  isToday: boolean;
  items: MonthItem[];
}

export interface MonthLink {
  title: string;
  url: string;
}

/** The calendar of a month. */
export interface EventMonthView {
  /** AAAA-MM */
  month: string;
  title: string;
  /** Weeks of seven days, from Sunday. */
  weeks: MonthDay[][];
  /** What happens in the month, on a day that is not known. */
  undated: MonthItem[];
  /** The months before and after in which something happens. */
  previous?: MonthLink;
  next?: MonthLink;
  /** All the months in which something happens, by year: latest first. */
  years: {year: string; months: MonthLink[]}[];
}

/** `month` is AAAA-MM, `today` AAAA-MM-JJ. */
export function eventMonthView(month: string, content: Content, today: string): EventMonthView {
  const months = eventMonths(content.events, content.vocabularies);
  const placed = [
    ...content.events.flatMap((event) => placesOf(event, content)),
    ...deadlines(content, today),
  ];
  const before = months.filter((one) => one < month).at(-1);
  const after = months.find((one) => one > month);
  const years = [...new Set(months.map((one) => one.slice(0, 4)))].reverse();
  return {
    month,
    title: titleOf(month),
    weeks: weeksOf(month).map((week) =>
      week.map((day) => ({
        day,
        isOutside: !day.startsWith(month),
        isToday: day === today,
        items: day.startsWith(month) ? itemsOf(day, placed) : [],
      })),
    ),
    undated: placed
      .filter(({days, isSure}) => !isSure && days.from.slice(0, 7) <= month && days.to.slice(0, 7) >= month)
      .map(({item}) => item),
    ...(before !== undefined && {previous: linkTo(before)}),
    ...(after !== undefined && {next: linkTo(after)}),
    years: years.map((year) => ({year, months: months.filter((one) => one.startsWith(year)).map(linkTo)})),
  };
}

/** Something and the days it takes; not sure: on one of these. */
interface Placed {
  days: Turn;
  isSure: boolean;
  item: MonthItem;
}

/** Each time of an event, and the date that it has left. */
function placesOf(event: CommunityEvent, {vocabularies}: Content): Placed[] {
  const {id, titre: title, date, reporte_au, etat} = event;
  const start = eventDate(event);
  const base = {title, url: addresses.event(id), icon: kindOf(event, vocabularies)?.icone ?? ''};
  const isIn = (one: string) => parseDate(one)?.month !== undefined;
  const held = (isIn(start) ? eventTurns(event, vocabularies) : []).map((days): Placed => ({
    days,
    isSure: isDay(start),
    item: {
      ...base,
      key: `${id} ${days.from}`,
      ...(event.heure_debut !== undefined && {hour: event.heure_debut}),
      ...(etat === 'annule' && {note: 'Annulé'}),
      isOff: etat === 'annule',
    },
  }));
  if (reporte_au === undefined || !isIn(date)) return held;
  const left: Placed = {
    days: {from: firstDay(date), to: lastDay(date)},
    isSure: isDay(date),
    item: {...base, key: `${id} ${date}`, note: `Reporté\u00a0: ${formatDate(reporte_au)}`, isOff: true},
  };
  return [...held, left];
}

function deadlines(content: Content, today: string): Placed[] {
  return deadlineRows(content, today).map(({id, date, title, url, what}) => ({
    days: {from: date, to: date},
    isSure: true,
    item: {key: `${id} ${what}`, title, url, icon: 'calendar', note: what, isOff: false},
  }));
}

/** What takes a day, by its hour; the hour is that of the first day. */
function itemsOf(day: string, placed: readonly Placed[]): MonthItem[] {
  return placed
    .filter(({days, isSure}) => isSure && days.from <= day && days.to >= day)
    .map(({days, item: {hour, ...item}}): MonthItem =>
      hour !== undefined && days.from === day ? {...item, hour} : item,
    )
    .sort((a, b) => ((a.hour ?? '') < (b.hour ?? '') ? -1 : 1));
}

/** The days of the weeks that a month touches, from Sunday. */
function weeksOf(month: string): string[][] {
  const {year = 0, month: number = 1} = parseDate(month) ?? {};
  const first = `${month}-01`;
  const start = addDays(first, -weekday(first));
  const count = Math.ceil((weekday(first) + daysInMonth(year, number)) / 7);
  return Array.from({length: count}, (_, week) =>
    Array.from({length: 7}, (_day, rank) => addDays(start, 7 * week + rank)),
  );
}

function titleOf(month: string): string {
  return capitalized(formatDate(month));
}

function linkTo(month: string): MonthLink {
  return {title: titleOf(month), url: addresses.eventMonth(month)};
}
