import ICAL from 'ical.js';
import {expect, it} from 'vitest';
import {CALENDARS} from '../../src/model/fileAddresses';
import {calendarFiles, isInCalendars} from '../../src/views/calendarFiles';
import {realContent} from '../realContent';

it('gives the calendars of the site, that another program reads, the same bytes each time', async () => {
  const content = await realContent();
  const files = calendarFiles(content, 'https://guide.example');
  expect(calendarFiles(content, 'https://guide.example')).toEqual(files);
  const counts = new Map(
    [...files].map(([address, text]) => {
      const calendar = new ICAL.Component(ICAL.parse(text) as string);
      return [address, calendar.getAllSubcomponents('vevent').length];
    }),
  );
  const dated = content.events.filter(isInCalendars);
  expect(counts.get(CALENDARS.events)).toBe(dated.length);
  expect(counts.size).toBe(2 + content.vocabularies.territoires.length + dated.length);
});
