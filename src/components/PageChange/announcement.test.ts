// @vitest-environment jsdom
import {expect, it, vi} from 'vitest';
import {announceTitles} from './announcement';

it('says each new title once the page is there, not the first one', async () => {
  document.title = 'Accueil';
  announceTitles();
  const region = document.querySelector('[aria-live=polite]');
  expect(region?.textContent).toBe('');
  document.title = 'Chargement | 2isE';
  await Promise.resolve();
  expect(region?.textContent).toBe('');
  document.title = 'Glossaire | 2isE';
  await vi.waitFor(() => expect(region?.textContent).toBe('Glossaire | 2isE'));
  document.title = 'Accueil';
  await vi.waitFor(() => expect(region?.textContent).toBe('Accueil'));
});
