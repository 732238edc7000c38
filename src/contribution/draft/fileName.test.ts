import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ID_PATTERN} from '../../model/idPattern';
import {idOfName, newId} from './fileName';

describe('the id of a new entry', () => {
  it.each([
    ['L’Économie', 'l-economie'],
    [
      'Programme de soutien à la commercialisation des innovations des entreprises collectives',
      'programme-soutien-commercialisation-innovations-entreprises',
    ],
    ['***', ''],
  ])('comes from its name: %s', (name, id) => {
    expect(idOfName(name)).toBe(id);
  });

  it('takes a number when another has it, and a word when its name gives none', () => {
    const taken = new Set(['fonds', 'fonds-2']);
    expect(newId('Fonds', (id) => taken.has(id))).toBe('fonds-3');
    expect(newId('***', () => false)).toBe('ressource');
  });

  it('is short and sound, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (name) => {
        const id = newId(name, () => false);
        expect(id).toMatch(ID_PATTERN);
        expect(id.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
