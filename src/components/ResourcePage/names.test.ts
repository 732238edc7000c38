import {describe, expect, it} from 'vitest';
import {fullName} from './fullName';

describe('fullName', () => {
  it('adds the initials to the name, once', () => {
    expect(fullName({nom: 'Observatoire estrien', sigle: 'OE'})).toBe('Observatoire estrien (OE)');
    expect(fullName({nom: 'RISQ – Fonds Émergence', sigle: 'RISQ'})).toBe('RISQ – Fonds Émergence');
    expect(fullName({nom: 'Zeffy'})).toBe('Zeffy');
  });
});
