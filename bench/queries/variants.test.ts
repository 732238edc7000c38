import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {variantsOf, withoutAccents} from './variants';

const word = fc.constantFrom(
  'évaluation',
  'impact',
  'œuvre',
  'hiver',
  'handicap',
  'organismes',
  'cœur',
  'aînés',
  'prêt',
  'gouvernance',
  'salle',
  'Val-des-Sources',
  'l’équipe',
  'une',
  'obnl',
);
const query = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '));
const seed = fc.integer({min: 0, max: 0xffffffff});
const letters = (text: string): string => Array.from(text).sort().join('');

/** The words of two texts of the same number of words, side by side, where they differ. */
function differences(before: string, after: string): [string, string][] {
  const split = (text: string): string[] => text.split(/[^\p{L}]+/u);
  const others = split(after);
  return split(before)
    .map((value, index): [string, string] => [value, others[index] ?? ''])
    .filter(([left, right]) => left !== right);
}

describe('variantsOf', () => {
  it('gives the same variants for the same seed', () => {
    fc.assert(
      fc.property(query, seed, (text, key) => {
        expect(variantsOf(text, key)).toEqual(variantsOf(text, key));
      }),
    );
  });

  it('gives other variants for another seed', () => {
    const made = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (key) => variantsOf('mobilisation gouvernance évaluation', key).deletion,
    );
    expect(new Set(made).size).toBeGreaterThan(1);
  });

  it('never gives the query itself', () => {
    fc.assert(
      fc.property(fc.oneof(query, fc.string()), seed, (text, key) => {
        expect(Object.values(variantsOf(text, key))).not.toContain(text.normalize('NFC'));
      }),
    );
  });

  it('removes accents and ligatures, and nothing else', () => {
    expect(variantsOf('mise en œuvre, aînés à l’école', 1).noAccent).toBe('mise en oeuvre, aines a l’ecole');
    expect(variantsOf('budget', 1).noAccent).toBeUndefined();
    fc.assert(
      fc.property(query, (text) => {
        expect(withoutAccents(withoutAccents(text))).toBe(withoutAccents(text));
      }),
    );
  });

  it.each([
    ['impact social', 'l’impact social'],
    ['histoire', 'l’histoire'],
    ['heures', 'd’heures'],
    ['hôtel', 'l’hôtel'],
    ['organismes', 'd’organismes'],
    ['mesurer évaluer', 'mesurer d’évaluer'],
    ['prêt été', 'prêt l’été'],
  ])('elides before a vowel or a mute h: %s', (text, expected) => {
    expect(variantsOf(text, 3).elisionCurly).toBe(expected);
    expect(variantsOf(text, 3).elisionStraight).toBe(expected.replace('’', "'"));
  });

  it.each([
    'gouvernance',
    'handicap',
    'harcèlement',
    'hors les murs',
    'haut-saint-françois',
    'une entreprise',
    'deux entreprises',
    'banque alimentaire',
    'l’équipe',
    'où on en est',
  ])('does not elide: %s', (text) => {
    expect(variantsOf(text, 3).elisionStraight).toBeUndefined();
    expect(variantsOf(text, 3).elisionCurly).toBeUndefined();
  });

  it('elides the same word with both apostrophes', () => {
    fc.assert(
      fc.property(query, seed, (text, key) => {
        const {elisionStraight, elisionCurly} = variantsOf(text, key);
        expect(elisionStraight === undefined).toBe(elisionCurly === undefined);
        if (elisionStraight === undefined || elisionCurly === undefined) return;
        const place = elisionStraight.indexOf("'");
        expect(elisionCurly).toBe(`${elisionStraight.slice(0, place)}’${elisionStraight.slice(place + 1)}`);
        expect(elisionStraight.slice(0, place - 1) + elisionStraight.slice(place + 1)).toBe(text);
      }),
    );
  });

  it('removes one letter inside one word of five letters or more', () => {
    fc.assert(
      fc.property(query, seed, (text, key) => {
        const {deletion} = variantsOf(text, key);
        if (deletion === undefined) return;
        const changed = differences(text, deletion);
        expect(changed).toHaveLength(1);
        const [before, after] = changed[0] ?? ['', ''];
        expect(before.length).toBeGreaterThanOrEqual(5);
        expect(after).toHaveLength(before.length - 1);
        expect(after[0]).toBe(before[0]);
        expect(after.at(-1)).toBe(before.at(-1));
      }),
    );
  });

  it('swaps two neighbouring letters inside one word', () => {
    fc.assert(
      fc.property(query, seed, (text, key) => {
        const {swap} = variantsOf(text, key);
        if (swap === undefined) return;
        const changed = differences(text, swap);
        expect(changed).toHaveLength(1);
        const [before, after] = changed[0] ?? ['', ''];
        const places = Array.from(before, (_, index) => index).filter(
          (index) => before[index] !== after[index],
        );
        expect(places).toHaveLength(2);
        expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(1);
        expect(places[0]).toBeGreaterThan(0);
        expect(places[1]).toBeLessThan(before.length - 1);
        expect(letters(after)).toBe(letters(before));
      }),
    );
  });

  it('leaves short words alone', () => {
    expect(variantsOf('prêt don loi', 5)).toEqual({noAccent: 'pret don loi'});
  });

  it.each([
    ['budget coordination', 'budget coordin'],
    ['fonds prêts', 'fonds prê'],
    ['aide aux organismes?', 'aide aux organi'],
  ])('cuts the last word: %s', (text, expected) => {
    expect(variantsOf(text, 1).prefix).toBe(expected);
  });

  it('cuts to a beginning of the query', () => {
    fc.assert(
      fc.property(query, seed, (text, key) => {
        const {prefix} = variantsOf(text, key);
        if (prefix === undefined) return;
        expect(text.startsWith(prefix)).toBe(true);
        expect(/\p{L}{3,}$/u.test(prefix)).toBe(true);
      }),
    );
  });
});
