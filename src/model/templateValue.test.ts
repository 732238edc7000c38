import {describe, expect, it} from 'vitest';
import {formatValue, sumAmounts} from './templateValue';

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

it('adds cents exactly', () => {
  expect(sumAmounts([0.1, 0.2, 1000])).toBe(1000.3);
  expect(sumAmounts([])).toBe(0);
});
