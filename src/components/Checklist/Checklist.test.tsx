import {afterEach, describe, expect, it, vi} from 'vitest';
import {act, fireEvent, render, renderHook, screen} from '@site/tests/rendering';
import Checklist from './index';
import {isTicked} from './ticks';
import {useTickCount, useTicks} from './useTicks';

const ITEMS = ['phrase', 'lue', 'relue'].map((id) => ({id, text: `Texte ${id}.`, content: `Texte ${id}.`}));

/** Each test has its page: what a device could not keep stays in the memory of the site. */
let count = 0;
const newPage = () => `essai/${(count += 1)}`;

function show(page: string): void {
  render(
    <Checklist
      page={page}
      pageTitle="Une page"
      title="C’est fait quand…"
      heading={<h2>C’est fait quand…</h2>}
      items={ITEMS}
    />,
  );
}

const box = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', {name: `Texte ${id}.`});
const notices = () => screen.getAllByRole('status').map(({textContent}) => textContent);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a list to tick', () => {
  it('counts its ticks, unticks all and gives them back', () => {
    show(newPage());
    fireEvent.click(box('phrase'));
    fireEvent.click(box('lue'));
    expect(notices()).toContain('2 sur 3 faits');
    fireEvent.click(screen.getByRole('button', {name: 'Tout décocher'}));
    expect(notices()).toContain('Tout est décoché.');
    expect(box('phrase').checked).toBe(false);
    fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
    expect([box('phrase').checked, box('lue').checked, box('relue').checked]).toEqual([true, true, false]);
  });

  it.each([
    ['has none', () => vi.stubGlobal('localStorage', null)],
    [
      'is full',
      () =>
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ])('goes on where the storage %s, and says so apart from its messages', (_, take) => {
    take();
    show(newPage());
    fireEvent.click(box('phrase'));
    fireEvent.click(box('lue'));
    expect(box('phrase').checked).toBe(true);
    const refusal = notices().filter((text) => text?.startsWith('Votre navigateur refuse'));
    expect(refusal).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', {name: 'Tout décocher'}));
    // The message does not say it again.
    expect(notices()).toContain('Tout est décoché.');
  });

  it('leaves alone what a later version of the site keeps, and says what to do', () => {
    const page = newPage();
    const later = '{"version":99,"contenu":["autre"]}';
    localStorage.setItem(`2ise:garde:coches/${page}`, later);
    show(page);
    fireEvent.click(box('phrase'));
    expect(box('phrase').checked).toBe(true);
    expect(notices().join()).toContain('Rechargez cette page');
    expect(localStorage.getItem(`2ise:garde:coches/${page}`)).toBe(later);
  });
});

describe('useTickCount', () => {
  it('follows the ticks of several pages', () => {
    const pages = [newPage(), newPage()];
    const first = renderHook(() => useTicks(pages[0]!)).result;
    const {result} = renderHook(() =>
      useTickCount(pages, (ticksOf) => pages.filter((page) => isTicked(ticksOf(page), 'a')).length),
    );
    expect(result.current).toBe(0);
    act(() => first.current.update(() => ({a: true})));
    expect(result.current).toBe(1);
    localStorage.setItem(`2ise:coches:${pages[1]}`, '["a"]');
    act(() => void window.dispatchEvent(new StorageEvent('storage', {key: `2ise:coches:${pages[1]}`})));
    expect(result.current).toBe(2);
  });
});
