import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Box} from './place';
import {placeNote} from './place';

const VIEW: Box = {left: 0, top: 0, right: 320, bottom: 600};
const SIZE = {width: 250, height: 120};

function line(left: number, top: number, width = 80): Box {
  return {left, top, right: left + width, bottom: top + 20};
}

describe('placeNote', () => {
  it('puts the note under the last line of the words', () => {
    expect(placeNote([line(200, 100), line(20, 120)], SIZE, VIEW)).toEqual({left: 20, top: 148});
  });

  it('puts it over them when there is room only there', () => {
    expect(placeNote([line(20, 500)], SIZE, VIEW).top).toBe(372);
    expect(placeNote([line(20, 60)], SIZE, {...VIEW, bottom: 150}).top).toBe(88);
  });

  it('never lets it leave the window sideways', () => {
    fc.assert(
      fc.property(fc.double({min: -50, max: 400, noNaN: true}), (left) => {
        const placed = placeNote([line(left, 100)], SIZE, VIEW);
        expect(placed.left).toBeGreaterThanOrEqual(VIEW.left);
        expect(placed.left + SIZE.width).toBeLessThanOrEqual(VIEW.right);
      }),
    );
  });
});
