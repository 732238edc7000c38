import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {asksForSearch} from './shortcut';
import {SlashPreference} from './slashPreference';

const bare = {ctrlKey: false, metaKey: false, altKey: false, shiftKey: false};

describe('asksForSearch', () => {
  it('knows Ctrl+K, ⌘K and /', () => {
    for (const press of [
      {...bare, key: 'k', ctrlKey: true},
      {...bare, key: 'K', ctrlKey: true},
      {...bare, key: 'k', metaKey: true},
      {...bare, key: '/'},
      {...bare, key: '/', shiftKey: true},
    ]) {
      expect(asksForSearch(press, true), JSON.stringify(press)).toBe(true);
    }
  });

  it('lets / be turned off, and leaves every other key alone', () => {
    expect(asksForSearch({...bare, key: '/'}, false)).toBe(false);
    const flag = fc.boolean();
    const press = fc.record({
      key: fc.oneof(fc.constantFrom('/', 'k', 'K', 'Enter', 'f'), fc.string({maxLength: 2})),
      ctrlKey: flag,
      metaKey: flag,
      altKey: flag,
      shiftKey: flag,
    });
    fc.assert(
      fc.property(press, (any) => {
        if (any.altKey || !['/', 'k', 'K'].includes(any.key)) expect(asksForSearch(any, true)).toBe(false);
        if (any.key === '/' && (any.ctrlKey || any.metaKey)) expect(asksForSearch(any, true)).toBe(false);
        if (any.key !== '/' && !any.ctrlKey && !any.metaKey) expect(asksForSearch(any, true)).toBe(false);
      }),
    );
  });
});

describe('SlashPreference', () => {
  it('is on until it is turned off, and says so to its listeners', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const preference = new SlashPreference(() => storage);
    let changes = 0;
    preference.subscribe(() => (changes += 1));
    expect(preference.isOn()).toBe(true);
    preference.set(false);
    expect(new SlashPreference(() => storage).isOn()).toBe(false);
    preference.set(true);
    expect(preference.isOn()).toBe(true);
    expect([changes, kept.size]).toEqual([2, 0]);
  });

  it('lasts for the visit where the device keeps nothing', () => {
    const preference = new SlashPreference(() => {
      throw new Error('refused');
    });
    preference.set(false);
    expect(preference.isOn()).toBe(false);
  });
});
