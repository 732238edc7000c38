import {describe, expect, it} from 'vitest';
import {fullName} from './fullName';
import {telephoneLink} from './telephoneLink';

describe('fullName', () => {
  it('adds the initials to the name, once', () => {
    expect(fullName({nom: 'Observatoire estrien', sigle: 'OE'})).toBe('Observatoire estrien (OE)');
    expect(fullName({nom: 'RISQ – Fonds Émergence', sigle: 'RISQ'})).toBe('RISQ – Fonds Émergence');
    expect(fullName({nom: 'Zeffy'})).toBe('Zeffy');
  });
});

describe('telephoneLink', () => {
  it.each([
    ['819 555-1234', 'tel:8195551234'],
    ['+1 (819) 555-1234', 'tel:+18195551234'],
    ['819 555-1234, poste 12', 'tel:8195551234'],
    ['819 555-1234 poste 12', 'tel:8195551234'],
    ['1 800 555-1234 #4', 'tel:18005551234'],
  ])('dials %s', (written, link) => {
    expect(telephoneLink(written)).toBe(link);
  });
});
