import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {parse} from 'yaml';
import {addresses, builtPages} from './commands/addresses';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publiees-'));
  cpSync(path.resolve('tests/fixtures/contenu/valide'), folder, {recursive: true});
  cpSync(path.resolve('tests/fixtures/redirections.yaml'), path.join(folder, 'data/redirections.yaml'));
  mkdirSync(path.join(folder, 'build'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const sitemap = (...pages: string[]) =>
  pages.map((page) => `<loc>https://guide.example${page}</loc>`).join('');
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const list = () => parse(readFileSync(path.join(folder, 'data/adresses-publiees.yaml'), 'utf8')) as string[];

it('adds what the built site has, places and left addresses too, and takes nothing away', async () => {
  write('data/adresses-publiees.yaml', '- /repertoire/vieux-fonds\n- /vieille-page\n');
  write('build/sitemap.xml', sitemap('/projet/', '/projet/guide', '/projet/repertoire/fonds-essai'));
  const {stdout} = await addresses([], {}, folder);
  expect(stdout).toMatch(/^\d+\u00a0adresses ajoutées\u00a0: \d+ en tout\.\n$/);
  expect(list()).toEqual([...list()].sort());
  for (const address of [
    '/',
    '/guide',
    '/repertoire/fonds-essai',
    '/glossaire#obnl',
    '/repertoire/fonds-du-quai',
    '/vieille-page',
  ])
    expect(
      list().filter((one) => one === address),
      address,
    ).toHaveLength(1);
  const before = list();
  expect((await addresses([], {}, folder)).stdout).toContain('La liste est à jour');
  expect(list()).toEqual(before);
});

it('asks for a built site, and takes no option', async () => {
  expect(await addresses([], {}, folder)).toMatchObject({
    code: 2,
    stderr: 'Construisez d’abord le site\u00a0: npm run build.\n',
  });
  expect((await addresses(['--tout'], {}, folder)).code).toBe(2);
});

it('reads addresses under any base URL', () => {
  expect(builtPages(sitemap('/', '/guide'))).toEqual(['/', '/guide']);
  expect(builtPages(sitemap('/projet/guide', '/projet/'))).toEqual(['/guide', '/']);
  expect(builtPages(sitemap('/projet', '/projet/guide'))).toEqual(['/', '/guide']);
});
