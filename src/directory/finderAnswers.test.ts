import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {UNSURE} from '../model/addresses';
import {answerOf, answersIn, FINDER_KEYS, readAnswers, writeAnswers} from './finderAnswers';

const KNOWN = {etape: ['idee', 'essai'], territoire: ['granit', 'estrie'], famille: ['argent']};

describe('answers in the address', () => {
  it('keeps what it knows, and names the rest', () => {
    expect(readAnswers('?famille=argent&etape=zut&territoire=granit&x=1', KNOWN)).toEqual({
      answers: {territoire: 'granit', famille: 'argent'},
      ignored: ['zut'],
    });
    expect(readAnswers('?etape=zut&etape=essai&etape=', KNOWN)).toEqual({
      answers: {etape: 'essai'},
      ignored: ['zut'],
    });
  });

  it('takes « Je ne sais pas » for an answer that asks for nothing', () => {
    const {answers, ignored} = readAnswers(`?etape=${UNSURE}`, KNOWN);
    expect(answers).toEqual({etape: UNSURE});
    expect(ignored).toEqual([]);
    expect(answerOf(answers, 'etape')).toBeUndefined();
    expect(answerOf({}, 'etape')).toBeUndefined();
  });

  it('writes what it reads, whatever is answered', () => {
    const answers = fc.record(
      Object.fromEntries(FINDER_KEYS.map((key) => [key, fc.constantFrom(UNSURE, ...KNOWN[key])])),
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(answers, (given) => {
        expect(readAnswers(writeAnswers(given), KNOWN)).toEqual({answers: given, ignored: []});
      }),
    );
    expect(writeAnswers({})).toBe('');
  });

  it('takes any address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {answers} = readAnswers(`?etape=${text}&${text}`, KNOWN);
        for (const key of FINDER_KEYS) {
          expect([undefined, UNSURE, ...KNOWN[key]]).toContain(answers[key]);
        }
      }),
    );
  });

  it('begins with what a selection of the directory says once', () => {
    expect(answersIn({etape: ['idee'], territoire: ['granit', 'estrie'], cout: ['gratuit']})).toEqual({
      etape: 'idee',
    });
  });
});
