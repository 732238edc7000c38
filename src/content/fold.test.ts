import fc from 'fast-check';
import {expect, it} from 'vitest';
import {ID_PATTERN} from '../model/idPattern';
import {fold, idFrom} from './fold';

it('forgets case, accents, ligatures and punctuation', () => {
  expect(fold('  L’Économie — du CŒUR! ')).toBe('l economie du coeur');
});

it('makes an identifier from any text', () => {
  expect(idFrom('Théorie du changement (2e éd.)')).toBe('theorie-du-changement-2e-ed');
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const id = idFrom(text);
      expect(id === '' || ID_PATTERN.test(id)).toBe(true);
    }),
  );
});
