import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fakeDevice} from '@site/src/deviceStore/fakes';
import {asideKeyOf} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {formShape, isBlank, textOf} from './savedForm';

const champs = [
  {id: 'ecart', nom: 'Écart', aide: 'Ce qui manque.', saisie: 'texte' as const},
  {id: 'lieu', nom: 'Lieu', aide: 'Où cela se passe.', saisie: 'ligne' as const},
];
const shape = formShape({id: 'fiche', champs});
const FORMER = '2ise:gabarit:fiche';

describe('a form kept as a list of rows', () => {
  it('is read with all it holds, unknown values included', () => {
    const rows = [{ecart: 'Un écart', ancien: {a: [1]}}, {lieu: ''}];
    const device = fakeDevice({[FORMER]: JSON.stringify({version: 1, lignes: rows})});
    expect(createStoredState(shape, device.tab()).get()).toEqual({
      content: {
        1: {rang: 1, valeurs: {ecart: 'Un écart', ancien: {a: [1]}}},
        2: {rang: 2, valeurs: {}},
      },
      keeping: 'kept',
    });
  });

  it.each(['{"version":1,"lignes":[]}', '{"version":1,"lignes":[{"lieu":""},{}]}'])(
    'may be empty: %s',
    (text) => {
      const device = fakeDevice({[FORMER]: text});
      expect(createStoredState(shape, device.tab()).get()).toEqual({content: {}, keeping: 'kept'});
    },
  );

  it.each([
    '{',
    'null',
    '[]',
    '"texte"',
    '{"version":2,"lignes":[{}]}',
    '{"version":1,"lignes":{}}',
    '{"version":1,"lignes":[null]}',
    '{"version":1,"lignes":[{"ecart":3}]}',
  ])('is put aside when it cannot be read, with what was put aside before: %s', (text) => {
    const device = fakeDevice({[FORMER]: text, [`${FORMER}:mis-de-cote`]: 'd’avant'});
    const state = createStoredState(shape, device.tab());
    expect(state.get()).toEqual({content: {}, keeping: 'kept', aside: `d’avant\n${text}`});
    state.update(() => ({1: {rang: 1, valeurs: {ecart: 'neuf'}}}));
    expect(device.texts.get(asideKeyOf(shape.name))).toBe(`d’avant\n${text}`);
    expect(device.texts.has(FORMER)).toBe(false);
  });
});

it.each([{1: null}, {1: {valeurs: {}}}, {1: {rang: 1}}, {1: {rang: 1, valeurs: {ecart: 3}}}, []])(
  'is not read from something else: %j',
  (content) => {
    expect(shape.read(content)).toBeUndefined();
  },
);

it('reading never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (content) => shape.read(content) !== null));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => shape.former?.read(text) !== null));
});

it('is not blank as soon as something would be lost, even something unknown', () => {
  expect(isBlank({ecart: ''})).toBe(true);
  expect(isBlank({ecart: ' '})).toBe(false);
  expect(isBlank({ancien: 'x'})).toBe(false);
});

it('shows only texts', () => {
  expect(textOf({ecart: 'a', lieu: 3}, 'ecart')).toBe('a');
  expect(textOf({ecart: 'a', lieu: 3}, 'lieu')).toBe('');
});
