import {beforeEach, expect, it, vi} from 'vitest';
import {browserStore} from './browserStore';
import {withShape} from './shape';

const fetch = vi.fn();
const renew = vi.fn(() => true);
const store = () => browserStore({find: () => null, fetch, reload: () => {}, renew}, 'un');
const answer = (data: unknown) => fetch.mockResolvedValueOnce(Response.json(data));
const load = () => store().loadShared('donnees/x.json', '/base/');
/** Leaves time to settle to what may never be. */
const outcome = (promise: Promise<unknown>) =>
  Promise.race([
    promise.catch(() => 'rejected'),
    new Promise((resolve) => setTimeout(resolve, 0, 'waiting')),
  ]);

beforeEach(() => {
  fetch.mockReset();
  renew.mockReset().mockReturnValue(true);
});

it('gives a file of the edition of these scripts', async () => {
  answer(withShape({a: 1}, 'un'));
  expect(await load()).toMatchObject({a: 1});
  expect(fetch.mock.calls).toEqual([['/base/donnees/x.json', {cache: 'default'}]]);
});

it('asks the host for the file when the browser has kept that of another edition', async () => {
  answer(withShape({a: 1}, 'zero'));
  answer(withShape({a: 2}, 'un'));
  expect(await load()).toMatchObject({a: 2});
  expect(fetch).toHaveBeenLastCalledWith('/base/donnees/x.json', {cache: 'reload'});
  expect(renew).not.toHaveBeenCalled();
});

it.each([withShape({a: 1}, 'deux'), {a: 1}, {}, [], null])(
  'has the document loaded anew for %j, and says nothing meanwhile',
  async (data) => {
    answer(data);
    answer(data);
    expect(await outcome(load())).toBe('waiting');
    expect(renew).toHaveBeenCalledExactlyOnceWith('un');
  },
);

it('fails where that has been of no help', async () => {
  renew.mockReturnValue(false);
  answer({});
  answer({});
  expect(await outcome(load())).toBe('rejected');
});

it('fails where the host or the network does', async () => {
  fetch.mockResolvedValueOnce(new Response('', {status: 503}));
  expect(await outcome(load())).toBe('rejected');
  fetch.mockRejectedValueOnce(new TypeError('down'));
  expect(await outcome(load())).toBe('rejected');
  fetch.mockResolvedValueOnce(new Response('<!doctype html>'));
  expect(await outcome(load())).toBe('rejected');
  expect(renew).not.toHaveBeenCalled();
});
