import {expect, it, vi} from 'vitest';
import {act, fireEvent, render, screen} from '@site/tests/rendering';
import Bar from './Bar';
import {createNews} from './news';

const show = () => {
  const news = createNews();
  render(<Bar news={news} day="2026-11-30" baseUrl="/base/" />);
  return news;
};
const said = () => screen.getByRole('status').textContent;

it('says nothing as long as there is nothing to say', () => {
  show();
  expect(said()).toBe('');
});

it('offers a later version, and reloads when one asks only', () => {
  const news = show();
  const reload = vi.fn();
  act(() => news.set({reload}));
  expect(said()).toContain('Une version plus récente est prête.');
  fireEvent.click(screen.getByRole('button', {name: 'Plus tard'}));
  expect(said()).toBe('');
  expect(reload).not.toHaveBeenCalled();
  // Set aside, it still gives way to what one needs to know.
  act(() => news.set({isKept: true}));
  expect(said()).toContain('Hors ligne');
});

it('reloads', () => {
  const news = show();
  const reload = vi.fn();
  act(() => news.set({reload}));
  fireEvent.click(screen.getByRole('button', {name: 'Recharger'}));
  expect(reload).toHaveBeenCalledOnce();
});

it('says how old the data are without a network, and goes when it comes back', () => {
  show();
  const onLine = vi.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(said()).toContain('Hors ligne\u00a0: état des données au 30\u00a0novembre 2026.');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/base/hors-ligne');
  const room = () => document.documentElement.style.getPropertyValue('--barre-du-bas');
  expect(room()).toMatch(/px$/);
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(said()).toBe('');
  expect(room()).toBe('');
  onLine.mockRestore();
});
