import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

const original = vi.hoisted(() => vi.fn<(pathname: string) => Promise<unknown>>());
vi.mock('@docusaurus/core/lib/client/preload', () => ({default: original}));

const {default: preloadPage} = await import('./preload');

const gone = new Error('Loading chunk 12 failed');
const host = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  vi.stubGlobal('window', {location: {href: 'https://guide.example/repertoire/x'}, docusaurusRoot: {}});
  vi.stubGlobal('fetch', host);
});

afterEach(() => vi.unstubAllGlobals());

describe('preloadPage', () => {
  it('readies the page that it is asked for', async () => {
    original.mockResolvedValueOnce(['page']);
    expect(await preloadPage('/repertoire/x')).toEqual(['page']);
    expect(original).toHaveBeenLastCalledWith('/repertoire/x');
    expect(host).not.toHaveBeenCalled();
  });

  it('fails where the host answers: the files are gone, the document is to be loaded', async () => {
    original.mockRejectedValueOnce(gone);
    host.mockResolvedValueOnce({status: 404});
    await expect(preloadPage('/repertoire/x')).rejects.toBe(gone);
  });

  it('goes on where nothing answers: the page says so by itself', async () => {
    original.mockRejectedValueOnce(gone);
    host.mockRejectedValueOnce(new TypeError('down'));
    expect(await preloadPage('/repertoire/x')).toBeUndefined();
  });

  it('leaves the first page as the server wrote it', async () => {
    vi.stubGlobal('window', {location: {href: 'https://guide.example/'}});
    original.mockRejectedValueOnce(gone);
    host.mockClear();
    await expect(preloadPage('/')).rejects.toBe(gone);
    expect(host).not.toHaveBeenCalled();
  });
});
