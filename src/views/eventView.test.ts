import {describe, expect, it} from 'vitest';
import type {CommunityEvent} from '../model/event';
import {eventView} from './eventView';
import {contentOf, event, TODAY} from './fixtures';

const viewOf = (changes: Partial<CommunityEvent> & {date: string}) =>
  eventView(event({id: 'essai', ...changes}), contentOf([]), TODAY);

describe('eventView', () => {
  it('says when, as surely as it is known', () => {
    expect(viewOf({date: '2026-12-03', heure_debut: '12:00', heure_fin: '13:30'})).toMatchObject({
      when: 'Jeudi 3\u00a0décembre 2026, 12\u00a0h à 13\u00a0h\u00a030',
      unsure: undefined,
    });
    expect(viewOf({date: '2026-12-03'})).toMatchObject({when: 'Jeudi 3\u00a0décembre 2026', unsure: 'hour'});
    expect(viewOf({date: '2026-12'})).toMatchObject({when: 'Décembre 2026', unsure: 'day'});
    expect(viewOf({date: '2026-12-03', fin: '2026-12-04'}).when).toBe(
      'Jeudi 3\u00a0décembre 2026 au 4\u00a0décembre 2026',
    );
  });

  it('says that an event was held only when a source does', () => {
    expect(viewOf({date: '2026-12-03'}).held).toBeUndefined();
    expect(viewOf({date: '2026-10-03'}).held).toEqual({answer: 'unknown'});
    expect(viewOf({date: '2026-10-03', etat: 'annule'}).held).toBeUndefined();
    expect(viewOf({date: '2025-03-20', annee_deduite: true})).toMatchObject({guessedYear: '2025'});
    expect(viewOf({date: '2025-03-20', annee_deduite: true}).held).toBeUndefined();
    expect(viewOf({date: '2026-10-03', tenu: {reponse: 'oui', source: 'Compte rendu'}}).held).toEqual({
      answer: 'oui',
      source: {title: 'Compte rendu'},
    });
  });

  it('gives the ways in to what is still to come alone', () => {
    const ways = {inscription: 'https://exemple.org/i', lien: 'https://exemple.org/l'};
    expect(viewOf({date: '2026-12-03', ...ways})).toMatchObject({
      registration: ways.inscription,
      link: ways.lien,
    });
    for (const closed of [{date: '2026-10-03'}, {date: '2026-12-03', etat: 'annule' as const}]) {
      const {registration, link} = viewOf({...closed, ...ways});
      expect([registration, link]).toEqual([undefined, undefined]);
    }
  });

  it('tells the next times of a series, and how many follow', () => {
    const recurrence = {rythme: 'hebdo', jusqu_au: '2027-01-31'};
    const view = viewOf({date: '2026-11-05', recurrence});
    expect(view.when).toBe('Jeudi 26\u00a0novembre 2026');
    expect(view.next).toHaveLength(6);
    expect(view.next[0]).toBe('jeudi 3\u00a0décembre 2026');
    // From 26 November to 28 January: ten times.
    expect(view.later).toBe(3);
  });

  it('says how one takes part as its kind does, unless it says otherwise', () => {
    expect(viewOf({date: '2026-12-03', genre: 'causerie'}).place).toBe('En ligne');
    expect(viewOf({date: '2026-12-03', genre: 'causerie', modalite: 'hybride', lieu: 'Magog'}).place).toBe(
      'Magog et en ligne',
    );
    expect(viewOf({date: '2026-12-03', genre: 'enquete'})).toMatchObject({hasNoPlace: true});
    expect(viewOf({date: '2026-12-03'}).place).toBeUndefined();
  });
});
