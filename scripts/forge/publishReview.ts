import * as z from 'zod';
import {inertMarkdown} from '../../src/content/inertMarkdown';
import type {ReviewFacts, Suggestion} from '../../src/contribution/review/facts';
import {factsSchema} from '../../src/contribution/review/facts';
import {reviewSummary, SUMMARY_MARK} from '../../src/contribution/review/summary';
import type {Api} from './githubApi';
import {everyItem, expectOk, isOurs} from './githubApi';

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
  api: Api;
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
  const pull = pullSchema.safeParse((await api('GET', `/repos/${repository}/pulls/${read.pull}`)).data);
  // The number comes from the proposal: the forge confirms that it is the one that was checked.
  if (!pull.success || pull.data.head.sha !== run.head_sha || pull.data.base.repo.full_name !== repository) {
    return 'La proposition nommée n’est pas celle qui a été vérifiée\u00a0: rien n’est publié.';
  }
  if (pull.data.state !== 'open') return 'La proposition est fermée\u00a0: rien n’est publié.';
  const place = {api, repository, number: pull.data.number};
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
  api: Api;
  repository: string;
  number: number;
}

/** The files of a proposal that are no content. */
async function otherCode({api, repository, number}: Place): Promise<string[]> {
  const files = await everyItem(api, `/repos/${repository}/pulls/${number}/files`, 30);
  return files
    .map(({filename}) => String(filename))
    .filter((file) => !/^(?:data|docs)\/.+\.(?:md|yaml)$/.test(file));
}

async function writeSummary({api, repository, number}: Place, summary: string): Promise<string> {
  const comments = await everyItem(api, `/repos/${repository}/issues/${number}/comments`);
  const known = comments.find((comment) => isOurs(comment) && String(comment.body).startsWith(SUMMARY_MARK));
  if (!known) {
    await expectOk(api, 'POST', `/repos/${repository}/issues/${number}/comments`, {body: summary});
    return 'Le résumé est publié.';
  }
  const body = keepTicks(String(known.body), summary);
  if (body === known.body) return 'Le résumé n’a pas changé.';
  await expectOk(api, 'PATCH', `/repos/${repository}/issues/comments/${Number(known.id)}`, {body});
  return 'Le résumé est à jour.';
}

/** A summary with what the reviewer ticked in the one before. */
export function keepTicks(before: string, after: string): string {
  const ticked = new Set([...before.matchAll(/^- \[x\] (.*?)\r?$/gim)].map(([, text]) => text));
  return after.replace(/^- \[ \] (.*)$/gm, (line, text: string) =>
    ticked.has(text) ? `- [x] ${text}` : line,
  );
}

/** Proposes the lines that were not proposed yet. A line that the forge does not show in the proposal is left out. */
async function suggest(
  {api, repository, number}: Place,
  commit: string,
  suggestions: readonly Suggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const known = (await everyItem(api, `/repos/${repository}/pulls/${number}/comments`)).filter(isOurs);
  const isKnown = ({path, body}: ReviewComment) =>
    known.some((comment) => comment.path === path && String(comment.body).replaceAll('\r\n', '\n') === body);
  const comments = suggestions.map(toComment).filter((comment) => !isKnown(comment));
  if (comments.length === 0) return 0;
  const {status} = await api('POST', `/repos/${repository}/pulls/${number}/reviews`, {
    commit_id: commit,
    event: 'COMMENT',
    comments,
  });
  return status < 300 ? comments.length : 0;
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
