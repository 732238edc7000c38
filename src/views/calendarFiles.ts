import {callDays} from '../exports/callDays';
import type {IcsEvent} from '../exports/ics';
import {toIcs} from '../exports/ics';
import {EPOCH, paragraphs, revision, uidOf} from '../exports/icsIdentity';
import {addresses} from '../model/addresses';
import {CALENDARS, eventFile, territoryCalendar} from '../model/fileAddresses';
import type {Content} from '../model/content';
import {formatDate, isDay, parseDate} from '../model/date';
import type {CommunityEvent} from '../model/event';
import {eventDate, eventTurns, kindOf} from '../model/event';
import {lastTouch} from '../model/freshness';
import {isOpen} from '../model/lookups';
import type {Resource} from '../model/resource';
import {isOpenTo} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import {movedWords, placeWords, rhythmWords} from './eventWords';

/** A calendar says a date as sure as any other: neither a year that was guessed nor a whole year is put in one. */
export function isInCalendars(event: Pick<CommunityEvent, 'date' | 'reporte_au' | 'annee_deduite'>): boolean {
  return !event.annee_deduite && parseDate(eventDate(event))?.month !== undefined;
}

/**
 * The calendars of the site: address (without the base URL) → text. The same content gives the same bytes.
 * @param root absolute address of the home page, without a slash at its end
 */
export function calendarFiles(content: Content, root: string): Map<string, string> {
  const {vocabularies, site} = content;
  const events = content.events.filter(isInCalendars).map((event) => ({
    territories: event.territoires,
    entry: eventEntry(event, vocabularies, root),
    id: event.id,
  }));
  const deadlines = content.resources
    .filter(({statut}) => isOpen(statut, vocabularies))
    .flatMap((resource) =>
      deadlineEntries(resource, root).map((entry) => ({territories: resource.territoires, entry})),
    );
  const calendar = (name: string, entries: readonly {entry: IcsEvent}[]) =>
    toIcs({name: `${site.marque}\u00a0: ${name}`, events: entries.map(({entry}) => entry)});
  return new Map([
    ...events.map(({id, entry}): [string, string] => [eventFile(id), toIcs({events: [entry]})]),
    [CALENDARS.events, calendar('événements', events)],
    [CALENDARS.deadlines, calendar('échéances des appels', deadlines)],
    ...vocabularies.territoires.map(({id, nom}): [string, string] => {
      const isFor = ({territories}: {territories?: readonly string[] | undefined}) =>
        !territories || isOpenTo(territories, id, vocabularies.territoires);
      return [territoryCalendar(id), calendar(nom, [...events.filter(isFor), ...deadlines.filter(isFor)])];
    }),
  ]);
}

function eventEntry(event: CommunityEvent, vocabularies: Vocabularies, root: string): IcsEvent {
  const kind = kindOf(event, vocabularies);
  const place = placeWords(event, kind);
  const start = eventDate(event);
  const isSure = isDay(start);
  const isCancelled = event.etat === 'annule';
  const url = root + addresses.event(event.id);
  const revised = event.revise_le ?? EPOCH;
  const rhythm = vocabularies.recurrences.find(({id}) => id === event.recurrence?.rythme);
  const [first = {from: start, to: start}] = eventTurns({...event, recurrence: undefined}, vocabularies);
  return {
    uid: uidOf('evenement', event.id),
    ...revision(revised),
    summary: `${isCancelled ? 'Annulé\u00a0: ' : isSure ? '' : 'Date à confirmer\u00a0: '}${event.titre}`,
    description: paragraphs([
      event.resume,
      isCancelled ? 'Cette rencontre est annulée.' : undefined,
      movedWords(event),
      isSure ? undefined : `Le jour n’est pas encore annoncé\u00a0: ${formatDate(start)}.`,
      rhythmWords(event, vocabularies),
      event.lien && `Lien\u00a0: ${event.lien}`,
      event.inscription && !isCancelled ? `Inscription\u00a0: ${event.inscription}` : undefined,
      url,
    ]),
    ...(place !== undefined && {location: place}),
    url,
    ...first,
    ...hoursOf(event, first),
    ...(event.recurrence &&
      rhythm && {recurrence: {rhythm, until: event.recurrence.jusqu_au, except: event.recurrence.sauf}}),
    status: isCancelled ? 'CANCELLED' : isSure ? 'CONFIRMED' : 'TENTATIVE',
    isFree: isCancelled || !isSure || kind?.sans_lieu === true,
  };
}

/** The hours of an event; none when it lasts days and its last hour is not known: whole days then say more. */
function hoursOf(
  {heure_debut: from, heure_fin: to}: CommunityEvent,
  turn: {from: string; to: string},
): Pick<IcsEvent, 'hours'> {
  if (from === undefined || (to === undefined && turn.from !== turn.to)) return {};
  return {hours: {from, ...(to !== undefined && {to})}};
}

/** The days of the call of a resource. */
function deadlineEntries(resource: Resource, root: string): IcsEvent[] {
  const {id, nom, resume, aide} = resource;
  const {ouvre, ferme, heure} = aide?.echeance ?? {};
  return callDays({
    id,
    name: nom,
    summary: resume,
    url: root + addresses.resource(id),
    ...(ouvre !== undefined && {opens: ouvre}),
    ...(ferme !== undefined && {closes: ferme}),
    ...(heure !== undefined && {hour: heure}),
    revised: lastTouch(resource),
  });
}
