import {describe, expect, it} from 'vitest';
import {formatNumber} from './numbers';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u00a0000'],
    [1234567, '1\u00a0234\u00a0567'],
  ])('writes %d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
