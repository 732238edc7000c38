import * as z from 'zod';
import type {ForgeApi} from './api';
import {ask, everyItem} from './api';

/** Who writes on behalf of the workflows of a repository. */
const BOT = 'github-actions[bot]';

/** What is read of any comment. A person who is gone leaves no name. */
export const comment = z.object({
  body: z.string().nullish(),
  user: z.object({login: z.string()}).nullish(),
});

/** True for a comment that a workflow of ours wrote: anyone may copy its marks. */
export function isOurs({user}: z.infer<typeof comment>): boolean {
  return user?.login === BOT;
}

const numbered = comment.extend({id: z.int()});

/**
 * Keeps up to date the one comment of ours that begins with a mark, under a message or a proposal.
 * @param number of the message or of the proposal
 * @param merged what is written in the place of the comment that is there
 */
export async function writeMarkedComment(
  api: ForgeApi,
  {number, mark, text}: {number: number; mark: string; text: string},
  merged: (before: string) => string = () => text,
): Promise<'created' | 'updated' | 'unchanged'> {
  const comments = await everyItem(api, `/issues/${number}/comments`, numbered);
  const known = comments.find((one) => isOurs(one) && one.body?.startsWith(mark));
  if (!known) {
    await ask(api, 'POST', `/issues/${number}/comments`, {body: text});
    return 'created';
  }
  const before = known.body ?? '';
  const body = merged(before);
  if (body === before) return 'unchanged';
  await ask(api, 'PATCH', `/issues/comments/${known.id}`, {body});
  return 'updated';
}
