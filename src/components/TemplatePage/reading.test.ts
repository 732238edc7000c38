import {describe, expect, it} from 'vitest';
import {readNumber} from '@site/src/model/numberText';
import {readingOf} from './reading';

describe('readingOf', () => {
  it.each(['1 200', '12,50', '', ' ', '-5', '1,200.50'])('says nothing of %j', (text) => {
    expect(readingOf({saisie: 'montant'}, text)).toBeUndefined();
  });

  it('says what is not a number, only where one is awaited', () => {
    for (const saisie of ['montant', 'nombre'] as const) {
      expect(readingOf({saisie}, '1 20')).toMatchObject({isFault: true});
    }
    for (const saisie of ['ligne', 'texte', 'date', 'choix'] as const) {
      expect(readingOf({saisie}, '1,200')).toBeUndefined();
    }
  });

  it.each([
    ['montant', '1,200', 'Lu\u00a0: 1\u00a0200\u00a0$.', 'Lire plutôt 1,20\u00a0$', 1.2],
    ['montant', '12.000', 'Lu\u00a0: 12\u00a0000\u00a0$.', 'Lire plutôt 12\u00a0$', 12],
    ['montant', '0,125', 'Lu\u00a0: 0,13\u00a0$.', 'Lire plutôt 125\u00a0$', 125],
    ['nombre', '1,234', 'Lu\u00a0: 1\u00a0234.', 'Lire plutôt 1,234', 1.234],
  ] as const)('offers the other reading of a %s: %s', (saisie, typed, text, label, value) => {
    const reading = readingOf({saisie}, typed);
    expect(reading).toMatchObject({isFault: false, text, choice: {label}});
    const chosen = reading?.choice?.text ?? '';
    expect(readNumber(chosen, saisie)?.value).toBe(value);
    expect(readingOf({saisie}, chosen)).toBeUndefined();
  });

  it('says how the writing of accountants was read', () => {
    expect(readingOf({saisie: 'montant'}, '(5)')).toEqual({isFault: false, text: 'Lu\u00a0: −5\u00a0$.'});
  });
});
