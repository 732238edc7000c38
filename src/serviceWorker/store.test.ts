import {createHash} from 'node:crypto';
import {beforeEach, describe, expect, it} from 'vitest';
import {buildTag} from '../offline/build';
import {keptPages} from '../offline/keptPages';
import {cacheNames} from '../offline/names';
import {createAnswers} from './answers';
import {FakeCaches} from './fixtures/caches';
import type {Machine, Plan} from './plan';
import {openStore} from './store';
import {openWindows} from './windows';

const ORIGIN = 'https://site.example';
const BASE = '/base/';
const html = (build: string, title: string) =>
  `<head>${buildTag({id: build, day: '2026-11-30'})}<title>${title} | Site</title></head><script id=donnees-page type=application/json data-adresse=/x>{"a":"${title}"}</script>`;
const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

let caches: FakeCaches;
/** What the host serves, by path under the root; nothing: no network. */
let site: Record<string, string> | undefined;
let open: string[];

const machine = (): Machine => ({
  origin: ORIGIN,
  caches: caches as unknown as CacheStorage,
  windows: async () => open,
  fetch: async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!site) throw new TypeError('Failed to fetch');
    const text = site[url.slice((ORIGIN + BASE).length).replace(/\?.*/, '')];
    if (text === undefined) return new Response('', {status: 404});
    if (init?.integrity && init.integrity !== integrity(text)) throw new TypeError('Failed integrity');
    const type = text.startsWith('<') ? 'text/html' : 'application/json';
    return new Response(text, {headers: {'Content-Type': type}});
  },
});

const plan = (build: string): Plan => ({
  build,
  baseUrl: BASE,
  files: [
    {url: 'hors-ligne', step: 'install'},
    {url: 'donnees/repertoire.json', integrity: integrity('{"r":1}'), step: 'idle'},
    {url: 'assets/js/a.1.js', step: 'idle'},
  ],
});
const publish = (build: string) => {
  site = {
    'hors-ligne': html(build, 'Hors ligne'),
    'donnees/repertoire.json': '{"r":1}',
    'assets/js/a.1.js': 'a()',
    ...Object.fromEntries(Array.from({length: 70}, (_, rank) => [`p${rank}`, html(build, `Page ${rank}`)])),
  };
};

beforeEach(() => {
  caches = new FakeCaches();
  open = [];
  publish('un');
});

const addressesKept = async (build: string) =>
  (await keptPages(caches as unknown as CacheStorage, BASE, build)).map(({address}) => address);

describe('what is kept of a build', () => {
  it('is the last pages seen, the last one first, by their titles, then what is readied', async () => {
    const store = openStore(plan('un'), machine());
    await store.install();
    for (let rank = 0; rank < 62; rank += 1) await store.see(`/p${rank}`, []);
    await store.see('/p5', []);
    const kept = await keptPages(caches as unknown as CacheStorage, BASE, 'un');
    expect(kept).toHaveLength(61);
    expect(kept[0]).toEqual({address: '/base/p5', title: 'Page 5', isSeen: true});
    expect(kept.at(-1)).toEqual({address: '/base/hors-ligne', title: 'Hors ligne', isSeen: false});
    expect(kept.map(({address}) => address)).not.toContain('/base/p0');
  });

  it('never comes from another build: neither a page, nor a file that keeps its name', async () => {
    const store = openStore(plan('un'), machine());
    publish('deux');
    await expect(store.install()).rejects.toThrow('another build');
    await store.see('/p1', []);
    expect(await addressesKept('un')).toEqual([]);
    site = {...site, 'donnees/repertoire.json': '{"r":2}'};
    await expect(store.prepare(false)).rejects.toThrow('integrity');
    await store.keepFile(`${ORIGIN}${BASE}donnees/repertoire.json`, new Response('{"r":2}'));
    expect(await store.file(`${ORIGIN}${BASE}donnees/repertoire.json`)).toBeUndefined();
    await store.keepFile(`${ORIGIN}${BASE}donnees/repertoire.json`, new Response('{"r":1}'));
    expect(await (await store.file(`${ORIGIN}${BASE}donnees/repertoire.json`))?.text()).toBe('{"r":1}');
  });

  it('holds nothing that was not seen where data are to be spared', async () => {
    const store = openStore(plan('un'), machine());
    await store.see('/p1', []);
    await store.prepare(true);
    expect(await addressesKept('un')).toEqual(['/base/p1']);
    expect(await store.file(`${ORIGIN}${BASE}assets/js/a.1.js`)).toBeUndefined();
  });

  it('is asked for again by the next build, which forgets the former one; not without a network', async () => {
    const former = openStore(plan('un'), machine());
    await former.see('/p1', []);
    await former.see('/p2', []);
    const next = openStore(plan('deux'), machine());
    site = undefined;
    await expect(next.prepare(false)).rejects.toThrow();
    expect(await addressesKept('un')).toHaveLength(2);
    publish('deux');
    await next.prepare(false);
    expect((await addressesKept('deux')).sort()).toEqual(['/base/p1', '/base/p2']);
    expect((await caches.keys()).filter((name) => name.includes(':un:'))).toEqual([]);
  });

  it('is what is in « Mon dossier » besides, never opened or seen long ago, as long as it is there', async () => {
    const store = openStore(plan('un'), machine());
    await store.see('/p1', []);
    await store.keepDossier(['/p1', '/p69', '/nulle-part'], false);
    for (let rank = 2; rank < 66; rank += 1) await store.see(`/p${rank}`, []);
    const kept = await addressesKept('un');
    expect(kept).toHaveLength(62);
    expect(kept.slice(-2)).toEqual(['/base/p1', '/base/p69']);
    expect(await (await store.dataOf('donnees/pages/p69.json'))?.json()).toEqual({a: 'Page 69'});
    await store.keepDossier(['/p1'], false);
    expect(await addressesKept('un')).not.toContain('/base/p69');
  });

  it('is of « Mon dossier » no more than what was seen, where data are to be spared', async () => {
    const store = openStore(plan('un'), machine());
    await store.see('/p1', []);
    site = undefined;
    await store.keepDossier(['/p1', '/p2'], true);
    publish('un');
    for (let rank = 3; rank < 65; rank += 1) await store.see(`/p${rank}`, []);
    expect(await addressesKept('un')).toContain('/base/p1');
    expect(await addressesKept('un')).not.toContain('/base/p2');
  });

  it('is asked for again by the next build, « Mon dossier » included', async () => {
    await openStore(plan('un'), machine()).keepDossier(['/p1'], false);
    publish('deux');
    const next = openStore(plan('deux'), machine());
    await next.prepare(true);
    expect(await addressesKept('deux')).toEqual(['/base/p1']);
    expect((await caches.keys()).filter((name) => name.includes(':un:'))).toEqual([]);
  });

  it('gives the data of a page that is kept', async () => {
    const store = openStore(plan('un'), machine());
    await store.see('/p1', []);
    expect(await (await store.dataOf('donnees/pages/p1.json'))?.json()).toEqual({a: 'Page 1'});
    expect(await store.dataOf('donnees/pages/p2.json')).toBeUndefined();
    expect(await store.dataOf('autre.json')).toBeUndefined();
  });
});

describe('what a window is given', () => {
  const later: Promise<void>[] = [];
  const setUp = (build: string) => {
    const own = plan(build);
    const store = openStore(own, machine());
    const windows = openWindows(own, machine());
    const answers = createAnswers(own, machine(), store, windows);
    const visit = (path: string, windowId: string) =>
      answers.page({request: new Request(ORIGIN + BASE + path), windowId}, (work) => later.push(work));
    const file = (path: string, windowId: string) =>
      answers.file(new Request(ORIGIN + BASE + path), windowId, (work) => later.push(work));
    return {store, windows, answers, visit, file};
  };

  it('is the page of the network, else the one that is kept, else the page that says what is', async () => {
    const {store, answers, visit} = setUp('un');
    await store.install();
    expect(await (await visit('p1?q=a', 'f1')).text()).toContain('Page 1');
    await Promise.all(later);
    expect(answers.wasKept('f1')).toBe(false);
    site = undefined;
    expect(await (await visit('p1.html', 'f2')).text()).toContain('Page 1');
    expect(answers.wasKept('f2')).toBe(true);
    const other = await visit('p2', 'f3');
    expect(other.headers.get('Location')).toBe(`${ORIGIN}${BASE}hors-ligne?page=%2Fp2`);
  });

  it('is of its build: what this one keeps is not for a window of another', async () => {
    const {store, windows, visit, file} = setUp('un');
    await store.prepare(false);
    publish('deux');
    await visit('p1', 'f1');
    await Promise.all(later);
    expect(await windows.buildOf('f1')).toBe('deux');
    expect(await addressesKept('un')).toEqual([]);
    site = {...site, 'donnees/repertoire.json': '{"r":2}'};
    expect(await (await file('donnees/repertoire.json', 'f1')).text()).toBe('{"r":2}');
    await windows.note('f2', Promise.resolve('un'));
    expect(await (await file('donnees/repertoire.json', 'f2')).text()).toBe('{"r":1}');
  });

  it('is remembered by a worker that starts anew, as long as the window is open', async () => {
    open = ['f1', 'f2'];
    await setUp('un').windows.note('f1', Promise.resolve('un'));
    await setUp('un').windows.note('f2', Promise.resolve('deux'));
    const {windows} = setUp('un');
    expect(await windows.buildOf('f1')).toBe('un');
    expect(await windows.areAll('un')).toBe(false);
    open = ['f1'];
    expect(await windows.areAll('un')).toBe(true);
    await windows.note('f1', Promise.resolve('un'));
    expect(await setUp('un').windows.buildOf('f2')).toBeUndefined();
  });
});

it('names its caches by the build', () => {
  expect(cacheNames(BASE, 'un').pages).not.toBe(cacheNames(BASE, 'deux').pages);
});
