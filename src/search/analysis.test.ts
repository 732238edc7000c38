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
    ['ADS+ & R-D', ['ads', 'r', 'd']],
    ['', []],
    [' \u0000\u0007…«»!? ', []],
  ])('cuts %j into words', (text, expected) => {
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
        const once = analyse(text);
        const again = analyse(once.map(({surface}) => surface).join(' '));
        expect(again.map(({surface, stem}) => [surface, stem])).toEqual(
          once.map(({surface, stem}) => [surface, stem]),
        );
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
