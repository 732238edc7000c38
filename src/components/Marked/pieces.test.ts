import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pieces} from './pieces';

const plain = (text: string) => ({text, isMarked: false});
const marked = (text: string) => ({text, isMarked: true});

describe('pieces', () => {
  it('cuts a text along its marks', () => {
    const text = 'Un prêt pour un local';
    expect(pieces(text, [{start: 3, end: 7}])).toEqual([
      plain('Un '),
      marked('prêt'),
      plain(' pour un local'),
    ]);
    expect(
      pieces(text, [
        {start: 0, end: 2},
        {start: 16, end: 21},
      ]),
    ).toEqual([marked('Un'), plain(' prêt pour un '), marked('local')]);
    expect(pieces(text, [])).toEqual([plain(text)]);
    expect(pieces('', [])).toEqual([]);
  });

  it('never loses nor repeats a letter (property)', () => {
    const bound = fc.integer({min: -2, max: 12});
    fc.assert(
      fc.property(
        fc.string({maxLength: 10}),
        fc.array(fc.record({start: bound, end: bound})),
        (text, ranges) => {
          expect(
            pieces(text, ranges)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
