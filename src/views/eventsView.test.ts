import {describe, expect, it} from 'vitest';
import type {EventFilter} from './eventFilter';
import {filteredEvents, readEventFilter, writeEventFilter} from './eventFilter';
import type {AgendaMonth, EventsView} from './eventsView';
import {eventsView} from './eventsView';
import {contentOf, event, resource, TODAY} from './fixtures';

function viewOf(
  events: ReturnType<typeof event>[],
  resources: ReturnType<typeof resource>[] = [],
): EventsView {
  return eventsView({...contentOf(resources), events}, TODAY);
}

const named = ({items}: AgendaMonth) =>
  items.map((item) => ('event' in item ? item.event.id : item.deadline.what));

const CALL = resource({
  id: 'appel',
  territoires: ['granit'],
  aide: {formes: ['subvention'], echeance: {mode: 'par-appels', ferme: '2026-12-08', heure: '16:00'}},
});

describe('eventsView', () => {
  it('puts what is to come under its months, deadlines of calls among the events', () => {
    const view = viewOf(
      [
        event({id: 'noel', date: '2026-12-20'}),
        event({id: 'decembre', date: '2026-12'}),
        event({id: 'hiver', date: '2027-01-13'}),
        event({id: 'hier', date: '2026-11-21'}),
      ],
      [CALL, resource({id: 'fermee', statut: 'ferme', aide: CALL.aide ?? {formes: []}})],
    );
    expect(view.upcoming.map((month) => [month.title, named(month)])).toEqual([
      ['Décembre 2026', ['decembre', 'Date limite', 'noel']],
      ['Janvier 2027', ['hiver']],
    ]);
    expect(view.deadlines).toBe(1);
    expect(view.past.map(({year, events}) => [year, events.map(({id}) => id)])).toEqual([['2026', ['hier']]]);
  });

  it('shows a series at its next time, and a moved event at its new date', () => {
    const recurrence = {rythme: 'mensuel', jusqu_au: '2027-06-30'};
    const view = viewOf([
      event({id: 'serie', date: '2026-09-10', recurrence}),
      event({id: 'reporte', date: '2026-10-01', etat: 'reporte', reporte_au: '2026-12-02'}),
    ]);
    const rows = view.upcoming.flatMap(({items}) =>
      items.flatMap((item) => ('event' in item ? [item.event] : [])),
    );
    expect(rows.map(({id, date}) => [id, date])).toEqual([
      ['reporte', '2026-12-02'],
      ['serie', '2026-12-10'],
    ]);
    expect(rows[0]?.moved).toContain('1er\u00a0octobre 2026');
    expect(rows[1]?.rhythm).toBe('Chaque mois, le même jour de la semaine, jusqu’au 30\u00a0juin 2027');
  });

  it('keeps apart a programme whose year was guessed, in its own order and out of calendars', () => {
    const view = viewOf([
      event({id: 'mai', date: '2025-05', annee_deduite: true}),
      event({id: 'mars', date: '2025-03-20', annee_deduite: true}),
      event({id: 'vrai', date: '2025-04-02'}),
    ]);
    expect(view.programmes.map(({year, events}) => [year, events.map(({id}) => id)])).toEqual([
      ['2025', ['mars', 'mai']],
    ]);
    expect(view.programmes.flatMap(({events}) => events.map(({file}) => file))).toEqual([
      undefined,
      undefined,
    ]);
    expect(view.past[0]?.events.map(({id, file}) => [id, file])).toEqual([['vrai', '/evenements/vrai.ics']]);
  });

  it('says what the community plans, when it bears the name of a kind of event', () => {
    const content = contentOf([]);
    content.community.activites = [
      {id: 'a', nom: 'Cercle'},
      {id: 'b', nom: 'Cartographie'},
    ];
    expect(eventsView(content, TODAY).planned).toEqual(['cercles']);
  });
});

describe('the filter of the address', () => {
  const view = viewOf(
    [
      event({id: 'pour-tous', date: '2026-12-01'}),
      event({id: 'granit', date: '2026-12-02', territoires: ['granit'], publics: ['obnl']}),
      event({id: 'coaticook', date: '2026-12-03', territoires: ['coaticook'], publics: ['citoyens']}),
      event({id: 'passe', date: '2026-01-05', genre: 'causerie'}),
    ],
    [CALL],
  );
  const kept = (filter: EventFilter) => {
    const {upcoming, past} = filteredEvents(view, filter);
    return [...upcoming.flatMap(named), ...past.flatMap(({events}) => events.map(({id}) => id))];
  };

  it.each<[EventFilter, string[]]>([
    [{}, ['pour-tous', 'granit', 'coaticook', 'Date limite', 'passe']],
    [{quand: 'a-venir'}, ['pour-tous', 'granit', 'coaticook', 'Date limite']],
    [{quand: 'passes'}, ['passe']],
    [{genre: 'causerie'}, ['passe']],
    // What names no territory is for all; a deadline is where its resource is.
    [{territoire: 'granit', quand: 'a-venir'}, ['pour-tous', 'granit', 'Date limite']],
    [{public: 'obnl', quand: 'a-venir'}, ['pour-tous', 'granit', 'Date limite']],
  ])('%o keeps what it asks for', (filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  it('comes back from the address as it was, and tells what the list does not know', () => {
    const filter = {quand: 'a-venir', genre: 'cercle', territoire: 'granit', public: 'obnl'};
    expect(readEventFilter(writeEventFilter(filter), view)).toEqual({filter, unknown: []});
    expect(writeEventFilter({})).toBe('');
    expect(readEventFilter('?genre=bal%20masqu%C3%A9&quand=&public=obnl&x=1&%', view)).toEqual({
      filter: {public: 'obnl'},
      unknown: [{key: 'genre', value: 'bal masqué'}],
    });
  });
});
