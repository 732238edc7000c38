import type {ForgeApi} from './api';

/** What the API gives; a status that refuses is thrown as a French sentence. */
export async function ask(api: ForgeApi, ...request: Parameters<ForgeApi>): Promise<unknown> {
  const {status, data} = await api(...request);
  if (status < 200 || status > 299) throw refusal(request[0], request[1], status);
  return data;
}

export function refusal(method: string, path: string, status: number): Error {
  return new Error(`La page du projet a répondu ${status} à ${method} ${path}.`);
}
