import {describe, expect, it} from 'vitest';
import {eventMonths} from '../model/event';
import {eventMonthView} from './eventMonthView';
import {contentOf, event, TODAY, vocabularies} from './fixtures';

const EVENTS = [
  event({id: 'jour', date: '2026-12-03', heure_debut: '17:00'}),
  event({id: 'matin', date: '2026-12-03', heure_debut: '09:00'}),
  event({id: 'deux-jours', date: '2026-12-31', fin: '2027-01-01', heure_debut: '09:00'}),
  event({id: 'mois', date: '2026-12'}),
  event({id: 'reporte', date: '2026-12-09', etat: 'reporte', reporte_au: '2027-02-03'}),
  event({id: 'annee', date: '2028'}),
  event({
    id: 'serie',
    date: '2026-12-05',
    recurrence: {rythme: 'hebdo', jusqu_au: '2026-12-19', sauf: ['2026-12-12']},
  }),
];

const monthOf = (month: string, today = TODAY) =>
  eventMonthView(month, {...contentOf([]), events: EVENTS}, today);

/** What stands on each day that has something. */
function daysOf(month: string) {
  return monthOf(month)
    .weeks.flat()
    .filter(({items}) => items.length > 0)
    .map(({day, items}) => [
      day,
      ...items.map(({title, hour, note}) => [note, hour, title].filter(Boolean).join(' ')),
    ]);
}

describe('eventMonthView', () => {
  it('has whole weeks from Sunday, and marks today', () => {
    const {weeks} = monthOf('2026-12', '2026-12-03');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect([weeks[0]?.[0]?.day, weeks.at(-1)?.at(-1)?.day]).toEqual(['2026-11-29', '2027-01-02']);
    expect(weeks.flat().filter(({isToday}) => isToday)).toMatchObject([
      {day: '2026-12-03', isOutside: false},
    ]);
  });

  it('puts each time on its days, by the hour; the date that an event has left says so', () => {
    expect(daysOf('2026-12')).toEqual([
      ['2026-12-03', '09:00 matin', '17:00 jour'],
      ['2026-12-05', 'serie'],
      ['2026-12-09', 'Reporté\u00a0: 3\u00a0février 2027 reporte'],
      ['2026-12-19', 'serie'],
      ['2026-12-31', '09:00 deux-jours'],
    ]);
    expect(daysOf('2027-01')).toEqual([['2027-01-01', 'deux-jours']]);
    expect(daysOf('2027-02')).toEqual([['2027-02-03', 'reporte']]);
  });

  it('gives no day to what has none', () => {
    expect(monthOf('2026-12').undated.map(({title}) => title)).toEqual(['mois']);
    expect(monthOf('2027-01').undated).toEqual([]);
  });

  it('leads to the months in which something happens, from any month', () => {
    expect(eventMonths(EVENTS, vocabularies)).toEqual(['2026-12', '2027-01', '2027-02']);
    expect(monthOf('2027-01')).toMatchObject({
      previous: {title: 'Décembre 2026', url: '/evenements/mois/2026-12'},
      next: {title: 'Février 2027'},
    });
    const quiet = monthOf('2026-11');
    expect([quiet.previous, quiet.next?.title]).toEqual([undefined, 'Décembre 2026']);
  });
});
