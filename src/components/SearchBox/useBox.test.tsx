import type {FocusEvent, FormEvent, KeyboardEvent, MouseEvent} from 'react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {useLocation} from '@docusaurus/router';
import type {Answer} from '@site/src/search/answer';
import {act, pageAt, renderHook} from '@site/tests/rendering';
import type {ResultsPage} from './useBox';
import {useBox} from './useBox';

const engine = vi.hoisted(() => ({status: 'ready', texts: 'ready', load: () => {}}));
const found = vi.hoisted(() => ({answer: undefined as unknown}));
vi.mock('@site/src/searchClient/useSearch', () => ({useSearch: () => engine}));
vi.mock('@site/src/searchClient/useAnswer', () => ({
  useAnswer: (words: string) => (words === '' || !found.answer ? undefined : {words, answer: found.answer}),
}));

const answer: Answer = {
  resources: [{id: 'un', kind: 'ressource', title: 'Un prêt', url: '/repertoire/un', score: 1}],
  needs: [],
  readings: [],
  ways: [],
  facets: [{key: 'besoin', id: 'pret', title: 'pour un prêt', count: 3}],
  rewordings: [],
  suggestions: [],
};

let input: HTMLInputElement;
const page = {onType: vi.fn(), onSubmit: vi.fn(), onClear: vi.fn(), onSelect: vi.fn()};
const event = <T,>(parts: object = {}) =>
  ({preventDefault: vi.fn(), ...parts}) as unknown as T & {preventDefault: () => void};
const key = (name: string) => event<KeyboardEvent>({key: name, nativeEvent: {isComposing: false}});

function box(onPage = true) {
  const results: ResultsPage = {input: {current: input}, ...page};
  const {result} = renderHook(() => ({box: useBox(onPage ? results : undefined), address: useLocation()}), {
    wrapper: pageAt('/'),
  });
  // Elsewhere than on the page of results, the box is its own.
  if (!onPage) (result.current.box.inputRef as {current: HTMLInputElement}).current = input;
  const type = (words: string) =>
    act(() => {
      input.value = words;
      result.current.box.type();
    });
  const press = (name: string) => {
    const pressed = key(name);
    act(() => result.current.box.press(pressed, () => null));
    return pressed;
  };
  return {result, type, press, now: () => result.current.box};
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({matches: false}));
  window.localStorage.clear();
  input = document.createElement('input');
  document.body.replaceChildren(input);
  Object.values(page).forEach((mock) => mock.mockReset());
  Object.assign(engine, {status: 'ready', load: vi.fn()});
  found.answer = answer;
});

describe('the box', () => {
  it('gets the engine when it is reached, once, and not again after a failure', () => {
    engine.status = 'idle';
    const {now} = box();
    act(() => now().start());
    expect(engine.load).toHaveBeenCalledOnce();
    engine.status = 'failed';
    const {now: failed} = box();
    act(() => failed().start());
    expect(engine.load).toHaveBeenCalledOnce();
    act(() => failed().retry());
    expect(engine.load).toHaveBeenCalledTimes(2);
    expect(document.activeElement).toBe(input);
  });

  it('opens its list as one types, walks it with the arrows, and closes it with Escape', () => {
    const {type, press, now} = box();
    type('p');
    expect(now().shown).toBeUndefined();
    type('prêt');
    expect(page.onType).toHaveBeenCalledTimes(2);
    expect(now().shown?.groups.flatMap(({options}) => options)).toHaveLength(2);
    expect(now().active).toBeUndefined();
    expect(press('ArrowDown').preventDefault).toHaveBeenCalled();
    expect(now().active).toEqual({key: 'liste besoin pret', rank: 0});
    press('ArrowUp');
    expect(now().active?.rank).toBe(1);
    press('Escape');
    expect(now().shown).toBeUndefined();
    expect(input.value).toBe('prêt');
    press('Escape');
    expect(page.onClear).toHaveBeenCalledOnce();
  });

  it('reads again a text that the page has changed before it proposes anything', () => {
    const {type, press, now} = box();
    type('prêt');
    press('Escape');
    input.value = '';
    press('ArrowDown');
    expect(now().text).toBe('');
    expect(now().active).toBeUndefined();
  });

  it('sends the words to the page, or to the directory from elsewhere, and keeps them', () => {
    const {type, now} = box();
    type('prêt');
    act(() => now().submit(event<FormEvent>()));
    expect(page.onSubmit).toHaveBeenCalledOnce();
    expect(now().shown).toBeUndefined();
    const other = box(false);
    other.type('local & atelier');
    act(() => other.now().submit(event<FormEvent>()));
    expect(other.result.current.address).toMatchObject({
      pathname: '/repertoire',
      search: '?q=local+%26+atelier',
    });
    other.type('');
    expect(other.now().shown?.groups[0]?.options.map(({label}) => label)).toEqual([
      'local & atelier',
      'prêt',
      'Effacer ces recherches',
    ]);
  });

  it('sends what is typed while the page of results is awaited to it', () => {
    const {result, type} = box(false);
    type('prêt');
    expect(result.current.address.pathname).toBe('/');
    act(() => result.current.box.submit(event<FormEvent>()));
    type('prêt agricole');
    expect(result.current.address).toMatchObject({
      pathname: '/repertoire',
      search: '?q=pr%C3%AAt+agricole',
    });
  });

  it('shows a list of the directory in the page, and lets a click that opens it elsewhere be', () => {
    const {type, now} = box();
    type('prêt');
    const option = now().shown?.groups[0]?.options[0];
    if (!option) throw new Error('The words name a list.');
    const elsewhere = event<MouseEvent>({button: 0, ctrlKey: true});
    act(() => now().choose(option, elsewhere));
    expect(elsewhere.preventDefault).not.toHaveBeenCalled();
    expect(now().shown).toBeDefined();
    const plain = event<MouseEvent>({button: 0});
    act(() => now().choose(option, plain));
    expect(plain.preventDefault).toHaveBeenCalled();
    expect(page.onSelect).toHaveBeenCalledWith({q: '', facets: {besoin: ['pret']}});
    expect(now().shown).toBeUndefined();
  });

  it('erases the last queries, and says so', async () => {
    vi.useFakeTimers();
    const {type, now} = box();
    type('prêt');
    act(() => now().submit(event<FormEvent>()));
    type('');
    const forget = now().shown?.groups[0]?.options.at(-1);
    if (!forget) throw new Error('There is a query to erase.');
    act(() => now().choose(forget, event<MouseEvent>({button: 0})));
    act(() => vi.runAllTimers());
    expect(now().said).toBe('Vos dernières recherches sont effacées.');
    type('');
    expect(now().shown).toBeUndefined();
    vi.useRealTimers();
  });

  it('stays open while one is among the buttons of a failure, and closes when the focus leaves', () => {
    engine.status = 'failed';
    found.answer = undefined;
    const {type, now} = box();
    const form = document.createElement('form');
    const button = document.createElement('button');
    document.body.append(form);
    form.append(input, button);
    type('prêt');
    expect(now().shown?.trouble).toBe('failed');
    const blur = (relatedTarget: Element | null) =>
      act(() => now().leave(event<FocusEvent>({currentTarget: form, target: input, relatedTarget})));
    blur(button);
    expect(now().shown).toBeDefined();
    blur(null);
    expect(now().shown).toBeUndefined();
  });
});
