/** A request to the forge: its method, a path from the root of its programming interface, and what it carries. */
export type Api = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: unknown) => Promise<Answer>;

export interface Answer {
  status: number;
  data: unknown;
}

/** What an environment of GitHub Actions says of where one is. */
export interface ForgeEnv {
  GITHUB_API_URL?: string | undefined;
  GITHUB_TOKEN?: string | undefined;
}

/** The interface of GitHub. An answer of any status is given back; only a network that fails throws. */
export function githubApi(env: ForgeEnv, send: typeof fetch = fetch): Api {
  const root = env.GITHUB_API_URL || 'https://api.github.com';
  return async (method, path, body) => {
    const response = await send(`${root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(env.GITHUB_TOKEN && {authorization: `Bearer ${env.GITHUB_TOKEN}`}),
        ...(body !== undefined && {'content-type': 'application/json'}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    return {status: response.status, data: readJson(text)};
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a request gives when it succeeds. Throws an error that says which one failed. */
export async function expectOk(api: Api, ...request: Parameters<Api>): Promise<unknown> {
  const {status, data} = await api(...request);
  if (status < 200 || status > 299) throw new Error(`${request[0]} ${request[1]}: ${status}`);
  return data;
}

const PAGE = 100;

/** The items of a list, page after page, up to `most` pages. */
export async function everyItem(api: Api, path: string, most = 10): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let page = 1; page <= most; page += 1) {
    const data = await expectOk(api, 'GET', `${path}?per_page=${PAGE}&page=${page}`);
    if (!Array.isArray(data)) return items;
    items.push(...(data as Record<string, unknown>[]));
    if (data.length < PAGE) return items;
  }
  return items;
}

/** `owner/name`, as GitHub Actions gives it. Throws when it is anything else: it is put in paths. */
export function repositoryOf({GITHUB_REPOSITORY = ''}: {GITHUB_REPOSITORY?: string | undefined}): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY)) throw new Error('GITHUB_REPOSITORY is not set.');
  return GITHUB_REPOSITORY;
}

/** Who writes on behalf of the workflows of a repository. */
const BOT = 'github-actions[bot]';

/** True for a comment that a workflow of ours wrote: anyone may copy its marks. */
export function isOurs({user}: Record<string, unknown>): boolean {
  return typeof user === 'object' && user !== null && (user as {login?: unknown}).login === BOT;
}
