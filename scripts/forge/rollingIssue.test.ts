import {describe, expect, it} from 'vitest';
import {forgeApi} from './api';
import type {RollingIssue} from './rollingIssue';
import {outcomeSentence, upsertRollingIssue} from './rollingIssue';

interface Stored {
  number: number;
  title: string;
  body: string | null;
  labels: string[];
  state: string;
  pull_request?: object;
}

/** A small GitHub: what the helper asks of it, with the same refusals. */
class Forge {
  issues: Stored[] = [];
  labels = new Set<string>();
  asked: string[] = [];
  status: number | undefined;

  readonly transport: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const method = init?.method ?? 'GET';
    this.asked.push(`${method} ${url.pathname}`);
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer jeton');
    if (this.status !== undefined) return new Response('<p>Non</p>', {status: this.status});
    const body = init?.body === undefined ? {} : (JSON.parse(String(init.body)) as Partial<Stored>);
    const path = url.pathname.replace('/repos/exemple/guide', '');
    const [, kind = '', name = ''] = path.split('/');
    return Response.json(...this.#answer(method, kind, decodeURIComponent(name), body, url.searchParams));
  };

  readonly api = forgeApi(
    {apiUrl: 'https://forge.example', repository: 'exemple/guide', token: 'jeton'},
    this.transport,
  );

  #answer(
    method: string,
    kind: string,
    name: string,
    body: Partial<Stored>,
    query: URLSearchParams,
  ): [unknown, ResponseInit?] {
    if (kind === 'labels' && method === 'GET') return [{}, {status: this.labels.has(name) ? 200 : 404}];
    if (kind === 'labels') {
      this.labels.add((body as {name: string}).name);
      return [{}, {status: 201}];
    }
    if (method === 'GET') {
      const [size, page] = [Number(query.get('per_page')), Number(query.get('page'))];
      const open = this.issues.filter(
        ({state, labels}) => state === query.get('state') && labels.includes(query.get('labels') ?? ''),
      );
      return [open.slice(size * (page - 1), size * page)];
    }
    if (method === 'POST') {
      const issue = {state: 'open', labels: [], title: '', body: '', ...body, number: this.issues.length + 1};
      this.issues.push(issue);
      return [issue, {status: 201}];
    }
    const issue = this.issues.find(({number}) => number === Number(name));
    if (!issue) return [{}, {status: 404}];
    return [Object.assign(issue, body)];
  }

  open(): Stored[] {
    return this.issues.filter(({state}) => state === 'open');
  }
}

const ISSUE: RollingIssue = {
  marker: 'adresses',
  label: 'suivi',
  title: 'Deux adresses mortes',
  body: '- une\n- deux',
  isEmpty: false,
};

describe('the rolling issue', () => {
  it('is created once with its label, then written again, then closed when nothing is left', async () => {
    const forge = new Forge();
    expect(await upsertRollingIssue(ISSUE, forge.api)).toEqual({done: 'created', number: 1});
    expect(forge.labels).toContain('suivi');
    expect(forge.issues).toMatchObject([{title: 'Deux adresses mortes', labels: ['suivi'], state: 'open'}]);
    expect(forge.issues[0]?.body).toMatch(/^<!--.*-->\n\n- une\n- deux$/);

    expect(await upsertRollingIssue(ISSUE, forge.api)).toEqual({done: 'unchanged', number: 1});
    const less = {...ISSUE, title: 'Une adresse morte', body: '- une'};
    expect(await upsertRollingIssue(less, forge.api)).toEqual({done: 'updated', number: 1});
    expect(forge.open()).toMatchObject([{number: 1, title: 'Une adresse morte'}]);

    const none = {...ISSUE, title: 'Plus rien', body: 'Tout répond.', isEmpty: true};
    expect(await upsertRollingIssue(none, forge.api)).toEqual({done: 'closed', number: 1});
    expect(forge.open()).toEqual([]);
    expect(forge.issues[0]?.body).toContain('Tout répond.');
    expect(await upsertRollingIssue(none, forge.api)).toEqual({done: 'nothing'});
    expect(forge.issues).toHaveLength(1);
  });

  it('takes no message of somebody else, nor a proposal, for its own', async () => {
    const forge = new Forge();
    const mark = '<!-- message-suivi: adresses -->';
    const base = {title: 'Autre', labels: ['suivi'], state: 'open'};
    forge.issues = [
      {...base, number: 1, body: mark, labels: []},
      {...base, number: 2, body: mark, pull_request: {}},
      {...base, number: 3, body: null},
      {...base, number: 4, body: '<!-- message-suivi: fraicheur -->'},
    ];
    expect(await upsertRollingIssue(ISSUE, forge.api)).toEqual({done: 'created', number: 5});
    expect(forge.issues.slice(0, 4).map(({title}) => title)).toEqual(Array(4).fill('Autre'));
  });

  it('keeps the oldest of its copies, wherever they are in the list, and closes the others', async () => {
    const forge = new Forge();
    const filler = Array.from({length: 120}, (_, rank) => ({
      number: rank + 1,
      title: 'Autre',
      body: 'Sans marque',
      labels: ['suivi'],
      state: 'open',
    }));
    const copy = (number: number) => ({
      number,
      title: 'x',
      body: '<!-- message-suivi: adresses -->',
      labels: ['suivi'],
      state: 'open',
    });
    forge.issues = [...filler, copy(121), copy(122)];
    expect(await upsertRollingIssue(ISSUE, forge.api)).toEqual({done: 'updated', number: 121});
    expect(forge.issues[121]).toMatchObject({state: 'closed', state_reason: 'not_planned'});
    expect(forge.open()).toHaveLength(121);
  });

  it('cuts after a line a body that the page would refuse', async () => {
    const forge = new Forge();
    const line = `- ${'a'.repeat(97)}\n`;
    await upsertRollingIssue({...ISSUE, body: line.repeat(1000)}, forge.api);
    const body = forge.issues[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(65_000);
    expect(body).toMatch(/- a{97}\n\n_La suite est trop longue pour ce message._\n$/);
  });

  it('says what the page of the project refused', async () => {
    const forge = new Forge();
    forge.status = 403;
    await expect(upsertRollingIssue(ISSUE, forge.api)).rejects.toThrow(
      /^La page du projet a répondu 403 à GET \/issues/,
    );
    forge.status = 200;
    await expect(upsertRollingIssue(ISSUE, forge.api)).rejects.toThrow(/n’est pas la liste attendue/);
  });

  it('tells its outcome in one sentence', () => {
    expect(outcomeSentence({done: 'created', number: 4})).toBe('Le message nº\u00a04 est créé.');
    expect(outcomeSentence({done: 'created'})).toBe('Le message est créé.');
    expect(outcomeSentence({done: 'updated', number: 4})).toContain('mis à jour');
    expect(outcomeSentence({done: 'unchanged', number: 4})).toContain('déjà');
    expect(outcomeSentence({done: 'closed', number: 4})).toContain('fermé');
    expect(outcomeSentence({done: 'nothing'})).toContain('rien');
  });
});
