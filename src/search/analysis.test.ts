import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from './analysis';
import {fold} from './fold';

const surfaces = (text: string) => analyse(text).map(({surface}) => surface);
const subjects = (text: string) =>
  analyse(text)
    .filter(({stop}) => !stop)
    .map(({surface}) => surface);
const stems = (text: string) => analyse(text).map(({stem}) => stem);

/** Texts that look like what people type, and anything at all. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.stringMatching(/^[A-Za-zÀ-ÿœŒæ0-9 '’.·()/-]{0,60}$/),
);

it('does not take « ça » for the « CA »', () => {
  const stops = (text: string) => analyse(text).map(({stop}) => stop);
  expect(stops('ça ÇA c\u0327a çà')).toEqual([true, true, true, true]);
  expect(stops('CA c.a.')).toEqual([false, false]);
  expect(stops('que ca')).toEqual([true, true]);
  expect(stops('mon ca')).toEqual([true, false]);
  expect(stops('comment CA')).toEqual([true, false]);
  // The words of a request; « aide » is a subject.
  for (const words of [
    'qui peut nous aider avec',
    'on voudrait',
    'pouvez-vous',
    'pas cher',
    'je ne sais pas',
  ])
    expect(stops(words)).not.toContain(false);
  expect(stops('aide juridique')).toEqual([false, false]);
});

describe('analyse', () => {
  it.each([
    ['L’école d’été, jusqu’à demain', ['ecole', 'ete', 'a', 'demain']],
    ['l\u0027innovation qu\u0027on', ['innovation', 'on']],
    ['aujourd’hui aujourd\u0027hui', ['aujourdhui', 'aujourdhui']],
    ['prud’homme', ['prud', 'homme']],
    ['Œuvre cœur Lætitia', ['oeuvre', 'coeur', 'laetitia']],
    ['brise-glace porte‑parole', ['brise', 'glace', 'porte', 'parole']],
    ['Loi 25, T3010', ['loi', '25', 't3010']],
    ['O.B.N.L. et un O.S.B.L', ['obnl', 'et', 'un', 'osbl']],
    ['porteur·euse·s', ['porteur']],
    ['porteurs/porteuses', ['porteurs', 'porteuses']],
    ['étudiant(e)s, directeur(trice)', ['etudiant', 'directeur']],
    ['étudiant.e.s citoyen.ne', ['etudiant', 'citoyen']],
    ['fin.Ensuite', ['fin', 'ensuite']],
    ['ADS+ & R-D', ['ads', 'rd']],
    ['R&D, R & D, r-d et R.D.', ['rd', 'rd', 'rd', 'et', 'rd']],
    ['C.A. C.A CA c.a.', ['ca', 'ca', 'ca', 'ca']],
    ['y a-t-il, va-t-on', ['y', 'a', 't', 'il', 'va', 't', 'on']],
    ['étudiant-e-s', ['etudiant', 'es']],
    ['', []],
    [' \u0000\u0007…«»!? ', []],
  ])('cuts %j into words', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    [
      '5000',
      '5000$ 5 000 5\u00a0000\u00a0$ 5\u202f000 5,000 5.000 5’000 5,000.00 5 000,00 5000.00 5k 5 k$ $5,000',
    ],
    ['1500000', '1500000 1 500 000 1,500,000 1.500.000 1,5 M$ 1.5M$'],
    ['20000', '20 000$ 20000 $ 20k$ 20K'],
    ['250', '250 $ 250,00 $'],
    ['10', '10% 10 %'],
  ])('reads %s as one word, however it is written', (word, forms) => {
    expect([...new Set(surfaces(forms.replace(/ (?=[$%])/g, '\u00a0')))]).toEqual([word]);
  });

  it.each([
    ['819 555-0142 ou 1 800 555-0142', ['819', '555', '0142', 'ou', '1', '800', '555', '0142']],
    ['819.555.0142', ['819', '555', '0142']],
    ['2025-03-15, 15/03/2025', ['2025', '03', '15', '15', '03', '2025']],
    ['SGQRI 008 3.0', ['sgqri', '008', '3', '0']],
    ['de 5 000 à 10 000 $', ['de', '5000', 'a', '10000']],
    ['5 000-10 000', ['5000', '10000']],
    ['1 200,50 $', ['1200', '50']],
    ['2 x 3 2x3 2 × 3', ['2', 'x', '3', '2', 'x', '3', '2', '3']],
    ['les lois 25, 300', ['les', 'lois', '25', '300']],
    ['10 km en 2025', ['10', 'km', 'en', '2025']],
  ])('joins only the digits of one number: %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('reads the composed and the decomposed letter alike, and both apostrophes', () => {
    expect(surfaces('E\u0301cole')).toEqual(['ecole']);
    expect(stems('l’économie sociale')).toEqual(stems("L'E\u0301CONOMIE SOCIALE"));
  });

  it.each([
    ['porteur', 'porteuses'],
    ['facilitatrice', 'facilitateurs'],
    ['premier', 'premières'],
    ['citoyen', 'citoyennes'],
    ['local', 'locaux'],
    ['lieu', 'lieux'],
    ['bénévole', 'benevoles'],
    ['évaluer', 'évaluation'],
    ['accompagnée', 'accompagnement'],
    ['accessibilité', 'accessibilites'],
  ])('gives « %s » and « %s » one stem', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it.each([
    ['donnée', 'don'],
    ['recherche', 'chercher'],
    ['ADS', 'AD'],
    ['loyer', 'loi'],
  ])('keeps « %s » and « %s » apart', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other));
  });

  it('marks the words that carry no subject', () => {
    expect(subjects('Comment faire vivre mon CA et les règlements de l’OBNL?')).toEqual([
      'faire',
      'vivre',
      'ca',
      'reglements',
      'obnl',
    ]);
  });

  it('gives the place of each word in the text as written', () => {
    const text = 'L’e\u0301cole des porteur·euse·s';
    expect(analyse(text).map(({start, end}) => text.slice(start, end))).toEqual([
      'e\u0301cole',
      'des',
      'porteur·euse·s',
    ]);
  });

  it('never throws, keeps its places in order, and folds for good', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const {surface, stem, start, end} of analyse(text)) {
          expect(surface).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(stem).not.toBe('');
          expect(fold(surface)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('says the same of words that have been analysed once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Each alone: side by side, « 5 » and « 000 » would be one number.
        for (const {surface, stem} of analyse(text)) {
          expect(analyse(surface).map((again) => [again.surface, again.stem])).toEqual([[surface, stem]]);
        }
      }),
    );
  });

  it('reads any text alike in its composed and decomposed forms', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(surfaces(text.normalize('NFD'))).toEqual(surfaces(text.normalize('NFC')));
      }),
    );
  });
});
