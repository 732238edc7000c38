// @vitest-environment jsdom
import {afterEach, expect, it} from 'vitest';
import {deviceQueries} from './deviceQueries';

afterEach(() => localStorage.clear());

it('leave nothing on the device when they are forgotten, not even what could not be read', () => {
  localStorage.setItem('2ise:recherche:dernieres', '["prêt", ');
  deviceQueries.remember('local');
  expect(deviceQueries.read()).toEqual(['local']);
  expect(localStorage.length).toBe(2);
  deviceQueries.forget();
  expect(deviceQueries.read()).toEqual([]);
  expect(localStorage.length).toBe(0);
});
