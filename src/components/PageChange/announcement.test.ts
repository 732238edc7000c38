// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {announceTitles} from './announcement';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

/** Sets titles one after the other, at once, then lets time pass; gives what is said in the end. */
async function saidAfter(...titles: string[]): Promise<string | null | undefined> {
  for (const title of titles) document.title = title;
  await vi.advanceTimersByTimeAsync(1_000);
  return document.querySelector('[aria-live=polite]')?.textContent;
}

it('says each new title once the page is there, not the first one', async () => {
  document.title = 'Accueil';
  announceTitles('Accueil');
  expect(await saidAfter()).toBe('');
  expect(await saidAfter('Chargement | 2isE')).toBe('');
  expect(await saidAfter('Glossaire | 2isE')).toBe('Glossaire | 2isE');
  expect(await saidAfter('Accueil')).toBe('Accueil');
});

it('says neither the title of the site on the way to that of a page, nor the first page again', async () => {
  document.title = '2isE';
  announceTitles('Accueil | 2isE');
  expect(await saidAfter('Accueil | 2isE')).toBe('');
  expect(await saidAfter('2isE', 'Accueil | 2isE')).toBe('');
  expect(await saidAfter('2isE', 'Glossaire | 2isE')).toBe('Glossaire | 2isE');
});
