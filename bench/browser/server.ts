import {readFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotli} from '../brotli';
import type {Line} from './line';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A server of a few folders that counts what it sends. */
export interface BenchServer {
  origin: string;
  /** Requests answered since the last call, and the bytes of their bodies; then starts again from 0. */
  takeCounts(): {requests: number; bytes: number};
  close(): void;
}

/**
 * Serves the files of `folders` (the first that has it wins) under brotli 11 where this is smaller, through `line`, never
 * from a cache. The pages are isolated from other origins, so that the browser agrees to measure their memory.
 */
export async function serve(folders: readonly string[], line: Line): Promise<BenchServer> {
  let bytes = 0;
  let requests = 0;
  const server: Server = createServer((request, response) => {
    void (async () => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      const name = pathname === '/' ? '/page.html' : pathname;
      const file = await firstFile(folders, name);
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const compressed = await brotli(file);
      const isSmaller = compressed.length < file.length;
      const body = isSmaller ? compressed : file;
      requests += 1;
      bytes += body.length;
      response.writeHead(200, {
        'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        ...(isSmaller && {'content-encoding': 'br'}),
      });
      await line.send(response, body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeCounts() {
      const taken = {requests, bytes};
      requests = 0;
      bytes = 0;
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function firstFile(folders: readonly string[], name: string): Promise<Uint8Array | undefined> {
  for (const folder of folders) {
    const file = await readFile(path.join(folder, name)).catch(() => undefined);
    if (file) return file;
  }
  return undefined;
}
