import {describe, expect, it} from 'vitest';
import type {Check} from './freshness';
import {fieldCheck, freshness, wholeCheck} from './freshness';

const whole: Check = {date: '2026-01-10', moyen: 'site'};
const phone: Check = {date: '2026-05-01', moyen: 'telephone', champs: ['contact.telephone', 'aide']};

describe('wholeCheck', () => {
  it('is the last of those that say everything', () => {
    expect(wholeCheck({verification: [{...whole, date: '2025-01-01'}, whole, phone]})).toBe(whole);
    expect(wholeCheck({verification: [phone]})).toBeUndefined();
    expect(wholeCheck({})).toBeUndefined();
  });
});

describe('fieldCheck', () => {
  it.each([
    ['contact.telephone', phone],
    ['aide.montant', phone],
    ['contact', whole],
    ['contact.telephones', whole],
    ['url', whole],
  ])('%s', (path, check) => {
    expect(fieldCheck({verification: [whole, phone]}, path)).toBe(check);
  });

  it('keeps a check of everything that came after', () => {
    const later = {...whole, date: '2026-06-01'};
    expect(fieldCheck({verification: [later, phone]}, 'aide')).toBe(later);
  });
});

it.each([
  [undefined, 'never'],
  [{...whole, date: '2025-11-22'}, 'fresh'],
  [{...whole, date: '2025-11-21'}, 'due'],
])('%j is %s', (check, state) => {
  expect(freshness(check, {fraicheur_mois: 12}, '2026-11-22').state).toBe(state);
});
