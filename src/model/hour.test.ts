import {describe, expect, it} from 'vitest';
import {formatHour} from './hour';

describe('formatHour', () => {
  it.each([
    ['13:30', '13\u00a0h\u00a030'],
    ['09:00', '9\u00a0h'],
    ['00:05', '0\u00a0h\u00a005'],
  ])('writes %s', (hour, text) => {
    expect(formatHour(hour)).toBe(text);
  });
});
