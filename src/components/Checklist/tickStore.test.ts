import {describe, expect, it, vi} from 'vitest';
import type {TickStorage} from './tickStore';
import {createTickStore} from './tickStore';

function memory(): TickStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const tick = (id: string) => (ticks: readonly string[]) => [...ticks, id];

describe('createTickStore', () => {
  it('keeps the ticks of each page apart, and tells its listeners', () => {
    const storage = memory();
    const store = createTickStore(() => storage);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.update('idee', tick('a'));
    stop();
    store.update('idee', tick('b'));
    expect(store.get('idee')).toEqual(['a', 'b']);
    expect(store.get('essai')).toEqual([]);
    expect(storage.getItem('2ise:coches:idee')).toBe('["a","b"]');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.isRefused()).toBe(false);
  });

  it('gives the same list until it changes', () => {
    const storage = memory();
    const store = createTickStore(() => storage);
    storage.setItem('2ise:coches:idee', '["a"]');
    expect(store.get('idee')).toBe(store.get('idee'));
    expect(store.get('essai')).toBe(store.get('essai'));
  });

  it('starts from what another tab has written', () => {
    const storage = memory();
    const [here, there] = [createTickStore(() => storage), createTickStore(() => storage)];
    here.update('idee', tick('a'));
    there.update('idee', tick('b'));
    here.update('idee', tick('c'));
    expect(there.get('idee')).toEqual(['a', 'b', 'c']);
  });

  it('hears of the other tabs for its own keys, and when all is erased', () => {
    const store = createTickStore(memory);
    const listener = vi.fn();
    store.subscribe(listener);
    store.changedElsewhere('theme');
    expect(listener).not.toHaveBeenCalled();
    store.changedElsewhere('2ise:coches:idee');
    store.changedElsewhere(null);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('goes on for the visit when the device refuses to keep anything', () => {
    const full: TickStorage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const storage of [() => full, forbidden]) {
      const store = createTickStore(storage);
      expect(store.get('idee')).toEqual([]);
      store.update('idee', tick('a'));
      store.update('idee', tick('b'));
      expect(store.get('idee')).toEqual(['a', 'b']);
      expect(store.isRefused()).toBe(true);
    }
  });
});
