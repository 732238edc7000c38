import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {addDays} from '../model/date';
import {momentInMontreal} from '../model/montreal';
import {recurringDays} from '../model/recurrence';
import type {IcsEvent} from './ics';
import {toIcs} from './ics';

const EVENT: IcsEvent = {
  uid: 'essai@projet',
  revised: '2026-11-20',
  sequence: 3,
  summary: 'Un essai',
  from: '2026-12-03',
  to: '2026-12-03',
  status: 'CONFIRMED',
  isFree: false,
};

/** What another program reads in the calendar of one event. */
function readBack(event: Partial<IcsEvent>) {
  const calendar = new ICAL.Component(ICAL.parse(toIcs({events: [{...EVENT, ...event}]})) as string);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event is read.');
  return {component, event: new ICAL.Event(component)};
}

/** The days that another program finds the event on. */
function daysReadBack(event: Partial<IcsEvent>): string[] {
  const iterator = readBack(event).event.iterator();
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString().slice(0, 10));
  return days;
}

/** Texts that give trouble: separators, escapes, ends of lines, spaces of all sorts, signs of 1 to 4 octets. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\',
        ';',
        ',',
        '\n',
        '\\n',
        '"',
        ':',
        ' ',
        '\t',
        '\u00a0',
        'é',
        'œ',
        '’',
        '👩‍🌾',
        'END:VEVENT',
      ),
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('a'.repeat(74), '€'.repeat(25), '𝒟'.repeat(19)),
    ),
  )
  .map((parts) => parts.join(''));
const legible = hostile.filter((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/u.test(text));

describe('toIcs', () => {
  it('gives back any title, description and place as it was', () => {
    fc.assert(
      fc.property(legible, legible, legible, (summary, description, location) => {
        const {event} = readBack({summary, description, location});
        expect([event.summary, event.description, event.location]).toEqual([summary, description, location]);
      }),
    );
  });

  it('ends lines by CRLF, and gives none more than 75 octets or a part of a character', () => {
    fc.assert(
      fc.property(legible, (summary) => {
        const bytes = Buffer.from(toIcs({name: summary, events: [{...EVENT, summary}]}));
        expect(bytes.toString('utf8')).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        const lines = splitAtCrlf(bytes);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
        const decoder = new TextDecoder('utf8', {fatal: true});
        for (const line of lines) expect(() => decoder.decode(line)).not.toThrow();
      }),
    );
  });

  it('keeps the ends of lines in one sort, and leaves out what no calendar can hold', () => {
    const summary = 'a\r\nb\rc\u0000\u0007\u007f\ud800d';
    expect(readBack({summary}).event.summary).toBe('a\nb\ncd');
  });

  it('gives whole days an end that is the day after', () => {
    const {event} = readBack({from: '2026-12-30', to: '2026-12-31'});
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    expect([String(event.startDate), String(event.endDate)]).toEqual(['2026-12-30', '2027-01-01']);
  });

  it('says hours in Montréal, in summer as in winter', () => {
    const day = fc.integer({min: 0, max: 9000}).map((days) => addDays('2020-01-01', days));
    const hour = fc.integer({min: 3, max: 23}).map((value) => `${String(value).padStart(2, '0')}:30`);
    fc.assert(
      fc.property(day, hour, (from, at) => {
        const {event} = readBack({from, to: from, hours: {from: at}});
        expect(momentInMontreal(event.startDate.toJSDate())).toEqual({day: from, hour: at});
      }),
    );
  });

  it('has no end when none is known', () => {
    const {component} = readBack({hours: {from: '17:00'}});
    expect(component.hasProperty('dtend')).toBe(false);
  });

  it('comes back on the days that the site shows, whole days or at an hour', () => {
    const rhythm = fc.record({
      tous_les: fc.integer({min: 1, max: 4}),
      unite: fc.constantFrom('semaine' as const, 'mois' as const, 'annee' as const),
      meme_rang: fc.constantFrom(true as const, undefined),
    });
    const start = fc.integer({min: 0, max: 4000}).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        rhythm,
        start,
        fc.integer({min: 0, max: 900}),
        fc.constantFrom(undefined, {from: '00:15'}, {from: '12:00', to: '13:30'}, {from: '23:45'}),
        fc.nat({max: 5}),
        ({meme_rang, ...steps}, from, length, hours, skipped) => {
          const whole = {rhythm: {...steps, ...(meme_rang && {meme_rang})}, until: addDays(from, length)};
          const except = recurringDays(from, whole).slice(skipped, skipped + 1);
          const recurrence = {...whole, except};
          const event = {from, to: from, recurrence, ...(hours && {hours})};
          expect(daysReadBack(event)).toEqual(recurringDays(from, recurrence));
        },
      ),
    );
  });

  it('says what is cancelled, moved, free', () => {
    const {component} = readBack({status: 'CANCELLED', isFree: true, url: 'https://guide.example/x'});
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    expect(value('status')).toBe('CANCELLED');
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('sequence')).toBe('3');
    expect(value('dtstamp')).toBe('2026-11-20T00:00:00Z');
    expect(value('url')).toBe('https://guide.example/x');
  });

  it('is a calendar even without anything in it', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs({name: 'Vide', events: []})) as string);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Vide');
    expect(calendar.getAllSubcomponents().map(({name}) => name)).toEqual(['vtimezone']);
  });
});

function splitAtCrlf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf('\r\n', start);
    lines.push(bytes.subarray(start, end));
    start = end + 2;
  }
  return lines;
}
