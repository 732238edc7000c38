import {describe, expect, it} from 'vitest';
import type {Deadline} from '../../model/deadline';
import {callReason, nextMonth} from './calls';
import {TODAY} from './fixtures';

const YEARLY = 'Un appel par année, à l’automne';
const call = (given: Partial<Deadline>): Deadline => ({mode: 'par-appels', ...given});

describe('a call to come back to', () => {
  it.each<[string, Partial<Deadline>, string | undefined, string | undefined]>([
    ['closed', {ferme: '2026-03-03'}, 'callOver', 'appel fermé depuis le 3\u00a0mars 2026'],
    ['open until a day', {ferme: '2027-01-29'}, undefined, undefined],
    ['to come', {ouvre: '2026-12-01'}, undefined, undefined],
    [
      'open without an end',
      {ouvre: '2026-11-01'},
      'callWithoutEnd',
      'appel ouvert depuis le 1er\u00a0novembre 2026, sans date de fin',
    ],
    ['at any time', {mode: 'en-continu', dernier_appel: '2025'}, undefined, undefined],
    ['of which nothing is known', {}, undefined, undefined],
    [
      'known by its last one',
      {dernier_appel: '2025'},
      'callUnknown',
      'dernière date limite connue\u00a0: 2025',
    ],
    [
      'that comes back soon',
      {dernier_appel: '2026-01-15', recurrence: YEARLY},
      'callNear',
      'dernière date limite connue\u00a0: 15\u00a0janvier 2026',
    ],
    [
      'that comes back later',
      {dernier_appel: '2026-06', recurrence: YEARLY},
      'callUnknown',
      'dernière date limite connue\u00a0: juin 2026',
    ],
  ])('%s', (_, given, kind, why) => {
    const reason = callReason(call(given), TODAY);
    expect([reason?.kind, reason?.why]).toEqual([kind, why]);
  });

  it('says the likely month as what it is', () => {
    const reason = callReason(call({dernier_appel: '2026-01-15', recurrence: YEARLY}), TODAY);
    expect(reason?.asks).toEqual([
      'Quand ouvre le prochain appel? S’il revient au même moment, il fermerait vers janvier 2027.',
    ]);
  });
});

describe('the next likely month', () => {
  it.each<[string, Partial<Deadline>, string | undefined]>([
    ['a year later', {dernier_appel: '2026-02-27', recurrence: YEARLY}, '2027-02'],
    ['this very month', {dernier_appel: '2025-11-30', recurrence: YEARLY}, '2026-11'],
    ['two years later when one went by', {dernier_appel: '2025-03', recurrence: YEARLY}, '2027-03'],
    [
      'after a 29th of February',
      {dernier_appel: '2026-02-28', recurrence: 'Une édition par année'},
      '2027-02',
    ],
    ['not without its month', {dernier_appel: '2025', recurrence: YEARLY}, undefined],
    ['not when nothing says that it comes back', {dernier_appel: '2025-11'}, undefined],
    ['not for two calls a year', {dernier_appel: '2025-11', recurrence: 'Deux appels par année'}, undefined],
    [
      'not for one that has stopped',
      {dernier_appel: '2025-11', recurrence: 'Un appel par année jusqu’en 2023'},
      undefined,
    ],
    ['not from too long ago', {dernier_appel: '2020-03', recurrence: YEARLY}, undefined],
    ['not without a last one', {recurrence: YEARLY}, undefined],
  ])('%s', (_, given, month) => {
    expect(nextMonth(call(given), TODAY)).toBe(month);
  });
});
