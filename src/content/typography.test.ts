import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {frenchTypography} from './typography';

describe('frenchTypography', () => {
  it.each([
    ['Attention : prix', 'Attention\u00a0: prix'],
    ['« mot »', '«\u00a0mot\u00a0»'],
    ['12 % de 450 $', '12\u00a0% de 450\u00a0$'],
    ['de 2 500 $ à 1 857 208 $', 'de 2\u00a0500\u00a0$ à 1\u00a0857\u00a0208\u00a0$'],
    ["l'idée d'ici", 'l’idée d’ici'],
    ['« mot » : « deux »', '«\u00a0mot\u00a0»\u00a0: «\u00a0deux\u00a0»'],
  ])('%s', (typed, set) => {
    expect(frenchTypography(typed)).toBe(set);
  });

  it.each([
    'Attention: prix',
    '«mot»',
    '12% et 17:30',
    'Quoi? Oui!',
    'En 2025 300 groupes et 12 personnes, 5 1234',
    "'",
    'a ; b ?',
    "https://x.ca/l'a : b".slice(0, 15),
  ])('leaves %s alone', (typed) => {
    expect(frenchTypography(typed)).toBe(typed);
  });

  it('holds thousands together, and leaves a telephone and a year as they are', () => {
    expect(frenchTypography('10 000 et 1 200 000')).toBe('10\u00a0000 et 1\u00a0200\u00a0000');
    for (const text of [
      '819 555-0142',
      'sans frais 1 800 555-0142',
      '1 877 555-0142',
      'en 2025 300 personnes',
    ])
      expect(frenchTypography(text)).toBe(text);
  });

  it('leaves addresses alone in the middle of a sentence', () => {
    expect(frenchTypography("l'adresse https://example.org/l'ete : oui")).toBe(
      "l’adresse https://example.org/l'ete\u00a0: oui",
    );
  });

  it('changes nothing more the second time, and only spaces and apostrophes the first', () => {
    const text = fc
      .array(fc.constantFrom(' ', ':', '«', '»', '%', '$', "'", 'é', '5', 'https://a'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const once = frenchTypography(typed);
        expect(frenchTypography(once)).toBe(once);
        expect(once.replaceAll('\u00a0', ' ').replaceAll('’', "'")).toBe(typed);
      }),
    );
  });
});
