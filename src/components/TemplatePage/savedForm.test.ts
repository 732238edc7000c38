import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isBlank, isNumberFault, readForm, textOf, writeForm} from './savedForm';

const fields = [{id: 'ecart'}, {id: 'lieu'}];

describe('readForm', () => {
  it('reads back what was written, unknown values included', () => {
    const rows = [{ecart: 'Un écart', ancien: {a: [1]}}, {lieu: ''}];
    expect(readForm(writeForm(rows), fields)).toEqual({kind: 'rows', rows});
  });

  it.each([null, '', '{"version":1,"lignes":[]}'])('finds nothing in %j', (text) => {
    expect(readForm(text, fields)).toEqual({kind: 'empty'});
  });

  it.each([
    '{',
    'null',
    '[]',
    '"texte"',
    '{"version":2,"lignes":[{}]}',
    '{"version":1,"lignes":{}}',
    '{"version":1,"lignes":[null]}',
    '{"version":1,"lignes":[{"ecart":3}]}',
  ])('says that it cannot read %s, and loses nothing of it', (text) => {
    expect(readForm(text, fields)).toEqual({kind: 'unreadable', text});
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Boolean(readForm(text, fields))));
  });
});

describe('isBlank', () => {
  it('is false as soon as something would be lost, even something unknown', () => {
    expect(isBlank([{}, {ecart: ''}])).toBe(true);
    expect(isBlank([{}, {ecart: ' '}])).toBe(false);
    expect(isBlank([{ancien: 'x'}])).toBe(false);
  });
});

it('shows only texts', () => {
  expect(textOf({ecart: 'a', lieu: 3}, 'ecart')).toBe('a');
  expect(textOf({ecart: 'a', lieu: 3}, 'lieu')).toBe('');
});

it('finds fault with what is not a number only where a number is awaited', () => {
  expect(isNumberFault({saisie: 'montant'}, 'cent')).toBe(true);
  expect(isNumberFault({saisie: 'montant'}, ' 1 200 $')).toBe(false);
  expect(isNumberFault({saisie: 'nombre'}, '')).toBe(false);
  expect(isNumberFault({saisie: 'ligne'}, 'cent')).toBe(false);
});
