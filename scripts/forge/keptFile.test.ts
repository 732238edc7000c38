import {describe, expect, it} from 'vitest';
import {forgeApi} from './api';
import {readKeptFile, writeKeptFile} from './keptFile';

const KEPT = {branch: 'suivi', file: 'adresses.json'};

interface Commit {
  text: string;
  parents: string[];
  message: string;
}

/** The few parts of a repository that the helper uses. */
class Repository {
  trees = new Map<string, string>();
  commits = new Map<string, Commit>();
  branches = new Map<string, string>();
  refused: string | undefined;

  readonly api = forgeApi(
    {apiUrl: 'https://forge.example', repository: 'exemple/guide', token: 'jeton'},
    async (input, init) => {
      const url = new URL(String(input));
      const request = `${init?.method} ${url.pathname.replace('/repos/exemple/guide', '')}`;
      if (request === this.refused) return new Response('', {status: 500});
      const body = JSON.parse(String(init?.body ?? '{}')) as Record<string, never>;
      const answer = this.#answer(request, url.searchParams.get('ref') ?? '', body);
      return answer === undefined ? Response.json({}, {status: 404}) : Response.json(answer);
    },
  );

  #answer(request: string, ref: string, body: Record<string, never>): unknown {
    const tip = this.commits.get(this.branches.get(ref) ?? '');
    switch (request) {
      case 'GET /contents/adresses.json':
        return (
          tip && {
            encoding: 'base64',
            content: Buffer.from(tip.text)
              .toString('base64')
              .replace(/(.{20})/g, '$1\n'),
          }
        );
      case 'GET /git/ref/heads/suivi': {
        const sha = this.branches.get('suivi');
        return sha && {object: {sha}};
      }
      case 'POST /git/trees': {
        const sha = `tree-${this.trees.size}`;
        const [{path, content}] = body.tree as unknown as [{path: string; content: string}];
        expect(path).toBe('adresses.json');
        this.trees.set(sha, content);
        return {sha};
      }
      case 'POST /git/commits': {
        const sha = `commit-${this.commits.size}`;
        const {tree, parents, message} = body as unknown as {
          tree: string;
          parents: string[];
          message: string;
        };
        this.commits.set(sha, {text: this.trees.get(tree) ?? '', parents, message});
        return {sha};
      }
      case 'POST /git/refs':
      case 'PATCH /git/refs/heads/suivi':
        this.branches.set('suivi', String(body.sha));
        return {};
      default:
        return undefined;
    }
  }
}

describe('a kept file', () => {
  it('is not there at first, then is what was written last, each on top of the other', async () => {
    const {api, commits, branches} = new Repository();
    expect(await readKeptFile(KEPT, api)).toBeUndefined();
    expect(await writeKeptFile(KEPT, '{"é": 1}\n', 'Premier', api)).toBe(true);
    expect(await readKeptFile(KEPT, api)).toBe('{"é": 1}\n');
    expect(await writeKeptFile(KEPT, '{}\n', 'Second', api)).toBe(true);
    expect(await readKeptFile(KEPT, api)).toBe('{}\n');
    expect([...commits.values()].map(({parents, message}) => [message, parents])).toEqual([
      ['Premier', []],
      ['Second', ['commit-0']],
    ]);
    expect(branches.get('suivi')).toBe('commit-1');
  });

  it('leaves no trace when nothing has changed', async () => {
    const {api, commits} = new Repository();
    await writeKeptFile(KEPT, '{}\n', 'Premier', api);
    expect(await writeKeptFile(KEPT, '{}\n', 'Second', api)).toBe(false);
    expect(commits.size).toBe(1);
  });

  it('is not taken for a new one when it cannot be read', async () => {
    const repository = new Repository();
    repository.refused = 'GET /contents/adresses.json';
    await expect(readKeptFile(KEPT, repository.api)).rejects.toThrow(/a répondu 500/);
    await expect(writeKeptFile(KEPT, '{}', 'x', repository.api)).rejects.toThrow(/a répondu 500/);
    expect(repository.commits.size).toBe(0);
  });
});
