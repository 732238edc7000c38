import {describe, expect, it} from 'vitest';
import {CLOSED_PLACES, fakeDevice} from '@site/src/deviceStore/fakes';
import {keyOf} from '@site/src/deviceStore/shape';
import {ViewMemory, viewShape} from './viewMemory';

describe('ViewMemory', () => {
  it('keeps what each entry of the history was like, over a reload', () => {
    const tab = fakeDevice();
    const before = new ViewMemory(tab.tab());
    before.set('a', {y: 120});
    before.set('a', {expanded: true, left: {href: '/x', top: 200}});
    before.set('b', {y: 7, left: {href: '/y', top: 1}});
    before.set('b', {y: 8, left: undefined});
    before.set(undefined, {y: 30});
    expect(before.get(undefined)).toEqual({y: 30, expanded: false});
    expect(tab.texts.size).toBe(0);
    before.save();
    const after = new ViewMemory(tab.tab());
    expect(after.get('a')).toMatchObject({y: 120, expanded: true, left: {href: '/x', top: 200}});
    expect(after.get('b')).toEqual({y: 8, expanded: false, rang: expect.any(Number)});
    expect(after.get(undefined)).toBeUndefined();
  });

  it('forgets the oldest', () => {
    const memory = new ViewMemory(fakeDevice().tab());
    for (let index = 0; index < 60; index += 1) memory.set(`k${index}`, {y: index});
    expect(memory.get('k0')).toBeUndefined();
    expect(memory.get('k59')).toMatchObject({y: 59, expanded: false});
  });

  it('finds those that the site kept as a list', () => {
    const tab = fakeDevice({'2ise:repertoire:vues': '[["a",{"y":12,"expanded":true}]]'});
    expect(new ViewMemory(tab.tab()).get('a')).toMatchObject({y: 12, expanded: true});
  });

  it.each(['{', '[1]', '[["a"]]', 'null', '[["a", null]]', '{"version":1,"contenu":{"a":{"y":"1"}}}'])(
    'does without a storage that holds %s',
    (text) => {
      const tab = fakeDevice({[keyOf(viewShape.name)]: text, '2ise:repertoire:vues': text});
      const memory = new ViewMemory(tab.tab());
      memory.set('b', {y: 1});
      expect(memory.get('b')).toMatchObject({y: 1});
      expect(() => memory.save()).not.toThrow();
    },
  );

  it.each(Object.entries(CLOSED_PLACES))('does without a storage: %s', (_, place) => {
    const memory = new ViewMemory(place);
    memory.set('a', {y: 1});
    expect(() => memory.save()).not.toThrow();
    expect(memory.get('a')).toMatchObject({y: 1});
  });
});
