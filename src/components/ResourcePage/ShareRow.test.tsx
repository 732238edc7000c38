import {afterEach, describe, expect, it, vi} from 'vitest';
import {act, fireEvent, render, screen, waitFor} from '@site/tests/rendering';
import ShareRow from './ShareRow';

const show = () =>
  render(<ShareRow title="Maison du quai" line="Prête un local. Téléphone : 819 555-0142" hasSheet />);
const status = () => screen.getByRole('status').textContent;

describe('ShareRow', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    window.history.replaceState(null, '', '/');
  });

  it('hands the page to what the device shares with, without the anchor', () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {share});
    window.history.replaceState(null, '', '/repertoire/maison#preparer-mon-appel');
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Partager'}));
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Maison du quai',
      text: 'Maison du quai\nPrête un local. Téléphone : 819 555-0142',
      url: 'http://localhost:3000/repertoire/maison',
    });
  });

  it('says nothing when one changes their mind', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')));
    vi.stubGlobal('navigator', {share});
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Partager'}));
    await act(() => Promise.resolve());
    expect(status()).toBe('');
  });

  it('copies the same message elsewhere, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {clipboard: {writeText}});
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Partager'}));
    await waitFor(() => expect(status()).toBe('Copié\u00a0: le nom, une phrase et le lien'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      'Maison du quai\nPrête un local. Téléphone : 819 555-0142\nhttp://localhost:3000/',
    );
  });

  it.each([
    ['forbids it', {clipboard: {writeText: () => Promise.reject(new Error('no'))}}],
    ['has no clipboard', {}],
  ])('gives the address to read where the browser %s', async (_, stub) => {
    vi.stubGlobal('navigator', stub);
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Partager'}));
    await waitFor(() => expect(status()).toContain('http://localhost:3000/'));
  });

  it('prints the whole page, whatever the address names', () => {
    const print = vi.fn(() => expect(document.documentElement.dataset.imprimeTout).toBe(''));
    vi.stubGlobal('print', print);
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Imprimer'}));
    expect(print).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset.imprimeTout).toBeUndefined();
  });
});
