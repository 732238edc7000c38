import {describe, expect, it} from 'vitest';
import {pageName, pageRules} from './pageRules';

describe('pageRules', () => {
  it('numbers every page but the first, and names each stage', () => {
    const css = pageRules([
      {numero: 1, nom: 'Idée'},
      {numero: 2, nom: 'Essai'},
    ]);
    expect(css).toMatch(/@page\{@bottom-right\{[^}]*content:counter\(page\)/);
    expect(css).toContain('@page:first{@bottom-right{content:none}}');
    expect(css).toMatch(/@page etape-2\{@top-right\{[^}]*content:"Étape 2\u00a0: Essai"\}\}/);
    expect(pageName({numero: 2})).toBe('etape-2');
  });

  it('lets no name out of its string, nor out of the style element', () => {
    const css = pageRules([{numero: 1, nom: 'a"b\\c</style>\n'}]);
    expect(css).toContain('"Étape 1\u00a0: a\\22 b\\5c c\\3c /style\\3e \\a "');
    expect(css).not.toContain('</style');
  });
});
