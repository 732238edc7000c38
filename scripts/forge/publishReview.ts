import * as z from 'zod';
import {inertMarkdown} from '../../src/content/inertMarkdown';
import type {ReviewFacts, Suggestion} from '../../src/contribution/review/facts';
import {factsSchema} from '../../src/contribution/review/facts';
import {reviewSummary, SUMMARY_MARK} from '../../src/contribution/review/summary';
import type {ForgeApi} from './api';
import {everyItem, isGranted} from './api';
import {comment, isOurs, writeMarkedComment} from './markedComment';

/** What we read of the end of a run that checked a proposal. It is the forge that says it, not the proposal. */
const eventSchema = z.object({
  workflow_run: z.object({
    id: z.int(),
    event: z.literal('pull_request'),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
  }),
});

const pullSchema = z.object({
  number: z.int(),
  state: z.string(),
  head: z.object({sha: z.string()}),
  base: z.object({repo: z.object({full_name: z.string()})}),
});

export interface Publication {
  api: ForgeApi;
  /** `owner/name` */
  repository: string;
  /** Web address of the forge, without a slash at its end. */
  server: string;
  /** The event that started the workflow. */
  event: unknown;
  /** The facts that the run left, as they were found: a stranger's code may have written them. */
  facts: string;
}

/** Characters of the facts above which they are not even read. */
const MOST_FACTS = 2_000_000;

/**
 * Keeps up to date the one comment that sums up a proposal, and proposes the corrections at their lines.
 * @returns one sentence for the log: what was done, or why nothing was
 */
export async function publishReview({api, repository, server, event, facts}: Publication): Promise<string> {
  const {workflow_run: run} = eventSchema.parse(event);
  const read = readFacts(facts);
  if (!read) return 'Les faits de la proposition ne se lisent pas\u00a0: rien n’est publié.';
  if (read.pull === undefined) return 'Les faits ne nomment aucune proposition\u00a0: rien n’est publié.';
  const pull = pullSchema.safeParse((await api('GET', `/pulls/${read.pull}`)).data);
  // The number comes from the proposal: the forge confirms that it is the one that was checked.
  if (!pull.success || pull.data.head.sha !== run.head_sha || pull.data.base.repo.full_name !== repository) {
    return 'La proposition nommée n’est pas celle qui a été vérifiée\u00a0: rien n’est publié.';
  }
  if (pull.data.state !== 'open') return 'La proposition est fermée\u00a0: rien n’est publié.';
  const place = {api, number: pull.data.number};
  const summary = reviewSummary(read, {
    otherCode: await otherCode(place),
    site: `${server}/${repository}/actions/runs/${run.id}#artifacts`,
  });
  const done = await writeSummary(place, summary);
  const count = await suggest(place, run.head_sha, read.suggestions);
  return `${done} Corrections proposées\u00a0: ${count}.`;
}

function readFacts(text: string): ReviewFacts | undefined {
  if (text.length > MOST_FACTS) return undefined;
  try {
    return factsSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

interface Place {
  api: ForgeApi;
  number: number;
}

const changedFile = z.object({filename: z.string()});

/** The files of a proposal that are no content. */
async function otherCode({api, number}: Place): Promise<string[]> {
  const files = await everyItem(api, `/pulls/${number}/files`, changedFile);
  return files.map(({filename}) => filename).filter((file) => !/^(?:data|docs)\/.+\.(?:md|yaml)$/.test(file));
}

const DONE = {
  created: 'Le résumé est publié.',
  updated: 'Le résumé est à jour.',
  unchanged: 'Le résumé n’a pas changé.',
} as const;

async function writeSummary({api, number}: Place, text: string): Promise<string> {
  const written = {number, mark: SUMMARY_MARK, text};
  return DONE[await writeMarkedComment(api, written, (before) => keepTicks(before, text))];
}

/** A summary with what the reviewer ticked in the one before. */
export function keepTicks(before: string, after: string): string {
  const ticked = new Set([...before.matchAll(/^- \[x\] (.*?)\r?$/gim)].map(([, text]) => text));
  return after.replace(/^- \[ \] (.*)$/gm, (line, text: string) =>
    ticked.has(text) ? `- [x] ${text}` : line,
  );
}

const lineComment = comment.extend({path: z.string()});

/** Proposes the lines that were not proposed yet. A line that the forge does not show in the proposal is left out. */
async function suggest(
  {api, number}: Place,
  commit: string,
  suggestions: readonly Suggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const known = (await everyItem(api, `/pulls/${number}/comments`, lineComment)).filter(isOurs);
  const isKnown = ({path, body}: ReviewComment) =>
    known.some((one) => one.path === path && one.body?.replaceAll('\r\n', '\n') === body);
  const comments = suggestions.map(toComment).filter((one) => !isKnown(one));
  if (comments.length === 0) return 0;
  const {status} = await api('POST', `/pulls/${number}/reviews`, {
    commit_id: commit,
    event: 'COMMENT',
    comments,
  });
  return isGranted(status) ? comments.length : 0;
}

interface ReviewComment {
  path: string;
  line: number;
  side: 'RIGHT';
  body: string;
}

function toComment({file, line, text, message}: Suggestion): ReviewComment {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return {
    path: file,
    line,
    side: 'RIGHT',
    body: `${inertMarkdown(message)}\n\n${fence}suggestion\n${text}\n${fence}`,
  };
}
