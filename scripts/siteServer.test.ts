import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import type {IncomingHttpHeaders, Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {builtBaseUrl, siteListener} from './siteServer';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const site = path.join(folder, 'build');
const home = '<!doctype html><title>Accueil</title><script src=/essai/assets/js/main.js defer></script>';
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(site, 'guide'), {recursive: true});
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(site, 'index.html'), home);
  writeFileSync(path.join(site, '404.html'), 'introuvable');
  writeFileSync(path.join(site, 'guide.html'), 'le guide');
  writeFileSync(path.join(site, 'guide', 'été.html'), 'une page');
  writeFileSync(path.join(site, 'image.png'), 'image');
  server = createServer(siteListener(site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without the clean-up of addresses that fetch makes. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const {port} = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path: url, headers, method}, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks)});
    });
    sent.on('error', reject).end();
  });
}

describe('siteListener', () => {
  it.each([
    ['/essai/', 200, home],
    ['/essai/?q=a', 200, home],
    ['/essai/guide', 200, 'le guide'],
    ['/essai/guide.html', 200, 'le guide'],
    ['/essai/guide/', 404, 'introuvable'],
    ['/essai/guide/%C3%A9t%C3%A9', 200, 'une page'],
    ['/essai/rien', 404, 'introuvable'],
    ['/guide', 404, 'introuvable'],
    ['/essai/%', 404, 'introuvable'],
    ['/essai/../secret.html', 404, 'introuvable'],
    ['/essai/%2e%2e/secret.html', 404, 'introuvable'],
    ['/essai/..%2fsecret.html', 404, 'introuvable'],
  ])('answers %s with %i', async (url, status, body) => {
    const answer = await ask(url);
    expect({status: answer.status, body: answer.body.toString()}).toEqual({status, body});
  });

  it('sends a file again only when it has changed', async () => {
    const {etag = ''} = (await ask('/essai/guide')).headers;
    const again = await ask('/essai/guide', {'If-None-Match': etag});
    expect([again.status, again.body.length]).toEqual([304, 0]);
    writeFileSync(path.join(site, 'guide.html'), 'le guide neuf');
    utimesSync(path.join(site, 'guide.html'), 1, 1);
    const later = await ask('/essai/guide', {'If-None-Match': etag, 'Accept-Encoding': 'gzip'});
    expect([later.status, gunzipSync(later.body).toString()]).toEqual([200, 'le guide neuf']);
    writeFileSync(path.join(site, 'guide.html'), 'le guide');
  });

  it('leads from the root of the server to the base URL', async () => {
    const answer = await ask('/');
    expect([answer.status, answer.headers.location]).toEqual([302, '/essai/']);
  });

  it('compresses text in the best way the browser accepts, and nothing else', async () => {
    const brotli = await ask('/essai/guide', {'accept-encoding': 'gzip, deflate, br'});
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe('le guide');
    const gzip = await ask('/essai/guide', {'accept-encoding': 'gzip'});
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe('le guide');
    const image = await ask('/essai/image.png', {'accept-encoding': 'br'});
    expect(image.headers['content-encoding']).toBeUndefined();
  });

  it('sends no body to HEAD', async () => {
    const answer = await ask('/essai/guide', {}, 'HEAD');
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
    expect(answer.headers['content-length']).toBe('8');
  });
});

describe('builtBaseUrl', () => {
  it('reads the base URL of a built site', () => {
    expect(builtBaseUrl(site)).toBe('/essai/');
  });

  it('says what to do when there is no site', () => {
    expect(() => builtBaseUrl(path.join(folder, 'rien'))).toThrow(/npm run build/);
    expect(() => builtBaseUrl(path.join(site, 'guide'))).toThrow();
  });
});
