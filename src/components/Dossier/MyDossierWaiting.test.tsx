import {act} from 'react';
import {expect, it, vi} from 'vitest';
import {keptOf, line} from '@site/src/dossier/fixtures';
import {renderAt, screen} from '@site/tests/rendering';
import {dossierStore} from './dossierStore';
import MyDossier from './MyDossier';

vi.mock('./useSources', () => ({useSources: () => ({status: 'failed', load() {}})}));

it('leads to what one keeps, of any kind, as long as the directory does not come', () => {
  act(() =>
    dossierStore.update(() =>
      keptOf(
        line('a'),
        line('essai/ecouter', {genre: 'pratique', nom: 'Écoutez'}),
        line('budget', {genre: 'gabarit', nom: 'Budget'}),
        line('fin', {genre: 'parcours', nom: 'Ma subvention finit'}),
      ),
    ),
  );
  renderAt('/dossier', <MyDossier />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Fiche a', '/repertoire/a'],
    ['Écoutez', '/guide/essai/ecouter'],
    ['Budget', '/boite-a-outils/budget'],
    ['Ma subvention finit', '/parcours/fin'],
  ]);
});
