import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {CLOSED_PLACES, fakeDevice} from './fakes';
import type {StoredName} from './names';
import type {Shape} from './shape';
import {asideKeyOf, keyOf} from './shape';
import type {StoredState} from './storedState';
import {createStoredState} from './storedState';
import type {Tree} from './tree';
import {isTree} from './tree';

/** Words by key. The first version kept a list of keys; the site without versions, keys with commas between. */
const words: Shape<Tree> = {
  name: 'mots' as StoredName,
  version: 2,
  empty: {},
  read: (content) =>
    isTree(content) && Object.values(content).every((word) => typeof word === 'string') ? content : undefined,
  upgrades: {1: (content) => Object.fromEntries((content as string[]).map((key) => [key, 'vieux']))},
  former: {
    key: '2ise:mots',
    read: (text) =>
      text.includes('{') ? undefined : Object.fromEntries(text.split(',').map((key) => [key, 'ancien'])),
    asideKey: '2ise:mots:a-part',
  },
};
const KEY = keyOf('mots');
const ASIDE = asideKeyOf('mots');

const set =
  (key: string, word: string) =>
  (known: Tree): Tree => ({...known, [key]: word});
const without =
  (key: string) =>
  (known: Tree): Tree =>
    Object.fromEntries(Object.entries(known).filter(([name]) => name !== key));

function kept(content: unknown, version = 2): string {
  return JSON.stringify({version, contenu: content});
}

describe('a state on the device', () => {
  it('is empty at first, and reading it writes nothing', () => {
    const device = fakeDevice();
    const state = createStoredState(words, device.tab());
    expect(state.get()).toEqual({content: {}, keeping: 'kept'});
    expect(state.get()).toBe(state.get());
    expect(device.texts.size).toBe(0);
  });

  it('is kept with its version, tells its readers, and leaves nothing behind when it is empty again', () => {
    const device = fakeDevice();
    const state = createStoredState(words, device.tab());
    const listener = vi.fn();
    const stop = state.subscribe(listener);
    state.update(set('a', 'un'));
    expect(device.texts.get(KEY)).toBe(kept({a: 'un'}));
    expect(createStoredState(words, device.tab()).get().content).toEqual({a: 'un'});
    stop();
    state.update(without('a'));
    expect(device.texts.size).toBe(0);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does nothing for a change that changes nothing', () => {
    const state = createStoredState(words, fakeDevice().tab());
    const listener = vi.fn();
    state.subscribe(listener);
    state.update((known) => known);
    expect(listener).not.toHaveBeenCalled();
  });

  it('gives the same content until it changes', () => {
    const device = fakeDevice({[KEY]: kept({a: 'un'})});
    const state = createStoredState(words, device.tab());
    expect(state.get()).toBe(state.get());
    device.texts.set(KEY, kept({a: 'deux'}));
    expect(state.get().content).toEqual({a: 'deux'});
  });
});

describe('another shape', () => {
  it.each([
    ['an older version', {[KEY]: kept(['a', 'b'], 1)}, {a: 'vieux', b: 'vieux'}],
    ['what the site kept without versions', {'2ise:mots': 'a,b'}, {a: 'ancien', b: 'ancien'}],
    [
      'both, when an old tab goes on writing',
      {[KEY]: kept({a: 'un', b: 'deux'}), '2ise:mots': 'b,c'},
      {a: 'un', b: 'ancien', c: 'ancien'},
    ],
  ])('is read: %s; the first change writes all of it in the new one', (_, entries, content) => {
    const device = fakeDevice(entries);
    const state = createStoredState(words, device.tab());
    expect(state.get()).toEqual({content, keeping: 'kept'});
    expect(Object.fromEntries(device.texts)).toEqual(entries);
    state.update(set('z', 'neuf'));
    expect(Object.fromEntries(device.texts)).toEqual({[KEY]: kept({...content, z: 'neuf'})});
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"mots"',
    '{}',
    '{"version":"2","contenu":{}}',
    '{"version":1.5,"contenu":{}}',
    kept({a: 3}),
    kept(null),
    kept({a: 'un'}, 0),
    kept({pas: 'une liste'}, 1),
  ])('that cannot be read is put aside by the first change: %j', (text) => {
    const device = fakeDevice({[KEY]: text, [ASIDE]: 'plus ancien'});
    const state = createStoredState(words, device.tab());
    expect(state.get()).toEqual({content: {}, keeping: 'kept', aside: `plus ancien\n${text}`});
    expect(device.texts.get(KEY)).toBe(text);
    state.update(set('a', 'neuf'));
    expect(Object.fromEntries(device.texts)).toEqual({
      [KEY]: kept({a: 'neuf'}),
      [ASIDE]: `plus ancien\n${text}`,
    });
    const after = createStoredState(words, device.tab());
    expect(after.get()).toEqual({content: {a: 'neuf'}, keeping: 'kept', aside: `plus ancien\n${text}`});
    after.dropAside();
    expect(after.get()).toEqual({content: {a: 'neuf'}, keeping: 'kept'});
  });

  it('under a former key is put aside too, with what was there', () => {
    const device = fakeDevice({'2ise:mots': '{abîmé', '2ise:mots:a-part': 'd’avant', [KEY]: kept({a: 'un'})});
    const state = createStoredState(words, device.tab());
    expect(state.get()).toEqual({content: {a: 'un'}, keeping: 'kept', aside: 'd’avant\n{abîmé'});
    state.update(set('b', 'deux'));
    expect(Object.fromEntries(device.texts)).toEqual({
      [KEY]: kept({a: 'un', b: 'deux'}),
      [ASIDE]: 'd’avant\n{abîmé',
    });
  });

  it('that cannot be read can be thrown away before any change, and nothing else is', () => {
    const device = fakeDevice({'2ise:mots': '{abîmé', [ASIDE]: 'd’avant', [KEY]: kept({a: 'un'})});
    createStoredState(words, device.tab()).dropAside();
    expect(Object.fromEntries(device.texts)).toEqual({[KEY]: kept({a: 'un'})});
  });

  it('that cannot be put aside is not written over', () => {
    const device = fakeDevice({[KEY]: '{abîmé'});
    device.isFull = true;
    const state = createStoredState(words, device.tab());
    state.update(set('a', 'neuf'));
    expect(device.texts.get(KEY)).toBe('{abîmé');
    expect(state.get()).toEqual({content: {a: 'neuf'}, keeping: 'refused', aside: '{abîmé'});
  });

  it('of a later version is left alone, and said', () => {
    const later = kept({whatever: [1]}, 3);
    const device = fakeDevice({[KEY]: later});
    const state = createStoredState(words, device.tab());
    state.update(set('a', 'un'));
    expect(state.get()).toEqual({content: {a: 'un'}, keeping: 'newer'});
    expect(Object.fromEntries(device.texts)).toEqual({[KEY]: later});
  });

  it('never makes reading fall', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":2,"contenu":${json}}`),
        ),
        (text) => {
          const device = fakeDevice({[KEY]: text, '2ise:mots': text});
          const state = createStoredState(words, device.tab());
          state.update(set('a', 'neuf'));
          expect(state.get().content.a).toBe('neuf');
          const isThere = device.texts.get(KEY) === text || state.get().aside?.includes(text);
          expect(isThere || state.get().aside === undefined).toBe(true);
        },
      ),
    );
  });
});

describe('a device that refuses', () => {
  it.each(Object.entries(CLOSED_PLACES))('is done without: %s', (_, place) => {
    const state = createStoredState(words, place);
    expect(state.get().content).toEqual({});
    state.update(set('a', 'un'));
    state.update(set('b', 'deux'));
    expect(state.get()).toEqual({content: {a: 'un', b: 'deux'}, keeping: 'refused'});
    state.dropAside();
    state.save();
    expect(state.get().content).toEqual({a: 'un', b: 'deux'});
  });

  it.each(['null', 'undefined', 'forbidden', 'forbidden to read'])(
    'is known before anything is written, where it has no storage to read: %s',
    (kind) => {
      expect(createStoredState(words, CLOSED_PLACES[kind]!).get().keeping).toBe('refused');
    },
  );

  it('keeps all of it once it has room again, with what other tabs wrote meanwhile', () => {
    const device = fakeDevice({[KEY]: kept({a: 'un', b: 'deux'})});
    const [tab, other] = [device.tab(), device.tab()];
    const state = createStoredState(words, tab);
    state.subscribe(() => {});
    device.isFull = true;
    state.update(set('a', 'UN'));
    state.update(without('b'));
    expect(state.get()).toEqual({content: {a: 'UN'}, keeping: 'refused'});
    device.isFull = false;
    createStoredState(words, other).update(set('c', 'trois'));
    tab.hear();
    expect(state.get()).toEqual({content: {a: 'UN', c: 'trois'}, keeping: 'kept'});
    expect(device.texts.get(KEY)).toBe(kept({a: 'UN', c: 'trois'}));
  });

  it('takes nothing off the screen when it closes during the visit', () => {
    const device = fakeDevice({[KEY]: kept({a: 'un'})});
    let isClosed = false;
    const state = createStoredState(words, {...device.tab(), open: () => (isClosed ? null : device)});
    expect(state.get().content).toEqual({a: 'un'});
    isClosed = true;
    state.update(set('b', 'deux'));
    expect(state.get()).toEqual({content: {a: 'un', b: 'deux'}, keeping: 'refused'});
  });
});

it('is written when asked only, where it changes often', () => {
  const device = fakeDevice();
  const state = createStoredState(words, device.tab(), {savesOnDemand: true});
  state.update(set('a', 'un'));
  expect(state.get()).toEqual({content: {a: 'un'}, keeping: 'kept'});
  expect(device.texts.size).toBe(0);
  state.save();
  expect(device.texts.get(KEY)).toBe(kept({a: 'un'}));
});

describe('tabs that share a state', () => {
  type Step =
    | {do: 'write'; tab: number; key: string}
    | {do: 'remove'; tab: number; key: string}
    | {do: 'hear'; tab: number}
    | {do: 'comeBack'; tab: number}
    | {do: 'fill'}
    | {do: 'empty'};

  const TABS = [0, 1, 2];
  const tab = fc.constantFrom(...TABS);
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const writing = fc.record({do: fc.constantFrom('write' as const, 'remove' as const), tab, key});
  const hearing = fc.record({do: fc.constantFrom('hear' as const, 'comeBack' as const), tab});
  const room = fc.record({do: fc.constantFrom('fill' as const, 'empty' as const)});

  /** Plays the steps; each tab then comes back, twice: what the first has to say, the others hear. */
  function play(steps: readonly Step[]): {
    states: StoredState<Tree>[];
    written: Map<string, {tab: number; word?: string}[]>;
    text: string | undefined;
  } {
    const device = fakeDevice({[KEY]: kept({a: 'début', b: 'début'})});
    const tabs = TABS.map(() => device.tab());
    const states = tabs.map((place) => createStoredState(words, place));
    states.forEach((state) => state.subscribe(() => {}));
    const written = new Map<string, {tab: number; word?: string}[]>();
    steps.forEach((step, index) => {
      if (step.do === 'fill') device.isFull = true;
      else if (step.do === 'empty') device.isFull = false;
      else if (step.do === 'hear') tabs[step.tab]?.hear();
      else if (step.do === 'comeBack') tabs[step.tab]?.comeBack();
      else {
        const word = step.do === 'write' ? `${index}` : undefined;
        states[step.tab]?.update(word === undefined ? without(step.key) : set(step.key, word));
        written.set(step.key, [...(written.get(step.key) ?? []), {tab: step.tab, word}]);
      }
    });
    device.isFull = false;
    for (const place of [...tabs, ...tabs]) place.comeBack();
    return {states, written, text: device.texts.get(KEY)};
  }

  function contents({states}: ReturnType<typeof play>): Tree[] {
    return states.map((state) => state.get().content);
  }

  it('end with the last write of each key, whatever they had heard of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(writing, hearing), {maxLength: 30}), (steps) => {
        const played = play(steps);
        const expected: Record<string, string> = {a: 'début', b: 'début'};
        for (const [name, writes] of played.written) {
          const word = writes.at(-1)?.word;
          if (word === undefined) delete expected[name];
          else expected[name] = word;
        }
        for (const content of contents(played)) expect(content).toEqual(expected);
        expect(played.text === undefined ? {} : JSON.parse(played.text).contenu).toEqual(expected);
      }),
    );
  });

  it('agree and lose nothing that one alone has written, even when the device was full for a time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(writing, hearing, room), {maxLength: 30}), (steps) => {
        const played = play(steps);
        const [content = {}, ...others] = contents(played);
        for (const other of others) expect(other).toEqual(content);
        expect(played.text === undefined ? {} : JSON.parse(played.text).contenu).toEqual(content);
        expect(played.states.map((state) => state.get().keeping)).toEqual(['kept', 'kept', 'kept']);
        for (const [name, writes] of played.written) {
          const last = writes.at(-1);
          if (writes.every((write) => write.tab === last?.tab)) expect(content[name]).toBe(last?.word);
          // Otherwise it is as one of the tabs left it.
          else
            expect([
              ...writes.map(({word}) => word),
              ['a', 'b'].includes(name) ? 'début' : undefined,
            ]).toContain(content[name]);
        }
      }),
    );
  });
});
