import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {parse as parseCsv} from 'csv-parse/sync';
import type {DefaultTreeAdapterMap} from 'parse5';
import {parse} from 'parse5';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {siteListener} from '../../scripts/siteServer';
import {CATALOGUE} from '../../src/exports/openData/catalogue';
import {addresses} from '../../src/model/addresses';
import {addressesOf, BUILD, builtAddresses} from '../kinds';
import {pageFile, readPage} from './html';

/* What the built site gives to others: files that are there, examples that run, pages that say what they are about. */

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'donnees-'));
let server: Server;
let served: string;

beforeAll(async () => {
  server = createServer(siteListener(BUILD));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

/** Where the site says that it stands. */
const origin = new URL(/<loc>([^<]+)<\/loc>/.exec(readFileSync(`${BUILD}/sitemap.xml`, 'utf8'))?.[1] ?? '')
  .origin;

const page = readPage(addresses.openData());

/** The lines of an example as the page shows them, with the address where the site is served here. */
function example(id: string): string {
  const section = page.find(
    ({name, attributes}) => name === 'section' && attributes['aria-labelledby'] === id,
  );
  const code = section?.inside.find(({name}) => name === 'code')?.text ?? '';
  expect(code).toContain(origin);
  return code.replaceAll(origin, served);
}

describe('the examples of the page', () => {
  it('show a resource and keep the directory, with curl', async () => {
    const {stdout} = await run('sh', ['-ec', example('exemple-curl')], {cwd: folder});
    const {ressource} = JSON.parse(stdout) as {ressource: {id: string; page: string}};
    expect(builtAddresses()).toContain(new URL(ressource.page).pathname);
    const rows = parseCsv(readFileSync(path.join(folder, 'ressources.csv')), {bom: true, columns: true});
    expect(rows).toHaveLength(addressesOf('resource').length);
  });

  it('find what serves a territory, in Python alone', async () => {
    const {stdout} = await run('python3', ['-c', example('exemple-python')], {
      env: {...process.env, PYTHONIOENCODING: 'utf-8'},
    });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^.+ : https?:\/\/\S+\/repertoire\/\S+$/);
  });

  it('name columns and files that are there, in R and in a spreadsheet', async () => {
    const r = example('exemple-r');
    const [, csv = ''] = /^adresse <- "([^"]+)"$/m.exec(r) ?? [];
    const text = await (await fetch(csv)).text();
    const [, column = ''] = /ressources\$(\w+)/.exec(r) ?? [];
    expect(text.split('\r\n')[0]?.split(',')).toContain(column);
    expect(/^=IMPORTDATA\("([^"]+)"\)$/.exec(example('exemple-tableur'))?.[1]).toBe(csv);
  });

  it('begin with files that Excel in French opens', async () => {
    const section = page.find(({attributes}) => attributes['aria-labelledby'] === 'tableur');
    const links = (section?.inside ?? []).flatMap(({name, attributes: {href}}) =>
      name === 'a' && href ? [href] : [],
    );
    const tables = links.filter((href) => href.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(1);
    for (const href of tables) {
      const answer = await fetch(served + href);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const rows = parseCsv(bytes, {bom: true, delimiter: ';', record_delimiter: '\r\n'}) as string[][];
      expect(rows[0]?.length).toBeGreaterThan(2);
    }
  });
});

it('every file that the page offers is there, with its type', async () => {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.json': 'application/json',
    '.jsonld': 'application/ld+json',
    '.csv': 'text/csv; charset=utf-8',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  const links = page.flatMap(({name, attributes: {href = ''}}) =>
    name === 'a' && /^\/(?:api|telechargements)\//.test(href) ? [href] : [],
  );
  expect(links).toContain(CATALOGUE);
  for (const href of new Set(links)) {
    const answer = await fetch(served + href, {method: 'HEAD'});
    expect([href, answer.status, answer.headers.get('content-type')]).toEqual([
      href,
      200,
      types[path.extname(href)],
    ]);
  }
});

describe('what pages tell search engines', () => {
  it('is sound JSON, with the address of the page, on each page that has something to say', () => {
    const kinds = ['resource', 'guideStage', 'guidePractice', 'glossary', 'openData'];
    const pages = kinds.flatMap(addressesOf);
    const faulty = pages.filter((address) => {
      const told = structuredData(address);
      return told.length > 1 || told.some((text) => !text.includes(`"${origin}${address}`));
    });
    expect(faulty).toEqual([]);
    const silent = pages.filter((address) => structuredData(address).length === 0);
    // A resource that is over says nothing.
    expect(silent.filter((address) => !address.startsWith(`${addresses.directory()}/`))).toEqual([]);
    expect(silent.length).toBeLessThan(pages.length / 4);
  });

  it('says its type, and that of the data set', () => {
    const typeOf = (address: string) =>
      (JSON.parse(structuredData(address)[0] ?? '{}') as {'@type'?: string})['@type'];
    expect(typeOf(addresses.openData())).toBe('Dataset');
    expect(typeOf(addresses.glossary())).toBe('DefinedTermSet');
    expect(typeOf(addresses.guideStage('ideation'))).toBe('CreativeWork');
    const types = new Set(addressesOf('resource').map(typeOf));
    expect([...types]).toEqual(
      expect.arrayContaining(['Organization', 'FundingScheme', 'Course', 'CreativeWork']),
    );
  });

  it('stands in the pages alone: what the server reads is not published', () => {
    expect(existsSync(`${BUILD}/moteurs`)).toBe(false);
  });
});

/** The JSON-LD of a built page. */
function structuredData(address: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node && node.tagName === 'script') {
      const isLd = node.attrs.some(({name, value}) => name === 'type' && value === 'application/ld+json');
      const [text] = node.childNodes;
      if (isLd && text && 'value' in text) found.push(JSON.stringify(JSON.parse(text.value)));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(pageFile(address), 'utf8')));
  return found;
}
