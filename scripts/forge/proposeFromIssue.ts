import * as z from 'zod';
import {inertMarkdown} from '../../src/content/inertMarkdown';
import type {MessageOutcome} from '../entryFromMessage';
import type {ForgeApi} from './api';
import {ask, isGranted, refusal} from './api';
import {writeMarkedComment} from './markedComment';

/** The label by which a maintainer asks for an entry to be made of a message. */
export const ENTRY_LABEL = 'en-fiche';

/** What we read of the event. The body is a stranger's: it is handed over as it is, and only read as data. */
export const issueEventSchema = z.object({
  action: z.literal('labeled'),
  label: z.object({name: z.string()}),
  issue: z.object({number: z.int().min(1), body: z.string().nullable()}),
  sender: z.object({login: z.string().regex(/^[\w-]{1,60}(?:\[bot\])?$/)}),
});

export type IssueEvent = z.infer<typeof issueEventSchema>;

export interface IssuePlace {
  api: ForgeApi;
  /** `owner/name` */
  repository: string;
  event: IssueEvent;
}

/** True when the one who put the label may write in the repository: sorting messages is not enough. */
export async function mayWrite({api, event}: IssuePlace): Promise<boolean> {
  const {status, data} = await api('GET', `/collaborators/${event.sender.login}/permission`);
  const {permission} = (status === 200 ? data : {}) as {permission?: unknown};
  return permission === 'admin' || permission === 'write';
}

/**
 * Proposes the entry that a message became, or answers what is wrong with it. Done again, it updates what it did.
 * @returns one sentence for the log
 */
export async function proposeFromIssue(place: IssuePlace, outcome: MessageOutcome): Promise<string> {
  const {number} = place.event.issue;
  switch (outcome.state) {
    case 'none':
      return answer(
        place,
        'Ce message ne demande pas de fiche\u00a0: il reste ouvert pour qui cherche une réponse.',
      );
    case 'faults':
      return answer(
        place,
        `Merci! Il reste quelque chose à corriger avant d’en faire une fiche\u00a0:\n\n${outcome.faults
          .slice(0, MOST_FAULTS)
          .map((fault) => `- ${inertMarkdown(fault)}`)
          .join(
            '\n',
          )}\n\nCorrigez votre message («\u00a0Edit\u00a0», en haut à droite); une personne le reprendra ensuite.`,
      );
    case 'ready': {
      const name = await propose(place, outcome, `fiche-du-message-${number}`);
      return answer(
        place,
        `Merci! Voici la proposition qui vient de ce message\u00a0: ${name}. Une personne la relit, puis la publie.`,
      );
    }
  }
}

/** Faults beyond are echoes of the first ones. */
const MOST_FAULTS = 30;

async function propose(
  {api, repository, event}: IssuePlace,
  {file, text, title, summary}: Extract<MessageOutcome, {state: 'ready'}>,
  branch: string,
): Promise<string> {
  const {default_branch: main} = (await ask(api, 'GET', '')) as {default_branch: string};
  const {object} = (await ask(api, 'GET', `/git/ref/heads/${main}`)) as {object: {sha: string}};
  // What was made of the message before it was mended gives way.
  const made = await api('POST', '/git/refs', {ref: `refs/heads/${branch}`, sha: object.sha});
  if (made.status === 422) {
    await ask(api, 'PATCH', `/git/refs/heads/${branch}`, {sha: object.sha, force: true});
  } else if (!isGranted(made.status)) {
    throw refusal('POST', '/git/refs', made.status);
  }
  const old = await api('GET', `/contents/${file}?ref=${branch}`);
  await ask(api, 'PUT', `/contents/${file}`, {
    message: title,
    content: Buffer.from(text).toString('base64'),
    branch,
    ...(old.status === 200 && {sha: (old.data as {sha: string}).sha}),
  });
  // A proposal that a workflow makes starts no other workflow: a person must ask for the checks.
  const body = `Closes #${event.issue.number}\n\nFaite d’après ce message. Pour lancer les vérifications, fermez cette proposition, puis rouvrez-la.\n\n${summary}`;
  const created = await api('POST', '/pulls', {title, head: branch, base: main, body});
  if (isGranted(created.status)) return nameOf(created.data);
  const [owner = ''] = repository.split('/');
  const open = (await ask(api, 'GET', `/pulls?state=open&head=${owner}:${branch}`)) as unknown[];
  const [known] = open as {number: number}[];
  if (!known) throw refusal('POST', '/pulls', created.status);
  await ask(api, 'PATCH', `/pulls/${known.number}`, {title, body});
  return nameOf(known);
}

/** « #12 »: the forge makes a link of it. */
function nameOf(pull: unknown): string {
  return `#${Number((pull as {number: unknown}).number)}`;
}

/** The first line of our answer to a message: how it is found again. */
const ANSWER_MARK = '<!-- reponse-au-message -->';

async function answer({api, event}: IssuePlace, text: string): Promise<string> {
  const {number} = event.issue;
  await writeMarkedComment(api, {number, mark: ANSWER_MARK, text: `${ANSWER_MARK}\n${text}`});
  return 'La réponse est écrite.';
}
