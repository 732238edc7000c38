import {addresses} from '../model/addresses';
import {capitalized} from '../model/capitalized';
import {eventFile} from '../model/fileAddresses';
import type {Content} from '../model/content';
import {formatDate, isDay, weekdayName} from '../model/date';
import type {CommunityEvent, Turn} from '../model/event';
import {eventDate, eventMonths, eventTurns, kindOf} from '../model/event';
import {byIds} from './byIds';
import {isInCalendars} from './calendarFiles';
import {movedWords, placeWords, rhythmWords, turnDate, whenWords} from './eventWords';
import type {NamedSource} from './namedSource';
import {namedSource, namedSources} from './namedSource';
import {meetingKit} from './meetingKit';
import type {TemplateLink} from './templateLink';

/** An event, on its own page. */
export interface EventView {
  id: string;
  title: string;
  summary: string;
  kind: {name: string; icon: string};
  /** AAAA-MM-JJ, AAAA-MM or AAAA */
  date: string;
  /** « Jeudi 3 décembre 2026, 12 h à 13 h » */
  when: string;
  /** What is not known of it: the day, the hour. */
  unsure: 'day' | 'hour' | undefined;
  rhythm?: string;
  /** The next times, when it comes back. */
  next: string[];
  /** How many more there are. */
  later: number;
  isOver: boolean;
  isCancelled: boolean;
  moved?: string;
  /** The year it was given, when no source did. */
  guessedYear?: string;
  place?: string;
  /** There is nowhere to go. */
  hasNoPlace: boolean;
  link?: string;
  registration?: string;
  /** Who it is for, in words; none while nobody has said it. */
  publics: string[];
  territories: string[];
  /** Whether it was held, for what is over: only a source says so. */
  held?: {answer: 'oui' | 'non'; source: NamedSource} | {answer: 'unknown'};
  report?: string;
  documents: NamedSource[];
  /** Sanitised HTML; empty when there is none. */
  html: string;
  sources: NamedSource[];
  /** To put in one's calendar, without the base URL. */
  file?: string;
  /** Where it stands in the calendar. */
  month?: {title: string; url: string};
  /** What helps to hold such a meeting. */
  kit: TemplateLink[];
}

/** Times shown of what comes back. */
const SHOWN = 6;

/** `today` is AAAA-MM-JJ. */
export function eventView(event: CommunityEvent, content: Content, today: string): EventView {
  const {vocabularies} = content;
  const kind = kindOf(event, vocabularies);
  const turns = eventTurns(event, vocabularies);
  const ahead = turns.filter(({to}) => to >= today);
  const turn = ahead[0] ?? turns.at(-1) ?? {from: today, to: today};
  const date = turnDate(event, turn);
  const isOver = ahead.length === 0;
  const isCancelled = event.etat === 'annule';
  const moved = movedWords(event);
  const place = placeWords(event, kind);
  const rhythm = rhythmWords(event, vocabularies);
  const names = (ids: readonly string[] | undefined, terms: readonly {id: string; nom: string}[]) =>
    byIds(ids ?? [], terms).map(({nom}) => nom);
  const month = eventMonths([event], vocabularies).includes(date.slice(0, 7)) ? date.slice(0, 7) : undefined;
  return {
    id: event.id,
    title: event.titre,
    summary: event.resume,
    kind: {name: kind?.nom ?? event.genre, icon: kind?.icone ?? ''},
    date,
    when: whenWords(event, turn),
    unsure: unsureOf(event),
    ...(rhythm !== undefined && {rhythm}),
    next: event.recurrence ? ahead.slice(1, SHOWN + 1).map(dayWords) : [],
    later: Math.max(0, ahead.length - SHOWN - 1),
    isOver,
    isCancelled,
    ...(moved !== undefined && {moved}),
    ...(event.annee_deduite && {guessedYear: date.slice(0, 4)}),
    ...(place !== undefined && {place}),
    hasNoPlace: kind?.sans_lieu === true,
    ...(!isOver && !isCancelled && waysIn(event)),
    publics: names(event.publics, vocabularies.publics),
    territories: names(event.territoires, vocabularies.territoires),
    ...(isOver && heldOf(event)),
    ...(event.compte_rendu !== undefined && {report: event.compte_rendu}),
    documents: namedSources(event.supports ?? []),
    html: event.html,
    sources: namedSources(event.sources),
    ...(isInCalendars(event) && {file: eventFile(event.id)}),
    ...(month !== undefined && {
      month: {title: capitalized(formatDate(month)), url: addresses.eventMonth(month)},
    }),
    kit: kind ? meetingKit([kind], content) : [],
  };
}

function unsureOf(event: CommunityEvent): EventView['unsure'] {
  if (!isDay(eventDate(event))) return 'day';
  return event.heure_debut === undefined ? 'hour' : undefined;
}

function waysIn({lien, inscription}: CommunityEvent): Pick<EventView, 'link' | 'registration'> {
  return {
    ...(lien !== undefined && {link: lien}),
    ...(inscription !== undefined && {registration: inscription}),
  };
}

/** Nothing for what was cancelled, nor beside a year that was guessed, which says as much; unless a source says more. */
function heldOf({tenu, etat, annee_deduite: isGuessed}: CommunityEvent): Pick<EventView, 'held'> {
  if (tenu) return {held: {answer: tenu.reponse, source: namedSource(tenu.source, tenu.url)}};
  return etat === 'annule' || isGuessed ? {} : {held: {answer: 'unknown'}};
}

function dayWords({from}: Turn): string {
  return `${weekdayName(from)} ${formatDate(from)}`;
}
