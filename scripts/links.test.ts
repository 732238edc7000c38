import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {HISTORY_FILE} from './addressHistory';
import {linksCommand} from './commands/links';
import type {LinkReport} from './linkRobot/report';
import {networkError, playedNetwork} from './linkRobot/playedServer';

const ENV = {SITE_URL: 'https://guide.example', BASE_URL: '/essai/'};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'adresses-'));
  cpSync(path.resolve('tests/fixtures/contenu/valide'), folder, {recursive: true});
  write('data/faits.yaml', '[]\n');
  write(
    'data/faits.yaml',
    ['a', 'b', 'c', 'd', 'e', 'f']
      .map((name) => `- sources: [{titre: Registre, url: https://${name}.example/page}]\n`)
      .join(''),
  );
});

afterEach(() => rmSync(folder, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
  writeFileSync(path.join(folder, file), text);
}

const history = () =>
  JSON.parse(readFileSync(path.join(folder, HISTORY_FILE), 'utf8')) as Record<string, object>;

/** A web on which each host of `answers` has its own; the others answer 200. */
function web(answers: Record<string, () => Response>, day = '2026-11-30') {
  const asked: string[] = [];
  const agents = new Set<string | null>();
  const network = playedNetwork(async (input, init) => {
    const {hostname, pathname} = new URL(String(input));
    agents.add(new Headers(init?.headers).get('user-agent'));
    if (pathname === '/robots.txt') return new Response(null, {status: 404});
    asked.push(`${init?.method} ${hostname}`);
    return answers[hostname]?.() ?? new Response(null, {status: 200});
  });
  return {asked, agents, network: {...network, now: () => Date.parse(`${day}T16:00:00Z`)}};
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, {status: code, headers});

async function check(network: ReturnType<typeof web>['network'], ...args: string[]) {
  return linksCommand(network)(args, ENV, folder);
}

async function reportOf(network: ReturnType<typeof web>['network'], ...args: string[]): Promise<LinkReport> {
  const {code, stdout, stderr} = await check(network, '--format', 'json', ...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as LinkReport;
}

describe('npm run links', () => {
  it('says what is dead after three weeks, what has moved, and where they are written', async () => {
    const answers = {
      'a.example': status(404),
      'b.example': status(301, {Location: 'https://neuf.example/page'}),
      'c.example': status(403),
      'd.example': status(301, {Location: 'https://accueil.example/'}),
    };
    const first = await reportOf(web(answers, '2026-11-16').network);
    expect(first.dead).toEqual([]);
    expect(first.failing.map(({address}) => address)).toEqual(['https://a.example/page']);
    expect((await reportOf(web(answers, '2026-11-23').network)).dead).toEqual([]);
    const third = await reportOf(web(answers, '2026-11-30').network);
    expect(third.dead).toEqual([
      {
        address: 'https://a.example/page',
        reason: '404',
        since: '2026-11-16',
        places: [{file: 'data/faits.yaml', line: 1}],
      },
    ]);
    expect(third.moved.map(({address, to, isHome}) => [address, to, isHome])).toEqual([
      ['https://b.example/page', 'https://neuf.example/page', false],
      ['https://d.example/page', 'https://accueil.example/', true],
    ]);
    expect(third.uncertain).toMatchObject([{address: 'https://c.example/page', since: '2026-11-16'}]);
    expect(Object.keys(history())).toEqual(['https://a.example/page', 'https://c.example/page']);

    const text = (await check(web(answers, '2026-11-30').network)).stdout;
    expect(text).toContain('Adresses mortes (1)');
    expect(text).toContain(
      'https://a.example/page\u00a0: 404, depuis le 16\u00a0novembre 2026\n      data/faits.yaml:1',
    );
    expect(text).toContain('https://d.example/page → https://accueil.example/ (c’est l’accueil');
    expect(text).toContain('Adresses incertaines (1)');
    const markdown = (await check(web(answers, '2026-11-30').network, '--format', 'markdown')).stdout;
    expect(markdown).toContain('## Adresses mortes (1)');
    expect(markdown).toContain('`data/faits.yaml:1`');
    expect(markdown).not.toContain('https://c.example/page');

    await reportOf(web({}, '2026-12-07').network);
    expect(history()).toEqual({});
  });

  it('gives its name, and the page of the site that says what it does', async () => {
    const {network, agents} = web({});
    await check(network);
    expect([...agents]).toEqual([
      expect.stringMatching(/^Liens-\w+\/1\.0 \(\+https:\/\/guide\.example\/essai\/contribuer\/robot\)$/),
    ]);
    const {code, stderr} = await linksCommand(network)([], {}, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('SITE_URL=');
  });

  it('says nothing of a tolerated address as long as it needs it, and visits none that has asked not to be', async () => {
    write(
      'data/adresses-tolerees.yaml',
      [
        '- {adresse: "https://a.example/page#ici", raison: Refuse les robots., jusqu_au: 2027-01-01}',
        '- {hote: b.example, raison: Demande de ne pas y aller., jusqu_au: 2027-01-01, sans_visite: true}',
        '- {hote: c.example, raison: Refuse les robots., jusqu_au: 2027-01-01}',
        '- {hote: d.example, raison: Refuse les robots., jusqu_au: 2026-11-01}',
      ].join('\n'),
    );
    const {network, asked} = web({'a.example': status(403), 'd.example': status(403)});
    const report = await reportOf(network);
    expect(asked.some((line) => line.endsWith(' b.example'))).toBe(false);
    expect(report.counts.tolerated).toBe(1);
    expect(report.uncertain.map(({address}) => address)).toEqual(['https://d.example/page']);
    expect(report.idle).toEqual([
      {name: 'c.example', because: 'answers', until: '2027-01-01'},
      {name: 'd.example', because: 'over', until: '2026-11-01'},
    ]);
    const {stdout} = await check(network);
    expect(stdout).toContain('c.example\u00a0: tout y répond de nouveau');
    expect(stdout).toContain('d.example\u00a0: l’exception a pris fin le 1er\u00a0novembre 2026');
  });

  it('asks people to open a page that has been doubtful for two months', async () => {
    const answers = {'a.example': status(403)};
    await reportOf(web(answers, '2026-09-28').network);
    const {stdout} = await check(web(answers, '2026-11-30').network, '--format', 'markdown');
    expect(stdout).toContain('## Adresses à ouvrir dans un navigateur (1)');
  });

  it('visits one site, or a few addresses, and leaves what it knows of the others', async () => {
    const answers = {'a.example': status(404), 'b.example': status(404)};
    await reportOf(web(answers).network);
    const {network, asked} = web({});
    const report = await reportOf(network, '--only', 'a.example');
    expect(report.counts.checked).toBe(1);
    expect(asked).toEqual(['HEAD a.example']);
    expect(Object.keys(history())).toEqual(['https://b.example/page']);
    expect((await reportOf(web({}).network, '--limit', '2')).counts.checked).toBe(2);
    expect(history()).toEqual({});
  });

  it('asks and writes nothing when it is only to say what it would do', async () => {
    const {network, asked} = web({});
    const {stdout} = await linksCommand(network)(['--dry-run', '--only', 'f.example'], {}, folder);
    expect(stdout).toBe('https://f.example/page\n1\u00a0adresse serait visitée, sur 1\u00a0site web.\n');
    expect(asked).toEqual([]);
    expect(existsSync(path.join(folder, HISTORY_FILE))).toBe(false);
  });

  it('does not take a network that is closed for a dead web', async () => {
    const network = playedNetwork(async () => {
      throw networkError('ENOTFOUND');
    });
    const {code, stdout, stderr} = await check({...network});
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Aucun site n’a répondu');
    expect(existsSync(path.join(folder, HISTORY_FILE))).toBe(false);
  });

  it('says in one sentence what it cannot read', async () => {
    const {network} = web({});
    const refusal = async (...args: string[]) => {
      const {code, stderr} = await check(network, ...args);
      expect(code).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      return stderr;
    };
    expect(await refusal('--inconnue')).toContain('--help');
    expect(await refusal('--format', 'pdf')).toContain('pdf');
    expect(await refusal('--limit', 'deux')).toContain('deux');
    expect(await refusal('--only', 'ailleurs.example')).toContain('ailleurs.example');
    expect(await refusal('--data', 'ailleurs')).toContain('ailleurs');
    write('data/adresses-tolerees.yaml', '- {hote: a.example}\n');
    expect(await refusal()).toContain('adresses-tolerees.yaml');
    write('data/adresses-tolerees.yaml', '[]\n');
    write(HISTORY_FILE, '<html>');
    expect(await refusal()).toContain(HISTORY_FILE);
    expect((await check(network, '--help')).stdout).toContain('--dry-run');
  });
});
