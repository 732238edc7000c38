import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {hostHeaders} from './hostHeaders';

const TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** Types that are already compressed. */
const PACKED = new Set(['.png', '.woff2', '.xlsx'].map((ending) => TYPES[ending]));

/** A middle quality: what hosts use for what they compress on the fly. */
const BROTLI = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};

const compressors = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

type Encoding = keyof typeof compressors;

/** What was compressed, by encoding and by mark of the body: a host does it once. */
const compressed = new Map<string, Promise<Buffer>>();

function compress(encoding: Encoding, {body, mark}: Found): Promise<Buffer> {
  const key = `${encoding} ${mark}`;
  const known = compressed.get(key) ?? compressors[encoding](body);
  compressed.set(key, known);
  return known;
}

/**
 * The base URL a built site stands at, read from the address of the script in its home page.
 * @throws Error in French when the folder holds no built site.
 */
export function builtBaseUrl(folder: string): string {
  const file = path.join(folder, 'index.html');
  const script = /<script[^>]+src="?([^"\s>]*?\/)assets\/js\//.exec(readHome(file));
  if (!script?.[1]) throw new Error(`${file} n’est pas la page d’accueil du site.`);
  return new URL(script[1], 'http://localhost').pathname;
}

function readHome(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error('Le site n’est pas construit\u00a0: exécutez d’abord «\u00a0npm run build\u00a0».');
  }
}

/**
 * Serves a built site as static hosts do: compressed, `/x` gives `x.html`, `/x/` gives only `x/index.html`, an unknown
 * address gives 404.html with status 404. Nothing lives outside of the base URL, but the root of the server leads to it.
 * Each answer has the headers that the file `_headers` of the site asks for.
 */
export function siteListener(folder: string, baseUrl = builtBaseUrl(folder)): RequestListener {
  const root = path.resolve(folder);
  const headersOf = hostHeaders(readText(path.join(root, '_headers')));
  return async (request, response) => {
    const pathname = readPath(request);
    if (pathname === '/' && baseUrl !== '/') {
      response.writeHead(302, {Location: baseUrl}).end();
      return;
    }
    const found = pathname?.startsWith(baseUrl)
      ? await firstFile(root, candidates(pathname.slice(baseUrl.length)))
      : undefined;
    for (const [name, value] of headersOf(pathname ?? '')) response.setHeader(name, value);
    if (found) await send(request, response, 200, found);
    else await send(request, response, 404, await readAs(path.join(root, '404.html')));
  };
}

/** Nothing when there is no such file. */
function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The path of the request, decoded; undefined when it cannot be. */
function readPath(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function candidates(file: string): string[] {
  return file === '' || file.endsWith('/') ? [`${file}index.html`] : [file, `${file}.html`];
}

interface Found {
  body: Buffer;
  type: string;
  /** Another when the file changes. */
  mark: string;
}

async function firstFile(root: string, files: string[]): Promise<Found | undefined> {
  for (const file of files) {
    const target = path.join(root, file);
    if (!target.startsWith(root + path.sep)) continue;
    const found = await readAs(target).catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}

async function readAs(file: string): Promise<Found> {
  const [body, {mtimeMs}] = await Promise.all([readFile(file), stat(file)]);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return {body, type, mark: `${file} ${mtimeMs}`};
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  found: Found,
): Promise<void> {
  const {body, type, mark} = found;
  const encoding = PACKED.has(type) ? undefined : acceptedEncoding(request);
  const tag = `W/"${createHash('sha256').update(mark).digest('hex').slice(0, 16)}"`;
  // What the browser holds is asked about each time, and sent again only when it has changed.
  const fresh = {'Cache-Control': 'no-cache', ETag: tag, ...(encoding && {Vary: 'Accept-Encoding'})};
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, fresh).end();
    return;
  }
  const sent = encoding ? await compress(encoding, found) : body;
  response.writeHead(status, {
    ...fresh,
    'Content-Type': type,
    'Content-Length': sent.length,
    ...(encoding && {'Content-Encoding': encoding}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function acceptedEncoding({headers}: IncomingMessage): Encoding | undefined {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}
