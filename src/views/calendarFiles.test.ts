import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {CALENDARS, eventFile, territoryCalendar} from '../model/fileAddresses';
import type {Content} from '../model/content';
import {calendarFiles, isInCalendars} from './calendarFiles';
import {contentOf, event, resource} from './fixtures';

const ROOT = 'https://guide.example/base';

const CALL = resource({
  id: 'appel',
  nom: 'Fonds; essai, « neuf »',
  territoires: ['granit'],
  verification: [{date: '2026-11-15', moyen: 'courriel'}],
  aide: {
    formes: ['subvention'],
    echeance: {mode: 'par-appels', ouvre: '2026-12-01', ferme: '2027-01-29', heure: '16:00'},
  },
});

function contentWith(events: Content['events']): Content {
  return {...contentOf([CALL]), events};
}

/** What another program reads at an address. */
function readAt(files: ReadonlyMap<string, string>, address: string) {
  const calendar = new ICAL.Component(ICAL.parse(files.get(address) ?? '') as string);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const {uid, summary, location, description, startDate, endDate} = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      uid,
      summary,
      location,
      description,
      from: String(startDate),
      to: String(endDate),
      status: value('status'),
      transparency: value('transp'),
      sequence: Number(value('sequence')),
      stamp: value('dtstamp'),
      url: value('url'),
    };
  });
}

const read = (events: Content['events'], address: string = CALENDARS.events) =>
  readAt(calendarFiles(contentWith(events), ROOT), address);

describe('calendarFiles', () => {
  it('gives an event a file, and a place in the calendar of all', () => {
    const events = [
      event({id: 'midi', date: '2026-12-03', heure_debut: '12:00', heure_fin: '13:00', lieu: 'Magog'}),
    ];
    const [one] = read(events, eventFile('midi'));
    expect(one).toMatchObject({
      uid: 'evenement-midi@guide-et-repertoire-2ise',
      summary: 'midi',
      location: 'Magog',
      from: '2026-12-03T12:00:00',
      to: '2026-12-03T13:00:00',
      status: 'CONFIRMED',
      transparency: 'OPAQUE',
      url: `${ROOT}/evenements/midi`,
    });
    expect(read(events)).toEqual([one]);
  });

  it('names the same thing in the same way wherever the site stands', () => {
    const content = contentWith([event({id: 'midi', date: '2026-12-03'})]);
    const uids = (root: string) => readAt(calendarFiles(content, root), CALENDARS.events).map(({uid}) => uid);
    expect(uids('https://ailleurs.example')).toEqual(uids(ROOT));
  });

  it('holds a month that is known without its day as free, and to be confirmed', () => {
    expect(read([event({id: 'grand', date: '2027-03'})])).toMatchObject([
      {
        summary: 'Date à confirmer\u00a0: grand',
        from: '2027-03-01',
        to: '2027-04-01',
        status: 'TENTATIVE',
        transparency: 'TRANSPARENT',
      },
    ]);
  });

  it('leaves out a year that was guessed, and a year alone', () => {
    const events = [
      event({id: 'a', date: '2025-03-20', annee_deduite: true}),
      event({id: 'b', date: '2027'}),
    ];
    expect(events.map(isInCalendars)).toEqual([false, false]);
    expect(read(events)).toEqual([]);
    expect(calendarFiles(contentWith(events), ROOT).has(eventFile('a'))).toBe(false);
  });

  it('lets a move and a cancellation replace what was read before', () => {
    const first = event({id: 'x', date: '2026-12-03', revise_le: '2026-11-01'});
    const states = [
      first,
      {...first, etat: 'reporte' as const, reporte_au: '2027-01-14', revise_le: '2026-11-20'},
      {...first, etat: 'annule' as const, revise_le: '2026-11-28'},
    ].map((state) => read([state])[0]);
    expect(new Set(states.map((state) => state?.uid)).size).toBe(1);
    expect(states.map((state) => state?.from)).toEqual(['2026-12-03', '2027-01-14', '2026-12-03']);
    expect(states.map((state) => state?.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    const sequences = states.map((state) => state?.sequence ?? 0);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(states[1]?.stamp).toBe('2026-11-20T00:00:00Z');
    expect(states[1]?.description).toContain('3\u00a0décembre 2026');
  });

  it('gives whole days to what lasts and has no last hour', () => {
    expect(
      read([event({id: 'x', date: '2026-12-03', fin: '2026-12-04', heure_debut: '09:00'})]),
    ).toMatchObject([{from: '2026-12-03', to: '2026-12-05'}]);
  });

  it('holds the known days of calls, but those of what is over', () => {
    const content = contentOf([CALL, {...CALL, id: 'vieux', statut: 'ferme'}, resource({id: 'sans-date'})]);
    expect(readAt(calendarFiles(content, ROOT), CALENDARS.deadlines)).toMatchObject([
      {uid: 'ouverture-appel@guide-et-repertoire-2ise', from: '2026-12-01', stamp: '2026-11-15T00:00:00Z'},
      {
        summary: 'Date limite (29\u00a0janvier 2027, 16\u00a0h)\u00a0: Fonds; essai, « neuf »',
        from: '2027-01-29',
        to: '2027-01-30',
        transparency: 'TRANSPARENT',
        url: `${ROOT}/repertoire/appel`,
      },
    ]);
  });

  it('gives a territory what is open to it: its own, what holds it, what is for all', () => {
    const events = [
      event({id: 'pour-tous', date: '2026-12-01'}),
      event({id: 'region', date: '2026-12-02', territoires: ['estrie']}),
      event({id: 'coaticook', date: '2026-12-03', territoires: ['coaticook']}),
    ];
    const summaries = (id: string) =>
      read(events, territoryCalendar(id)).map(({summary}) => summary.split('\u00a0')[0]);
    expect(summaries('coaticook')).toEqual(['pour-tous', 'region', 'coaticook']);
    expect(summaries('granit')).toEqual(['pour-tous', 'region', 'L’appel ouvre', 'Date limite (29']);
  });
});
