// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {renewDocument} from './renewDocument';

const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal('location', {reload});
});
afterEach(() => vi.unstubAllGlobals());

it('loads the document anew once for the same scripts, and leaves the rest of the entry alone', () => {
  window.history.replaceState({key: 'a'}, '');
  expect(renewDocument('un')).toBe(true);
  expect(renewDocument('un')).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
  expect(window.history.state).toMatchObject({key: 'a'});
  expect(renewDocument('deux')).toBe(true);
  window.history.pushState(null, '');
  expect(renewDocument('deux')).toBe(true);
  expect(reload).toHaveBeenCalledTimes(3);
});
