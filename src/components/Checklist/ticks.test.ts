import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CLOSED_PLACES, fakeDevice} from '@site/src/deviceStore/fakes';
import {asideKeyOf, fromText, keyOf, toText} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isDone, progressOf, progressText, tickShape, withTick, withTicks, withoutTicks} from './ticks';

const shape = tickShape('ideation/decrire-le-besoin');
const FORMER = '2ise:coches:ideation/decrire-le-besoin';

describe('kept ticks', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ids) => {
        const ticks = withTicks({}, ids);
        const text = toText(shape, ticks) ?? null;
        expect(fromText(shape, text)).toEqual(
          ids.length === 0 ? {kind: 'nothing'} : {kind: 'content', content: ticks},
        );
      }),
    );
  });

  it('are found where the site kept a list of ids: each once, and nothing that is not an id', () => {
    const device = fakeDevice({[FORMER]: '["a", 3, "b", null, "a"]'});
    const state = createStoredState(shape, device.tab());
    expect(state.get().content).toEqual({a: true, b: true});
    state.update((ticks) => withTick(ticks, 'a', false));
    expect([...device.texts.keys()]).toEqual([keyOf(shape.name)]);
    expect(createStoredState(shape, device.tab()).get().content).toEqual({b: true});
  });

  it.each(['["a"', '{"a": true}', 'null', ''])(
    'are none where a list was damaged, and it is put aside: %j',
    (text) => {
      const device = fakeDevice({[FORMER]: text});
      const state = createStoredState(shape, device.tab());
      expect(state.get().content).toEqual({});
      state.update((ticks) => withTick(ticks, 'a', true));
      expect(device.texts.get(asideKeyOf(shape.name))).toBe(text);
    },
  );

  it('are not read from something else', () => {
    expect(shape.read({a: 1})).toBeUndefined();
    expect(shape.read(['a'])).toBeUndefined();
  });

  it('have one place per page, and last for the visit where there is none', () => {
    const device = fakeDevice();
    const [idea, trial] = [tickShape('ideation'), tickShape('essai')].map((each) =>
      createStoredState(each, device.tab()),
    );
    idea?.update((ticks) => withTick(ticks, 'a', true));
    expect(trial?.get().content).toEqual({});
    const closed = createStoredState(shape, CLOSED_PLACES.null!);
    closed.update((ticks) => withTick(ticks, 'a', true));
    expect(closed.get()).toEqual({content: {a: true}, keeping: 'refused'});
  });
});

describe('ticking', () => {
  it('keeps the ids that the page does not know', () => {
    expect(withTick({ancien: true, a: true}, 'b', true)).toEqual({ancien: true, a: true, b: true});
    expect(withTick({ancien: true, a: true}, 'a', false)).toEqual({ancien: true});
    expect(withoutTicks({ancien: true, a: true, b: true}, ['a', 'b'])).toEqual({ancien: true});
  });

  it('twice is as once, and undoing gives back what was there', () => {
    const ticks = {ancien: true, a: true, b: true} as const;
    expect(withTick(ticks, 'a', true)).toEqual(ticks);
    expect(withTicks(withoutTicks(ticks, ['a', 'b']), ['a', 'b'])).toEqual(ticks);
  });
});

describe('progress', () => {
  it('is not fooled by what every object has', () => {
    expect(progressOf({}, ['constructor', 'toString'])).toEqual({done: 0, total: 2});
  });

  it('counts the items of the page only', () => {
    expect(progressOf({ancien: true, a: true}, ['a', 'b'])).toEqual({done: 1, total: 2});
  });

  it.each([
    [0, 4, '0 sur 4 fait'],
    [1, 4, '1 sur 4 fait'],
    [2, 4, '2 sur 4 faits'],
    [4, 4, 'Tout est fait'],
  ])('of %i out of %i is said « %s »', (done, total, words) => {
    expect(progressText({done, total})).toBe(words);
  });

  it('of an empty list is not done', () => {
    expect(isDone({done: 0, total: 0})).toBe(false);
  });
});
