import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ListState} from './keys';
import {CLOSED, pressKey} from './keys';

const OPTIONS = ['a', 'b', 'c'];
const OPEN: ListState = {isOpen: true};
const on = (active: string): ListState => ({isOpen: true, active});
const press = (key: string, state: ListState, options = OPTIONS, hasText = true) =>
  pressKey(key, state, options, hasText);

describe('pressKey', () => {
  it('opens and moves with the arrows, round both ends', () => {
    expect(press('ArrowDown', CLOSED).next).toEqual(on('a'));
    expect(press('ArrowUp', CLOSED).next).toEqual(on('c'));
    expect(press('ArrowDown', OPEN).next).toEqual(on('a'));
    expect(press('ArrowDown', on('a')).next).toEqual(on('b'));
    expect(press('ArrowDown', on('c')).next).toEqual(on('a'));
    expect(press('ArrowUp', on('a')).next).toEqual(on('c'));
    expect(press('ArrowUp', OPEN).isTaken).toBe(true);
  });

  it('leaves the arrows to the browser when there is nothing to show', () => {
    expect(press('ArrowDown', CLOSED, [])).toEqual({next: CLOSED, isTaken: false});
  });

  it('starts again from the text when the active option has gone', () => {
    expect(press('ArrowDown', on('gone')).next).toEqual(on('a'));
    expect(press('Enter', on('gone')).act).toBeUndefined();
  });

  it('chooses with Enter, or lets the form go', () => {
    expect(press('Enter', on('b'))).toEqual({next: CLOSED, act: 'choose', isTaken: true});
    expect(press('Enter', OPEN)).toEqual({next: CLOSED, isTaken: false});
    expect(press('Enter', {isOpen: false, active: 'b'}).act).toBeUndefined();
  });

  it('closes with Escape, then clears, then leaves the key alone', () => {
    expect(press('Escape', on('a'))).toEqual({next: CLOSED, isTaken: true});
    expect(press('Escape', CLOSED)).toEqual({next: CLOSED, act: 'clear', isTaken: true});
    expect(press('Escape', CLOSED, OPTIONS, false)).toEqual({next: CLOSED, isTaken: false});
  });

  it('goes back to the text with the keys that move in it', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      expect(press(key, on('b'))).toEqual({next: OPEN, isTaken: false});
    }
  });

  it('takes no letter, and never chooses but with Enter', () => {
    const state = fc.record({isOpen: fc.boolean(), active: fc.option(fc.string(), {nil: undefined})});
    fc.assert(
      fc.property(
        fc.string(),
        state,
        fc.uniqueArray(fc.string()),
        fc.boolean(),
        (key, before, options, hasText) => {
          const {next, act, isTaken} = pressKey(key, before, options, hasText);
          if (act === 'choose') expect(options).toContain(before.active);
          if (key.length === 1) expect({next, isTaken}).toEqual({next: before, isTaken: false});
        },
      ),
    );
  });
});
