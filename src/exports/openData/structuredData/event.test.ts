import {describe, expect, it} from 'vitest';
import type {CommunityEvent} from '../../../model/event';
import {event, PLAIN_LISTS} from '../../../model/fixtures';
import {eventStructuredData} from './event';

const vocabularies = {
  ...PLAIN_LISTS,
  publics: [{id: 'obnl', nom: 'Organisme à but non lucratif', court: 'OBNL'}],
};
const site = {titre: 'Guide', description: 'Un guide.', licence: 'CC BY 4.0'};
const publication = {root: 'https://exemple.org/guide', site};

const dataOf = (changes: Partial<CommunityEvent> & {date: string}) =>
  eventStructuredData(event({id: 'essai', ...changes}), vocabularies, publication);

describe('an event', () => {
  it('holds what is known', () => {
    expect(
      dataOf({
        date: '2026-12-03',
        heure_debut: '12:00',
        heure_fin: '13:00',
        modalite: 'hybride',
        lieu: 'Magog',
        lien: 'https://exemple.org/été',
        publics: ['obnl'],
      }),
    ).toMatchObject({
      '@type': 'Event',
      url: 'https://exemple.org/guide/evenements/essai',
      startDate: '2026-12-03T12:00:00-05:00',
      endDate: '2026-12-03T13:00:00-05:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {'@type': 'Place', name: 'Magog'},
        {'@type': 'VirtualLocation', url: 'https://exemple.org/%C3%A9t%C3%A9'},
      ],
      audience: [{audienceType: 'Organisme à but non lucratif'}],
    });
  });

  it('holds the date that a moved event has left', () => {
    expect(
      dataOf({date: '2026-06-03', etat: 'reporte', reporte_au: '2026-07-02', heure_debut: '09:00'}),
    ).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-07-02T09:00:00-04:00',
      previousStartDate: '2026-06-03',
    });
    expect(dataOf({date: '2026-12-03', etat: 'annule'})).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  it('holds neither a year that was guessed nor what nobody said', () => {
    const data = dataOf({date: '2025-03-20', annee_deduite: true});
    expect(Object.keys(data).sort()).toEqual([
      '@context',
      '@type',
      'description',
      'eventStatus',
      'inLanguage',
      'name',
      'url',
    ]);
  });
});
