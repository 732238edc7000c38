import * as z from 'zod';

/** What the project's page answered: its status, and its JSON when there is some. */
export interface ForgeAnswer {
  status: number;
  data: unknown;
}

/** Asks something of the API of the repository. `path` follows `/repos/OWNER/NAME`. Never throws for a status. */
export type ForgeApi = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  path: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<ForgeAnswer>;

/** Where the API is, and who asks. */
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

/** What the API gives; a status that refuses is thrown as a French sentence. */
export async function ask(api: ForgeApi, ...request: Parameters<ForgeApi>): Promise<unknown> {
  const {status, data} = await api(...request);
  if (!isGranted(status)) throw refusal(request[0], request[1], status);
  return data;
}

export function isGranted(status: number): boolean {
  return status >= 200 && status <= 299;
}

export function refusal(method: string, path: string, status: number): Error {
  return new Error(`La page du projet a répondu ${status} à ${method} ${path}.`);
}

/** Items of one page of a list. */
const PAGE = 100;

/**
 * The items of a list, page after page.
 * @throws Error (in French) when the API refuses, or answers something else than a list of such items
 */
export async function everyItem<Item>(
  api: ForgeApi,
  path: string,
  item: z.ZodType<Item>,
  query: Readonly<Record<string, string>> = {},
): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const at = `${path}?${new URLSearchParams({...query, per_page: String(PAGE), page: String(page)})}`;
    const listed = z.array(item).safeParse(await ask(api, 'GET', at));
    if (!listed.success) throw new Error(`La réponse à GET ${at} n’est pas la liste attendue.`);
    items.push(...listed.data);
    if (listed.data.length < PAGE) return items;
  }
}

/** A proxy may answer with a page: it is then no data. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
