import {describe, expect, it} from 'vitest';
import {ViewMemory} from './viewMemory';

function fakeStorage(initial?: string) {
  let value = initial ?? null;
  return {
    getItem: () => value,
    setItem: (_key: string, next: string) => {
      value = next;
    },
  };
}

describe('ViewMemory', () => {
  it('keeps what each entry of the history was like, over a reload', () => {
    const storage = fakeStorage();
    const before = new ViewMemory(storage);
    before.set('a', {y: 120});
    before.set('a', {expanded: true, left: {href: '/x', top: 200}});
    before.set(undefined, {y: 30});
    expect(before.get(undefined)).toEqual({y: 30, expanded: false});
    before.save();
    const after = new ViewMemory(storage);
    expect(after.get('a')).toEqual({y: 120, expanded: true, left: {href: '/x', top: 200}});
    expect(after.get(undefined)).toBeUndefined();
  });

  it('forgets the oldest', () => {
    const memory = new ViewMemory();
    for (let index = 0; index < 60; index += 1) memory.set(`k${index}`, {y: index});
    expect(memory.get('k0')).toBeUndefined();
    expect(memory.get('k59')).toEqual({y: 59, expanded: false});
  });

  it.each(['{', '[1]', '[["a"]]', 'null', '[["a", null]]'])(
    'does without a storage that holds %s',
    (text) => {
      expect(new ViewMemory(fakeStorage(text)).get('a')).toBeUndefined();
    },
  );

  it('does without a storage that refuses', () => {
    const memory = new ViewMemory({
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    memory.set('a', {y: 1});
    expect(() => memory.save()).not.toThrow();
  });
});
