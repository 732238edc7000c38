import * as z from 'zod';
import type {ForgeApi} from './api';
import {ask, refusal} from './api';

/** A file that is kept on a branch of its own, beside the project: it changes without a proposal, and publishes nothing. */
export interface KeptFile {
  branch: string;
  /** At the top of the branch, which holds nothing else. */
  file: string;
}

const content = z.object({content: z.string(), encoding: z.literal('base64')});
const reference = z.object({object: z.object({sha: z.string()})});
const made = z.object({sha: z.string()});

/**
 * The text that was kept last; `undefined` when there is none yet.
 * @throws Error (in French) when the API refuses: to start again from nothing would lose what is kept
 */
export async function readKeptFile({branch, file}: KeptFile, api: ForgeApi): Promise<string | undefined> {
  const path = `/contents/${encodeURIComponent(file)}?ref=${encodeURIComponent(branch)}`;
  const {status, data} = await api('GET', path);
  if (status === 404) return undefined;
  const read = content.safeParse(data);
  if (status !== 200 || !read.success) throw refusal('GET', path, status);
  return Buffer.from(read.data.content, 'base64').toString('utf8');
}

/**
 * Keeps a text in the place of the one before; the branch is made the first time.
 * @param message what is said of the change
 * @returns false when the text is the one that is kept already
 */
export async function writeKeptFile(
  kept: KeptFile,
  text: string,
  message: string,
  api: ForgeApi,
): Promise<boolean> {
  if ((await readKeptFile(kept, api)) === text) return false;
  const head = `heads/${kept.branch}`;
  const tip = await api('GET', `/git/ref/${head}`);
  const parent = tip.status === 404 ? undefined : reference.parse(tip.data).object.sha;
  const entry = {path: kept.file, mode: '100644', type: 'blob', content: text};
  const tree = made.parse(await ask(api, 'POST', '/git/trees', {tree: [entry]})).sha;
  const parents = parent === undefined ? [] : [parent];
  const {sha} = made.parse(await ask(api, 'POST', '/git/commits', {message, tree, parents}));
  if (parent === undefined) await ask(api, 'POST', '/git/refs', {ref: `refs/${head}`, sha});
  else await ask(api, 'PATCH', `/git/refs/${head}`, {sha});
  return true;
}
