import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {homeRegion} from '../src/model/lookups';
import {partsOf} from '../src/model/territory';
import type {BatchToCheck, EntryToCheck} from '../src/views/batchesToCheck';
import {batchesToCheck} from '../src/views/batchesToCheck';
import {realContent} from '../tests/realContent';
import {chosenBatches} from './chosenBatches';
import {queue} from './commands/queue';
import {queueIssue} from './commands/queueIssue';
import {queueMarkdown} from './queueMarkdown';

const root = path.resolve(import.meta.dirname, '..');
const SITE = {SITE_URL: 'https://guide.example', BASE_URL: '/'};
const DAY = ['--data', 'tests/fixtures/contenu/valide/data', '--aujourdhui', '2026-11-30'];
const run = (...args: string[]) => queue([...DAY, ...args], SITE, root);
const json = async (...args: string[]) =>
  JSON.parse((await run('--format', 'json', '--limit', '99', ...args)).stdout) as BatchToCheck[];
const idsOf = (batches: readonly BatchToCheck[]) =>
  batches.flatMap(({entries}) => entries.map(({id}) => id)).sort();

/** A folder from which `npm run links` has been run, and has found that the page of the fund is dead. */
const visited = mkdtempSync(path.join(tmpdir(), 'visites-'));
const historyFile = path.join(visited, '.suivi/adresses.json');
mkdirSync(path.dirname(historyFile));
writeFileSync(
  historyFile,
  JSON.stringify({
    // As the robot writes the address « https://fonds.example.org » of the entry.
    'https://fonds.example.org/': {
      depuis: '2026-10-01',
      motif: '404',
      echecs: ['2026-10-01', '2026-10-08', '2026-10-15'],
    },
  }),
);
afterAll(() => rmSync(visited, {recursive: true}));

describe('npm run queue', () => {
  let all: BatchToCheck[];

  beforeAll(async () => {
    all = await json();
  });

  it('says what to look for, and where, the most useful first', async () => {
    const {code, stdout} = await run('--limit', '1');
    const [first] = all;
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\d+\u00a0fiches? attend(?:ent)? une vérification, la plus utile d’abord \(1 sur \d+/,
    );
    for (const {id, nom, whys, asks} of first?.entries ?? []) {
      for (const words of [nom, `data/ressources/${id}.md`, ...whys, ...asks])
        expect(stdout).toContain(words);
    }
    expect(stdout).not.toContain('\n2. ');
  });

  it('keeps what a territory and a need ask for', async () => {
    const {resources, vocabularies} = await realContent();
    const day = '2026-11-30';
    const batches = batchesToCheck({resources, vocabularies}, day);
    const waiting = idsOf(batches);
    const [need = ''] = resources.find(({id}) => id === waiting[0])?.besoins ?? [];
    const home = homeRegion(vocabularies.territoires)?.id ?? '';
    const parts = partsOf(home, vocabularies.territoires);
    const asked = resources
      .filter(
        ({besoins, territoires}) => besoins.includes(need) && territoires.some((id) => parts.includes(id)),
      )
      .map(({id}) => id);
    const found = idsOf(chosenBatches(batches, {resources, vocabularies}, {territory: home, need}));
    expect(found).toEqual(waiting.filter((id) => asked.includes(id)));
    expect(found.length).toBeLessThan(waiting.length);
    expect(await json('--besoin', 'trouver-subvention', '--territoire', 'estrie')).toEqual(all);
    expect(await json('--besoin', 'tester-prototype')).toEqual([]);
  });

  it('says which pages no longer answer, as past checks of the addresses know', async () => {
    expect(JSON.stringify(all)).not.toContain('ne répond plus');
    const args = ['--data', path.join(root, DAY[1] ?? ''), '--aujourdhui', '2026-11-30'];
    const {code, stdout} = await queue(args, SITE, visited);
    expect([code, stdout]).toEqual([0, expect.stringContaining('sa page officielle ne répond plus')]);
  });

  it('refuses a history that cannot be read', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'visites-'));
    mkdirSync(path.join(broken, '.suivi'));
    writeFileSync(path.join(broken, '.suivi/adresses.json'), '<html>');
    const {code, stderr} = await queue(['--data', path.join(root, DAY[1] ?? '')], SITE, broken);
    rmSync(broken, {recursive: true});
    expect([code, stderr]).toEqual([2, expect.stringContaining('.suivi/adresses.json')]);
  });

  it('gives ready links as Markdown', async () => {
    const {stdout} = await run('--format', 'markdown', '--limit', '1');
    const id = all[0]?.entries[0]?.id ?? '';
    for (const page of [
      `confirmer?fiche=${id}`,
      `corriger?fiche=${id}`,
      `signaler?fiche=${id}&motif=fermee`,
    ]) {
      expect(stdout).toContain(`(https://guide.example/contribuer/${page})`);
    }
  });

  it.each([
    [['--limit', '0'], '--limit attend un nombre entier à partir de 1, et non «\u00a00\u00a0».'],
    [['--format', 'pdf'], '--format attend text, json ou markdown, et non «\u00a0pdf\u00a0».'],
    [
      ['--aujourdhui', '2026-02-30'],
      '--aujourdhui attend un jour, AAAA-MM-JJ, et non «\u00a02026-02-30\u00a0».',
    ],
    [
      ['--territoire', 'estri'],
      '--territoire ne connaît pas «\u00a0estri\u00a0»; vouliez-vous dire «\u00a0estrie\u00a0»?',
    ],
    [['--besoin', 'zzzzzzzz'], '--besoin ne connaît pas «\u00a0zzzzzzzz\u00a0».'],
    [['--inconnue'], 'Une option est inconnue ou n’a pas de valeur'],
  ])('refuses %j with one sentence', async (args, message) => {
    const {code, stderr} = await run(...args);
    expect([code, stderr.trim()]).toEqual([2, expect.stringContaining(message)]);
  });
});

const entry = (changes: Partial<EntryToCheck> = {}): EntryToCheck => ({
  id: 'essai',
  nom: 'Essai',
  isOrganisation: true,
  isRead: false,
  sharesPage: false,
  whys: ['jamais vérifiée par une personne'],
  asks: [],
  ways: [],
  sources: [],
  ...changes,
});
const batch = (entries: EntryToCheck[]): BatchToCheck => ({key: 'x', name: 'X', territoires: [], entries});
const toPage = (address: string) => `https://guide.example${address}`;

describe('the message of what waits for a check', () => {
  it('cannot be broken by what an entry says', () => {
    const hostile =
      '# Titre\n\n<!-- message-suivi: x --> @equipe [lien](https://mal.example) ![](https://mal.example/a)';
    const ways = [
      {
        by: 'page' as const,
        text: 'a](https://mal.example)',
        link: 'https://a.example/)[x](https://b.example',
      },
    ];
    const text = queueMarkdown(
      [batch([entry({nom: hostile, whys: [hostile], asks: [hostile], ways})])],
      toPage,
    );
    expect(text).not.toMatch(/^# |<!--|(?<!\\)!\[|@equipe|[^\\]\]\(https:\/\/(?:mal|b)\./m);
    expect(text.match(/^#+ /gm)).toEqual(['### ']);
  });

  it('holds whole batches, and says how many it leaves', () => {
    const many = Array.from({length: 400}, (_, n) =>
      batch([entry({id: `e${n}`, asks: ['Une question. '.repeat(20)]})]),
    );
    const text = queueMarkdown(many, toPage);
    const shown = text.match(/^### /gm)?.length ?? 0;
    expect(text.length).toBeLessThan(65_536);
    expect(shown).toBeGreaterThan(20);
    expect(text.match(/Elle n’existe plus/g)).toHaveLength(shown);
    expect(text).toMatch(new RegExp(`Il en reste ${400 - shown} dans`));
  });

  it('says so when nothing waits', () => {
    expect(queueMarkdown([], toPage)).toBe('Aucune fiche n’attend de vérification.');
  });
});

describe('npm run queue:issue', () => {
  const env = {
    ...SITE,
    DATA_DIR: 'tests/fixtures/contenu/valide/data',
    GITHUB_API_URL: 'https://forge.example',
    GITHUB_REPOSITORY: 'exemple/guide',
    GITHUB_TOKEN: 'jeton',
  };

  it('creates the message where there is none', async () => {
    const transport = vi.fn<typeof fetch>(async (_, init) =>
      init?.method === 'POST'
        ? Response.json({number: 7, title: '', body: ''}, {status: 201})
        : Response.json([]),
    );
    const {code, stdout} = await queueIssue(transport)([], env, root);
    expect([code, stdout]).toEqual([0, 'Le message nº\u00a07 est créé.\n']);
    const sent = JSON.parse(String(transport.mock.calls.at(-1)?.[1]?.body)) as {title: string; body: string};
    expect(sent.title).toBe('Fiches à vérifier, la plus utile d’abord');
    expect(sent.body).toContain('(https://guide.example/contribuer/confirmer?fiche=');
  });

  it('tells in it which pages no longer answer', async () => {
    const transport = vi.fn<typeof fetch>(async (_, init) =>
      Response.json(init?.method === 'POST' ? {number: 7, title: '', body: ''} : []),
    );
    const {code} = await queueIssue(transport)(
      [],
      {...env, DATA_DIR: path.join(root, env.DATA_DIR)},
      visited,
    );
    expect(code).toBe(0);
    expect(String(transport.mock.calls.at(-1)?.[1]?.body)).toContain('Sa page officielle ne répond plus');
  });

  it('writes nowhere without the page of the project', async () => {
    const transport = vi.fn<typeof fetch>();
    const {code, stderr} = await queueIssue(transport)([], SITE, root);
    expect([code, stderr]).toEqual([2, expect.stringContaining('GITHUB_TOKEN')]);
    expect(transport).not.toHaveBeenCalled();
  });
});
