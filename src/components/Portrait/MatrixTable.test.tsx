import {describe, expect, it} from 'vitest';
import {renderAt, screen, within} from '@site/tests/rendering';
import type {Matrix} from '@site/src/views/matrix';
import MatrixTable from './MatrixTable';

const matrix: Matrix = {
  corner: 'Besoin',
  columns: [
    {numero: 1, nom: 'Idéation'},
    {numero: 2, nom: 'Essai'},
  ],
  groups: [
    {
      title: 'Je cherche…',
      rows: [
        {
          label: 'du financement',
          url: '/besoins/argent',
          cells: [
            {count: 14, url: '/repertoire?etape=a'},
            {count: 0, url: '/contribuer/proposer?etape=b'},
          ],
        },
      ],
    },
  ],
};

describe('a table of numbers', () => {
  it('is one for a screen reader: rows and columns have names, each number says what it counts', () => {
    renderAt('/portrait', <MatrixTable matrix={matrix} caption="Nombres" afterId="apres" />);
    const table = screen.getByRole('table', {name: 'Nombres'});
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({textContent, scope}: HTMLElement & {scope?: string}) => [textContent, scope]),
    ).toEqual([
      ['Besoin', 'col'],
      ['1Idéation', 'col'],
      ['2Essai', 'col'],
    ]);
    expect(within(table).getByRole('rowheader', {name: 'du financement'}).getAttribute('scope')).toBe('row');
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['du financement', '/besoins/argent'],
      ['14\u00a0ressources\u00a0: du financement, étape 1', '/repertoire?etape=a'],
      ['0\u00a0ressource, en proposer une\u00a0: du financement, étape 2', '/contribuer/proposer?etape=b'],
    ]);
  });

  it('lets those who tab skip its links', () => {
    renderAt('/portrait', <MatrixTable matrix={matrix} caption="Nombres" afterId="apres" />);
    const skip = screen.getByRole('link', {name: 'Passer le tableau (3 liens)'});
    expect(skip.getAttribute('href')).toBe('#apres');
    expect(document.getElementById('apres')?.tabIndex).toBe(-1);
  });
});
