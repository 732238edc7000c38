import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MAX_TITLE, documentTitle} from './documentTitle';

const SITE = 'Guide et répertoire 2isE';
const BRAND = '2isE';
const title = (own?: string) => documentTitle(own, SITE, BRAND);

describe('documentTitle', () => {
  it('names the page, then the site', () => {
    expect(title('Glossaire')).toBe('Glossaire | Guide et répertoire 2isE');
  });

  it('names the site alone on a page without a name, or with the same one', () => {
    expect([title(), title(' '), title(SITE)]).toEqual([SITE, SITE, SITE]);
  });

  it('shortens what follows the name, then leaves it out, before it passes the limit', () => {
    const room = (end: string) => MAX_TITLE - ` | ${end}`.length;
    expect(title('x'.repeat(room(SITE)))).toBe(`${'x'.repeat(room(SITE))} | ${SITE}`);
    expect(title('x'.repeat(room(SITE) + 1))).toBe(`${'x'.repeat(room(SITE) + 1)} | ${BRAND}`);
    expect(title('x'.repeat(room(BRAND) + 1))).toBe('x'.repeat(room(BRAND) + 1));
  });

  it('never cuts a name, and never adds to one that is too long', () => {
    const name = fc.string({minLength: 1, maxLength: 150}).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, (own) => {
        expect(title(own).startsWith(own.trim())).toBe(true);
        expect(title(own).length).toBeLessThanOrEqual(Math.max(MAX_TITLE, own.trim().length));
      }),
    );
  });
});
