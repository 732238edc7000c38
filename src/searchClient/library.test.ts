import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {SearchFile} from '../pageData/searchFile';
import {FakeSite} from './fixtures/site';
import type {Machine} from './library';
import {openLibrary} from './library';

const names = (edition: string) => file(edition, 'noms');
const texts = (edition: string) => file(edition, 'textes');

function file(edition: string, content: string): SearchFile<unknown> {
  return {edition, part: `${content} ${edition}`};
}

let site: FakeSite;
beforeEach(() => {
  site = new FakeSite(names('a'), texts('a'));
});

function open(edition: string | undefined, machine: Machine = site.machine) {
  return openLibrary({baseUrl: '/base/', edition}, machine);
}

/** What is kept, once nothing is being written any more. */
async function kept(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  return [...site.kept.keys()].map((address) => address.replace('/base/donnees/recherche-', '')).sort();
}

describe('the parts of the index', () => {
  it('are downloaded once, names first, and kept for the next visit', async () => {
    const first = open('a');
    expect(await first.names()).toBe('noms a');
    expect(site.asked).toEqual(['noms?v=a']);
    expect(await first.whole()).toEqual(['noms a', 'textes a']);
    expect(site.asked).toEqual(['noms?v=a', 'textes?v=a']);
    expect(await kept()).toEqual(['noms.json?v=a', 'textes.json?v=a']);
    site.files.fill(undefined);
    expect(await open('a').whole()).toEqual(['noms a', 'textes a']);
    expect(site.asked).toHaveLength(2);
  });

  it('push out those of another edition', async () => {
    await open('a').whole();
    await kept();
    site.files.splice(0, 2, names('b'), texts('b'));
    expect(await open('b').whole()).toEqual(['noms b', 'textes b']);
    expect(await kept()).toEqual(['noms.json?v=b', 'textes.json?v=b']);
  });

  it('are not kept when the page does not say its edition', async () => {
    expect(await open(undefined).whole()).toEqual(['noms a', 'textes a']);
    expect(site.asked).toEqual(['noms', 'textes']);
    expect(await kept()).toEqual([]);
  });

  it.each<[string, Machine['caches']]>([
    ['has no storage', undefined],
    ['refuses to store', {open: () => Promise.reject(new DOMException('refused', 'SecurityError'))}],
    ['has no room left', {open: async () => ({keys: async () => [], match: async () => undefined}) as never}],
  ])('come all the same when the browser %s', async (_, caches) => {
    const library = open('a', {fetch: site.machine.fetch, caches});
    expect(await library.whole()).toEqual(['noms a', 'textes a']);
  });

  it('are downloaded again when what was kept cannot be read', async () => {
    site.kept.set('/base/donnees/recherche-noms.json?v=a', '{"edition":');
    expect(await open('a').names()).toBe('noms a');
    expect(site.asked).toEqual(['noms?v=a']);
  });

  it.each<[string, (kept: string) => string]>([
    ['cut', (kept) => kept.slice(0, -3)],
    ['changed by one letter that JSON does not see', (kept) => kept.replace('noms a', 'nomz a')],
    ['left by another version', (kept) => kept.slice(kept.indexOf('\n') + 1)],
    ['emptied', () => ''],
  ])('are downloaded again when what was kept is %s', async (_, damage) => {
    await open('a').whole();
    await kept();
    const address = '/base/donnees/recherche-noms.json?v=a';
    site.kept.set(address, damage(site.kept.get(address) ?? ''));
    expect(await open('a').names()).toBe('noms a');
    expect(site.asked).toEqual(['noms?v=a', 'textes?v=a', 'noms?v=a']);
    // What came takes the place of what was damaged.
    await kept();
    expect(await open('a').names()).toBe('noms a');
    expect(site.asked).toHaveLength(3);
  });

  it('are downloaded again, past the caches, once they are distrusted', async () => {
    const library = open('a');
    await library.whole();
    await kept();
    library.distrust();
    expect(await library.whole()).toEqual(['noms a', 'textes a']);
    expect(site.asked.slice(2)).toEqual(['noms?v=a!', 'textes?v=a!']);
  });

  it('may be asked for again after a failure', async () => {
    const library = open('a');
    site.files[0] = undefined;
    await expect(library.names()).rejects.toThrow();
    site.files[0] = names('a');
    site.files[1] = undefined;
    expect(await library.names()).toBe('noms a');
    await expect(library.whole()).rejects.toThrow();
    site.files[1] = texts('a');
    expect(await library.whole()).toEqual(['noms a', 'textes a']);
    expect(site.asked).toEqual(['noms?v=a', 'noms?v=a', 'textes?v=a', 'textes?v=a']);
  });

  it('are refused when a server says so, or gives something else', async () => {
    const answering = (response: Response) => open('a', {fetch: () => Promise.resolve(response)}).names();
    await expect(answering(new Response('{}', {status: 404}))).rejects.toThrow('HTTP 404');
    await expect(answering(new Response('<!doctype html>'))).rejects.toThrow('cannot be read');
  });
});

describe('parts of two editions', () => {
  it('are downloaded again, past the caches, when the site was published between them', async () => {
    const library = open('a');
    await library.names();
    site.files.splice(0, 2, names('b'), texts('b'));
    expect(await library.whole()).toEqual(['noms b', 'textes b']);
    expect(site.asked).toEqual(['noms?v=a', 'textes?v=a', 'noms?v=b!', 'textes?v=b!']);
    expect(await kept()).toEqual(['noms.json?v=b', 'textes.json?v=b']);
  });

  it('are refused when they still do not belong together, and may be asked for again', async () => {
    site.files[1] = texts('b');
    const library = open('a');
    await expect(library.whole()).rejects.toThrow('do not belong together');
    expect(site.asked).toHaveLength(4);
    expect(await library.names()).toBe('noms a');
    site.files[0] = names('b');
    expect(await library.whole()).toEqual(['noms b', 'textes b']);
  });

  it('are not so when the site is newer than the page', async () => {
    site.files.splice(0, 2, names('b'), texts('b'));
    expect(await open('a').whole()).toEqual(['noms b', 'textes b']);
    expect(site.asked).toEqual(['noms?v=a', 'textes?v=b']);
    expect(await kept()).toEqual(['noms.json?v=b', 'textes.json?v=b']);
  });
});

it('leaves other sites of the same origin alone', async () => {
  const opened = vi.fn(site.machine.caches!.open);
  await open('a', {...site.machine, caches: {open: opened}}).names();
  expect(opened.mock.calls.every(([name]) => name.includes('/base/'))).toBe(true);
});
