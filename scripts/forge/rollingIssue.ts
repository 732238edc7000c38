import * as z from 'zod';
import type {ForgeApi} from './api';
import {ask, everyItem, refusal} from './api';

/** A message of the project's page that is written again rather than written anew: there is at most one open at a time. */
export interface RollingIssue {
  /** What tells it from all others, in kebab case. It never changes: it is written, unseen, in the message. */
  marker: string;
  /** The label it carries. Only those who may write to the repository set labels: nobody else's message is ever taken for it. */
  label: string;
  title: string;
  /** Markdown. A body that is too long for the page is cut after a line, and says so. */
  body: string;
  /** There is nothing left to say: the open message takes this body, and is closed. */
  isEmpty: boolean;
}

/** What became of it, and its number when there is one. */
export interface RollingOutcome {
  done: 'created' | 'updated' | 'unchanged' | 'closed' | 'nothing';
  number?: number;
}

/** Characters that GitHub takes in a message. */
const LONGEST = 65_536;
const CUT = '\n\n_La suite est trop longue pour ce message._\n';

const found = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  pull_request: z.unknown().optional(),
});
type Found = z.infer<typeof found>;

/**
 * Creates the message, writes it again, or closes it. Copies of it are closed: the oldest is kept. A message that somebody
 * has closed stays so, and another takes its place as long as there is something to say.
 * @throws Error (in French) when the API refuses
 */
export async function upsertRollingIssue(issue: RollingIssue, api: ForgeApi): Promise<RollingOutcome> {
  const [open, ...copies] = await openIssues(issue, api);
  for (const {number} of copies) {
    await ask(api, 'PATCH', `/issues/${number}`, {state: 'closed', state_reason: 'not_planned'});
  }
  const text = {title: issue.title, body: withMark(issue)};
  if (!open) return issue.isEmpty ? {done: 'nothing'} : create(issue, text, api);
  const {number} = open;
  if (issue.isEmpty) {
    await ask(api, 'PATCH', `/issues/${number}`, {...text, state: 'closed', state_reason: 'completed'});
    return {done: 'closed', number};
  }
  if (open.title === text.title && open.body === text.body) return {done: 'unchanged', number};
  await ask(api, 'PATCH', `/issues/${number}`, text);
  return {done: 'updated', number};
}

/** What happened, as one French sentence for the log of whoever runs it. */
export function outcomeSentence({done, number}: RollingOutcome): string {
  const message = number === undefined ? 'Le message' : `Le message nº\u00a0${number}`;
  switch (done) {
    case 'created':
      return `${message} est créé.`;
    case 'updated':
      return `${message} est mis à jour.`;
    case 'unchanged':
      return `${message} dit déjà tout.`;
    case 'closed':
      return `${message} est fermé\u00a0: il n’y a plus rien à signaler.`;
    case 'nothing':
      return 'Il n’y a rien à signaler, et aucun message à fermer.';
  }
}

/** The oldest first. */
async function openIssues(issue: RollingIssue, api: ForgeApi): Promise<Found[]> {
  const all = await everyItem(api, '/issues', found, {
    state: 'open',
    labels: issue.label,
    sort: 'created',
    direction: 'asc',
  });
  // Proposals are in the same list.
  return all.filter((one) => one.pull_request === undefined && one.body?.includes(markOf(issue)));
}

async function create(
  {label}: RollingIssue,
  text: {title: string; body: string},
  api: ForgeApi,
): Promise<RollingOutcome> {
  await ensureLabel(label, api);
  const created = found.safeParse(await ask(api, 'POST', '/issues', {...text, labels: [label]}));
  return {done: 'created', ...(created.success && {number: created.data.number})};
}

/** A message without its label would not be found again. */
async function ensureLabel(label: string, api: ForgeApi): Promise<void> {
  const path = `/labels/${encodeURIComponent(label)}`;
  const {status} = await api('GET', path);
  if (status === 404) await ask(api, 'POST', '/labels', {name: label});
  else if (status !== 200) throw refusal('GET', path, status);
}

function markOf({marker}: RollingIssue): string {
  return `<!-- message-suivi: ${marker} -->`;
}

function withMark(issue: RollingIssue): string {
  const mark = `${markOf(issue)}\n\n`;
  const room = LONGEST - mark.length;
  if (issue.body.length <= room) return mark + issue.body;
  const cut = issue.body.slice(0, room - CUT.length);
  return mark + cut.slice(0, Math.max(0, cut.lastIndexOf('\n'))) + CUT;
}
