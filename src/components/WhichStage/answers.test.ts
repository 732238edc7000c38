import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ANSWERS, firstOpen, readAnswers, withAnswer, writeAnswers} from './answers';

describe('answers in the address', () => {
  it('reads one answer per question, and no other value', () => {
    expect(readAnswers('?r=oui,nsp,non', 4)).toEqual(['oui', 'nsp', 'non', undefined]);
    expect(readAnswers('?r=oui,peut-etre,,OUI,non&x=1', 4)).toEqual(['oui', undefined, undefined, undefined]);
    expect(readAnswers('', 2)).toEqual([undefined, undefined]);
  });

  it('writes what it reads', () => {
    expect(writeAnswers(['oui', undefined, 'non', undefined])).toBe('?r=oui,,non');
    expect(writeAnswers([undefined])).toBe('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANSWERS, undefined), {maxLength: 6}), (answers) => {
        expect(readAnswers(writeAnswers(answers), answers.length)).toEqual(answers);
      }),
    );
  });

  it('takes any address', () => {
    fc.assert(fc.property(fc.string(), (text) => readAnswers(`?r=${text}`, 6).length === 6));
  });
});

it('changes one answer', () => {
  expect(withAnswer(['oui', 'oui'], 1, 'non')).toEqual(['oui', 'non']);
});

it('finds the first question without a yes', () => {
  expect(firstOpen(['oui', 'nsp', 'non'])).toBe(1);
  expect(firstOpen(['oui', undefined, 'non'])).toBe(1);
  expect(firstOpen(['oui', 'oui'])).toBe(2);
});
