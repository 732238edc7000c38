import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isKeyOn} from '@site/src/components/KeyPreference/keyPreference';
import {fakeDevice} from '@site/src/deviceStore/fakes';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {asksForSearch} from './shortcut';
import {slashShape} from './slashPreference';

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

describe('the preference for `/`', () => {
  it('is on until it is turned off, and leaves nothing behind when it is on again', () => {
    const device = fakeDevice();
    const state = createStoredState(slashShape, device.tab());
    expect(isKeyOn(state.get().content)).toBe(true);
    state.update(() => ({isOff: true}));
    expect(isKeyOn(createStoredState(slashShape, device.tab()).get().content)).toBe(false);
    state.update(() => ({}));
    expect(device.texts.size).toBe(0);
  });

  it.each([
    ['non', false],
    ['oui', true],
    ['', true],
  ])('is found where the site kept a word: « %s »', (word, isOn) => {
    const device = fakeDevice({'2ise:raccourci-barre': word});
    expect(isKeyOn(createStoredState(slashShape, device.tab()).get().content)).toBe(isOn);
  });

  it('is not read from something else', () => {
    expect(slashShape.read({isOff: 'non'})).toBeUndefined();
    expect(slashShape.read(null)).toBeUndefined();
  });
});
