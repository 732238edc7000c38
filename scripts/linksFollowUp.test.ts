import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {linksPublishCommand, linksRestoreCommand} from './commands/linksFollowUp';
import type {LinkReport} from './linkRobot/report';

const ENV = {
  GITHUB_API_URL: 'https://forge.example',
  GITHUB_REPOSITORY: 'exemple/guide',
  GITHUB_TOKEN: 'jeton',
};

const REPORT: LinkReport = {
  day: '2026-11-30',
  counts: {checked: 1, valid: 0, tolerated: 0},
  dead: [
    {
      address: 'https://a.example/',
      reason: '404',
      since: '2026-11-01',
      places: [{file: 'data/a.md', line: 5}],
    },
  ],
  failing: [],
  uncertain: [],
  moved: [],
  unchecked: [],
  idle: [],
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-'));
  mkdirSync(path.join(folder, '.suivi'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const write = (file: string, text: string) => writeFileSync(path.join(folder, '.suivi', file), text);

/** A project's page that holds a kept text, or none. */
function forge(kept?: string) {
  const asked: {request: string; body: Record<string, unknown>}[] = [];
  const transport: typeof fetch = async (input, init) => {
    const request = `${init?.method} ${new URL(String(input)).pathname.replace('/repos/exemple/guide', '')}`;
    asked.push({request, body: JSON.parse(String(init?.body ?? '{}')) as Record<string, unknown>});
    if (request.startsWith('GET /contents/') && kept !== undefined)
      return Response.json({encoding: 'base64', content: Buffer.from(kept).toString('base64')});
    if (request === 'GET /issues') return Response.json([]);
    if (request.startsWith('GET ')) return Response.json({}, {status: 404});
    return Response.json({sha: 'abc', number: 7, title: '', body: ''}, {status: 201});
  };
  return {asked, transport};
}

describe('npm run links:restore', () => {
  it('brings the history that is kept, when there is one', async () => {
    const text = '{}\n';
    expect(await linksRestoreCommand(forge(text).transport)([], ENV, folder)).toMatchObject({code: 0});
    expect(readFileSync(path.join(folder, '.suivi/adresses.json'), 'utf8')).toBe(text);
    const none = await linksRestoreCommand(forge().transport)([], ENV, folder);
    expect(none.stdout).toContain('première vérification');
  });

  it('is for workflows', async () => {
    const {code, stderr} = await linksRestoreCommand(forge().transport)([], {}, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('GITHUB_TOKEN');
  });
});

describe('npm run links:publish', () => {
  it('keeps the history and writes the message', async () => {
    write('rapport.json', JSON.stringify(REPORT));
    write('adresses.json', '{"x": 1}\n');
    const {asked, transport} = forge();
    const {code, stdout} = await linksPublishCommand(transport)([], ENV, folder);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'L’historique est gardé sur la branche «\u00a0suivi\u00a0».\nLe message nº\u00a07 est créé.\n',
    );
    const issue = asked.find(({request}) => request === 'POST /issues')?.body;
    expect(issue).toMatchObject({
      title: 'Adresses du web à revoir\u00a0: 1\u00a0morte',
      labels: ['adresses'],
    });
    // A bare address would take the space before the colon with it.
    expect(issue?.body).toContain('](https://a.example/)\u00a0: 404');
    expect(asked.find(({request}) => request === 'POST /git/refs')?.body).toMatchObject({
      ref: 'refs/heads/suivi',
    });
  });

  it('writes no message when there is nothing to do, and no history that has not changed', async () => {
    write('rapport.json', JSON.stringify({...REPORT, dead: []}));
    write('adresses.json', '{}\n');
    const {asked, transport} = forge('{}\n');
    const {stdout} = await linksPublishCommand(transport)([], ENV, folder);
    expect(stdout).toContain('L’historique n’a pas changé.');
    expect(asked.filter(({request}) => !request.startsWith('GET '))).toEqual([]);
  });

  it('says what must be done first', async () => {
    const {code, stderr} = await linksPublishCommand(forge().transport)([], ENV, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('rapport.json');
  });
});
