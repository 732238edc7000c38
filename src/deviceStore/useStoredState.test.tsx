import {afterEach, expect, it, vi} from 'vitest';
import {act, render, renderHook} from '@site/tests/rendering';
import {devicePlace} from './browserPlaces';
import type {StoredName} from './names';
import type {Shape} from './shape';
import {keyOf} from './shape';
import {createStoredState} from './storedState';
import type {Tree} from './tree';
import {isTree} from './tree';
import {useStoredState} from './useStoredState';

const shape: Shape<Tree> = {
  name: 'essai' as StoredName,
  version: 1,
  empty: {},
  read: (content) => (isTree(content) ? content : undefined),
};
const text = (content: Tree) => JSON.stringify({version: 1, contenu: content});

/** What another tab does: this one hears of it only when told. */
function writeElsewhere(content: Tree): void {
  localStorage.setItem(keyOf('essai'), text(content));
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

function mounted() {
  const state = createStoredState(shape, devicePlace);
  const {result, unmount} = renderHook(() => useStoredState(state));
  return {state, result, unmount};
}

it('shows what the device holds, and each change to all its readers', () => {
  writeElsewhere({a: 1});
  const {state, result} = mounted();
  const other = renderHook(() => useStoredState(state)).result;
  expect(result.current.content).toEqual({a: 1});
  act(() => state.update((known) => ({...known, b: 2})));
  expect(result.current.content).toEqual({a: 1, b: 2});
  expect(other.current).toBe(result.current);
  expect(localStorage.getItem(keyOf('essai'))).toBe(text({a: 1, b: 2}));
});

it('follows another tab, for its own key or when all is erased', () => {
  const {result} = mounted();
  writeElsewhere({a: 1});
  act(() => void window.dispatchEvent(new StorageEvent('storage', {key: 'theme'})));
  expect(result.current.content).toEqual({});
  act(() => void window.dispatchEvent(new StorageEvent('storage', {key: keyOf('essai')})));
  expect(result.current.content).toEqual({a: 1});
  localStorage.clear();
  act(() => void window.dispatchEvent(new StorageEvent('storage', {key: null})));
  expect(result.current.content).toEqual({});
});

it('reads again when the page comes back from the memory of the browser', () => {
  const {result} = mounted();
  writeElsewhere({a: 1});
  act(() => void window.dispatchEvent(new Event('pageshow')));
  expect(result.current.content).toEqual({a: 1});
});

it('stops listening with its reader', () => {
  const {state, unmount} = mounted();
  unmount();
  const get = vi.spyOn(Storage.prototype, 'getItem');
  window.dispatchEvent(new Event('pageshow'));
  // Other readers of the page may be listening.
  expect(get.mock.calls.filter(([key]) => key.startsWith(keyOf('essai')))).toEqual([]);
  get.mockRestore();
  expect(state.get().content).toEqual({});
});

it.each([
  ['null', null],
  ['undefined', undefined],
])('says so where the browser has %s for a storage, from the first look', (_, storage) => {
  vi.stubGlobal('localStorage', storage);
  const {state, result} = mounted();
  expect(result.current.keeping).toBe('refused');
  act(() => state.update(() => ({a: 1})));
  expect(result.current).toEqual({content: {a: 1}, keeping: 'refused'});
});

it('is empty at hydration, as where the page was built, then holds what the device does', () => {
  writeElsewhere({a: 1});
  const state = createStoredState(shape, devicePlace);
  const seen: string[] = [];
  function Reader() {
    const {content} = useStoredState(state);
    seen.push(JSON.stringify(content));
    return <p>{JSON.stringify(content)}</p>;
  }
  const built = document.createElement('div');
  built.innerHTML = '<p>{}</p>';
  document.body.append(built);
  render(<Reader />, {container: built, hydrate: true});
  expect(seen).toEqual(['{}', '{"a":1}']);
  expect(built.textContent).toBe('{"a":1}');
});
