import {describe, expect, it} from 'vitest';
import {formatHours} from './hours';

describe('formatHours', () => {
  it('says what is known, and nothing more', () => {
    expect(formatHours('09:00', '12:00')).toBe('9\u00a0h à 12\u00a0h');
    expect(formatHours('17:00')).toBe('dès 17\u00a0h');
    expect(formatHours()).toBeUndefined();
  });
});
