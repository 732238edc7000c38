import {renderHook} from '@testing-library/react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Client} from './client';
import type {Draft} from '../contribution/draft/values';
import {useChecking} from './useChecks';

const draft = (nom: string): Draft => ({values: {nom}, sections: {}});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('has what was typed checked once the hand has stopped, not at each key', () => {
  const check = vi.fn<Client['check']>();
  const {rerender, unmount} = renderHook(
    ({typed}: {typed: Draft}) => useChecking(typed, {status: 'ready'}, 'quai', {check} as unknown as Client),
    {initialProps: {typed: draft('Q')}},
  );
  for (const nom of ['Qu', 'Qua', 'Quai']) {
    vi.advanceTimersByTime(100);
    rerender({typed: draft(nom)});
  }
  expect(check).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(check.mock.calls).toEqual([[draft('Quai'), 'quai']]);
  rerender({typed: draft('Quai bleu')});
  unmount();
  vi.advanceTimersByTime(1000);
  expect(check).toHaveBeenCalledOnce();
});
