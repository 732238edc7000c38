import {describe, expect, it} from 'vitest';
import {formatHour, formatHours} from './hour';

describe('formatHour', () => {
  it.each([
    ['13:30', '13\u00a0h\u00a030'],
    ['09:00', '9\u00a0h'],
    ['00:05', '0\u00a0h\u00a005'],
  ])('writes %s', (hour, text) => {
    expect(formatHour(hour)).toBe(text);
  });
});

describe('formatHours', () => {
  it('says what is known, and nothing more', () => {
    expect(formatHours('09:00', '12:00')).toBe('9\u00a0h à 12\u00a0h');
    expect(formatHours('17:00')).toBe('dès 17\u00a0h');
    expect(formatHours()).toBeUndefined();
  });
});
