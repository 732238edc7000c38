// @vitest-environment jsdom
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {rememberDepartures, returnFocus} from './departure';

const LIST = `
  <details class="menu"><summary>Menu</summary><a href="/glossaire">Glossaire</a></details>
  <a href="/repertoire/a">A</a>
  <a href="/repertoire/b">B</a>
  <a href="/repertoire/b">B encore</a>
  <ul role="listbox"><li><a href="/repertoire/c">C</a></li></ul>`;

const link = (rank: number) => document.querySelectorAll('a')[rank]!;
const focused = () => document.activeElement?.textContent;

/** Leaves the page by a link as the router does, for a page that holds nothing. */
function leaveBy(element: HTMLElement, press: MouseEventInit = {}) {
  element.addEventListener('click', (event) => event.preventDefault(), {once: true});
  element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ...press}));
  const left = window.history.state as unknown;
  document.body.innerHTML = '';
  return left;
}

/** Comes back to the entry of the history that was left, with what the page holds at once. */
function comeBack(left: unknown, page = LIST) {
  window.history.replaceState(left, '');
  document.body.innerHTML = page;
  returnFocus();
}

beforeAll(() => {
  vi.stubGlobal('CSS', {escape: (text: string) => text});
  rememberDepartures();
});

beforeEach(() => {
  window.scrollBy = vi.fn();
  window.history.replaceState({key: 'abc'}, '');
  document.body.innerHTML = LIST;
});

// Nothing is awaited any more.
afterEach(() => void window.dispatchEvent(new Event('pointerdown')));

describe('the link by which a page was left', () => {
  it('has the focus again on the way back, the very one among those that lead to the same page', () => {
    const left = leaveBy(link(3));
    comeBack(left);
    expect(focused()).toBe('B encore');
  });

  it('has it again rather than another to the same page, which has come above it since', () => {
    comeBack(leaveBy(link(2)), `<a href="/repertoire/b">Dernière page lue</a>${LIST}`);
    expect(focused()).toBe('B');
  });

  it('has it again when it says something else', () => {
    comeBack(leaveBy(link(2)), LIST.replace('>B<', '>B, vue<'));
    expect(focused()).toBe('B, vue');
  });

  it('is kept beside what the router keeps', () => {
    expect(leaveBy(link(1))).toMatchObject({key: 'abc', depart: {href: '/repertoire/a', rank: 0}});
  });

  it('is awaited when it comes late, until someone does something', async () => {
    const left = leaveBy(link(1));
    comeBack(left, '<p>charge</p>');
    document.body.innerHTML = LIST;
    await vi.waitFor(() => expect(focused()).toBe('A'));

    comeBack(left, '<p>charge</p>');
    window.dispatchEvent(new Event('pointerdown'));
    document.body.innerHTML = LIST;
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
  });

  it('gives way to what opens the menu that holds it', () => {
    comeBack(leaveBy(link(0)));
    expect(focused()).toBe('Menu');
  });

  it.each([
    ['opens elsewhere', 1, {ctrlKey: true}],
    ['was proposed by a search box', 4, {}],
  ] as const)('is forgotten when it %s', (_why, rank, press) => {
    comeBack(leaveBy(link(rank), press));
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the focus alone on a page that was not left by a link, and where it is gone', () => {
    comeBack({key: 'abc'});
    expect(document.activeElement).toBe(document.body);
    document.body.innerHTML = LIST;
    comeBack(leaveBy(link(1)), '<a href="/ailleurs">Ailleurs</a>');
    expect(document.activeElement).toBe(document.body);
  });
});
