import {describe, expect, it} from 'vitest';
import {citations} from './citations';
import {render} from './fixtures';

const sources = [
  {id: 'un', titre: 'Premier livre'},
  {id: 'deux', titre: 'Site « deux »', url: 'https://exemple.org'},
];

function call(source: string, numero: number, titre: string, rang = 1): string {
  return `<guide-citation source="${source}" numero="${numero}" titre="${titre}" rang="${rang}"></guide-citation>`;
}

describe('citations', () => {
  it('are numbered in the order of the sources, and counted', () => {
    expect(render('Vrai[^deux]. Faux[^un]. Encore[^deux].', [citations], {sources})).toBe(
      `<p>Vrai<sup class="appels">${call('deux', 2, 'Site « deux »')}</sup>. ` +
        `Faux<sup class="appels">${call('un', 1, 'Premier livre')}</sup>. ` +
        `Encore<sup class="appels">${call('deux', 2, 'Site « deux »', 2)}</sup>.</p>`,
    );
  });

  it('are separated when several follow one another', () => {
    expect(render('- **Vrai**[^un][^deux]', [citations], {sources})).toContain(
      `<strong>Vrai</strong><sup class="appels">${call('un', 1, 'Premier livre')}, ${call('deux', 2, 'Site « deux »')}</sup>`,
    );
  });

  it('stay as they are written when their id is unknown, or in code', () => {
    expect(render('Rien[^trois].', [citations], {sources})).toBe('<p>Rien[^trois].</p>');
    expect(render('Rien[^un].', [citations])).toBe('<p>Rien[^un].</p>');
    expect(render('`[^un]`', [citations], {sources})).toBe('<p><code>[^un]</code></p>');
    expect(render('Mêlé[^trois][^un].', [citations], {sources})).toBe(
      `<p>Mêlé<sup class="appels">${call('un', 1, 'Premier livre')}</sup>[^trois].</p>`,
    );
  });
});
