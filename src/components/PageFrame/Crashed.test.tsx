import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {renderAt, screen} from '@site/tests/rendering';
import Crashed from './Crashed';

const store = vi.hoisted(() => ({wasFetched: vi.fn((_address: string) => false)}));
vi.mock('@page-data', () => ({store}));

const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubGlobal('location', {reload});
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('Crashed', () => {
  it('offers a second try, the way home and the search, by plain links and a plain form', () => {
    renderAt('/repertoire/x', <Crashed />);
    expect(screen.getByRole('alert').textContent).toContain('a cessé de fonctionner');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/');
    expect(screen.getByRole('search').getAttribute('action')).toBe('/repertoire');
    expect(screen.getByRole('searchbox').getAttribute('name')).toBe('q');
    expect(reload).not.toHaveBeenCalled();
    screen.getByRole('button', {name: 'Recharger la page'}).click();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('loads anew a page whose data were fetched, and says that it loads', () => {
    store.wasFetched.mockReturnValueOnce(true);
    renderAt('/repertoire/x', <Crashed />);
    expect(store.wasFetched).toHaveBeenLastCalledWith('/repertoire/x');
    expect(reload).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toContain('se charge');
  });

  it('does not while the site is written, where a document never carries its data', () => {
    vi.stubEnv('NODE_ENV', 'development');
    store.wasFetched.mockReturnValueOnce(true);
    renderAt('/repertoire/x', <Crashed />);
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
