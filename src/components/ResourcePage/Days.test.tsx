import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {render, renderHook, screen} from '@site/tests/rendering';
import type {Essential} from '@site/src/views/essentials';
import Essentials from './Essentials';
import Notices from './Notices';
import {useMoment} from './useMoment';

/* A page that was built on the 20th, and that nobody has built again since. */

const builtOn = '2026-12-20';
const notices = [
  {du: '2026-12-20', au: '2026-12-24', texte: 'Portes ouvertes cette semaine.'},
  {du: '2026-12-25', au: '2027-01-05', texte: 'Bureau fermé pour les Fêtes.'},
];
const deadline = {mode: 'par-appels', ferme: '2026-12-24', heure: '16:00'} as const;
const essentials: Essential[] = [{label: 'Échéance', value: 'Construit', deadline}];

const at = (now: string) => vi.setSystemTime(new Date(now));
const text = () => document.body.textContent.replaceAll('\u00a0', ' ');

describe('what depends on the day', () => {
  beforeEach(() => vi.useFakeTimers({toFake: ['Date']}));
  afterEach(() => vi.useRealTimers());

  it.each([
    ['2026-12-20T15:00:00Z', 'Portes ouvertes cette semaine.', 'Bureau fermé pour les Fêtes.'],
    // The day is that of Montréal: the 24th still, elsewhere the 25th.
    ['2026-12-25T03:00:00Z', 'Portes ouvertes cette semaine.', 'Bureau fermé pour les Fêtes.'],
    ['2026-12-25T15:00:00Z', 'Bureau fermé pour les Fêtes.', 'Portes ouvertes cette semaine.'],
  ])('on %s, the notice is « %s »', (now, shown, hidden) => {
    at(now);
    render(<Notices notices={notices} builtOn={builtOn} />);
    expect(text()).toContain(shown);
    expect(text()).not.toContain(hidden);
  });

  it('shows no notice that has ended', () => {
    at('2027-01-06T15:00:00Z');
    render(<Notices notices={notices} builtOn={builtOn} />);
    expect(text()).toBe('');
  });

  it.each([
    ['2026-12-23T15:00:00Z', 'Jusqu’au 24 décembre 2026, 16 h (heure de Montréal)'],
    ['2026-12-24T15:00:00Z', 'Ferme aujourd’hui, 16 h (heure de Montréal)'],
    ['2026-12-24T21:00:00Z', 'Fermé depuis le 24 décembre 2026'],
    ['2026-12-26T15:00:00Z', 'Fermé depuis le 24 décembre 2026'],
  ])('on %s, the deadline is « %s »', (now, value) => {
    at(now);
    render(<Essentials essentials={essentials} builtOn={builtOn} />);
    expect(screen.getByRole('definition').textContent.replaceAll('\u00a0', ' ')).toBe(value);
  });

  it('is that of the build while the page is taken over, then that of the clock', () => {
    at('2026-12-24T15:05:00Z');
    const seen: unknown[] = [];
    renderHook(() => seen.push(useMoment(builtOn)), {hydrate: true});
    expect(seen[0]).toEqual({day: builtOn});
    expect(seen.at(-1)).toEqual({day: '2026-12-24', hour: '10:05'});
  });
});
