/** What the project's page answered: its status, and its JSON when there is some. */
export interface ForgeAnswer {
  status: number;
  data: unknown;
}

/** Asks something of the API of the repository. `path` follows `/repos/OWNER/NAME`. Never throws for a status. */
export type ForgeApi = (
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<ForgeAnswer>;

/** Where the API is, and who asks. In a workflow, `GITHUB_API_URL`, `GITHUB_REPOSITORY` and its token. */
export interface ForgeAccess {
  apiUrl: string;
  /** OWNER/NAME */
  repository: string;
  token: string;
}

/** The API of GitHub for one repository. Source: docs.github.com/en/rest, version 2022-11-28. */
export function forgeApi({apiUrl, repository, token}: ForgeAccess, transport: typeof fetch): ForgeApi {
  return async (method, path, body) => {
    const response = await transport(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
        ...(body && {'Content-Type': 'application/json'}),
      },
      ...(body && {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    return {status: response.status, data: readJson(text)};
  };
}

/** What a workflow knows of the API; `undefined` outside of one. */
export function forgeAccess(env: NodeJS.ProcessEnv): ForgeAccess | undefined {
  const {GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token} = env;
  return apiUrl && repository && token ? {apiUrl, repository, token} : undefined;
}

/** A proxy may answer with a page: it is then no data. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
