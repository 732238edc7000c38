import {beforeEach, describe, expect, it, vi} from 'vitest';
import {useHistory} from '@docusaurus/router';
import {act, pageAt, renderHook} from '@site/tests/rendering';
import {useExpanded, useRestoredView} from './useRestoredView';

/** What the page is scrolled to. */
let y = 0;
const scrollTo = vi.fn((_x: number, to: number) => {
  y = to;
});

beforeEach(() => {
  y = 0;
  const stubs = {
    scrollTo,
    scrollBy: vi.fn(),
    requestAnimationFrame: frame,
    cancelAnimationFrame: vi.fn(),
    CSS: {escape: (text: string) => text},
  };
  for (const [name, stub] of Object.entries(stubs)) vi.stubGlobal(name, stub);
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y);
  scrollTo.mockClear();
  window.sessionStorage.clear();
});

function frame(draw: FrameRequestCallback): number {
  draw(0);
  return 0;
}

function list() {
  const {result, rerender} = renderHook(
    ({isReady}: {isReady: boolean}) => {
      useRestoredView(isReady);
      return {view: useExpanded(), history: useHistory()};
    },
    {wrapper: pageAt('/repertoire'), initialProps: {isReady: true}},
  );
  const go = (move: (history: ReturnType<typeof useHistory>) => void) =>
    act(() => move(result.current.history));
  const scroll = (to: number) =>
    act(() => {
      y = to;
      window.dispatchEvent(new Event('scroll'));
    });
  return {result, rerender, go, scroll};
}

describe('a list seen before', () => {
  it('comes back with its place and its rows, and only by Back or Forward', () => {
    const {result, go, scroll} = list();
    act(() => result.current.view.expand());
    expect(result.current.view.expanded).toBe(true);
    scroll(900);
    go((history) => history.push('/repertoire?q=local'));
    expect(result.current.view.expanded).toBe(false);
    expect(scrollTo).not.toHaveBeenCalled();
    scroll(40);
    go((history) => history.goBack());
    expect(scrollTo).toHaveBeenLastCalledWith(0, 900);
    expect(result.current.view.expanded).toBe(true);
    go((history) => history.goForward());
    expect(scrollTo).toHaveBeenLastCalledWith(0, 40);
    expect(result.current.view.expanded).toBe(false);
  });

  it('waits for its rows, and keeps in the meantime what it knew', () => {
    const {rerender, go, scroll} = list();
    scroll(700);
    go((history) => history.push('/repertoire?q=local'));
    rerender({isReady: false});
    go((history) => history.goBack());
    expect(scrollTo).not.toHaveBeenCalled();
    // The browser and the router scroll on their own between two lists.
    scroll(0);
    rerender({isReady: true});
    expect(scrollTo).toHaveBeenLastCalledWith(0, 700);
  });

  it('puts the link that was followed where it stood', () => {
    const {go, scroll} = list();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul class="fiches"><li><a href="/repertoire/un">Un</a></li></ul>',
    );
    const link = document.querySelector<HTMLAnchorElement>('.fiches a');
    if (!link) throw new Error('There is a link.');
    const top = vi.spyOn(link, 'getBoundingClientRect').mockReturnValue({top: 300} as DOMRect);
    link.addEventListener('click', (event) => event.preventDefault());
    scroll(500);
    act(() => link.click());
    go((history) => history.push('/repertoire?q=local'));
    top.mockReturnValue({top: 320} as DOMRect);
    go((history) => history.goBack());
    expect(window.scrollBy).toHaveBeenCalledWith(0, 20);
  });
});
