import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatAmount, formatValue, parseNumber, sumAmounts} from './templateValue';

describe('formatValue', () => {
  it.each([
    ['ligne', 'Un mot', 'Un mot'],
    ['nombre', 1234.5, '1\u00a0234,5'],
    ['montant', 1200, '1\u00a0200\u00a0$'],
    ['montant', 12.5, '12,50\u00a0$'],
    ['montant', -1000000, '−1\u00a0000\u00a0000\u00a0$'],
    ['date', '2026-12-01', '1er\u00a0décembre 2026'],
    ['texte', undefined, ''],
  ] as const)('writes a %s', (saisie, value, text) => {
    expect(formatValue({saisie}, value)).toBe(text);
  });
});

describe('parseNumber', () => {
  it.each([
    ['1 200', 1200],
    ['1\u00a0200,50\u00a0$', 1200.5],
    ['12.5', 12.5],
    ['−3', -3],
    [' 0 ', 0],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'environ 100', '1e5', '--2', '1,2,3', '$', 'NaN', '.'])('refuses « %s »', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads back the amounts that we write', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), (cents) => {
        expect(parseNumber(formatAmount(cents / 100))).toBeCloseTo(cents / 100, 5);
      }),
    );
  });
});

it('adds cents exactly', () => {
  expect(sumAmounts([0.1, 0.2, 1000])).toBe(1000.3);
  expect(sumAmounts([])).toBe(0);
});
