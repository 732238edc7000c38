import * as z from 'zod';
import {CHECKS} from './checks';

/*
 * What a review says of a proposal, as plain texts. It is worked out beside the proposal, where strangers' code may run, and
 * shown elsewhere: whoever shows it reads it by this schema, and takes every text for a stranger's.
 */

const line = z.string().max(600);
const lines = (most: number) => z.array(line).max(most);

/** A file of the content. */
const file = z
  .string()
  .max(200)
  .regex(/^(?:data|docs)\/[\w-]+(?:\/[\w.-]+)*\.(?:md|yaml)$/)
  .refine((path) => !path.includes('..'));

/** How many of each are kept; what is beyond is counted. */
export const MOST = {entries: 40, lines: 60, suggestions: 20} as const;

const entrySchema = z.strictObject({
  file,
  name: line,
  state: z.enum(['new', 'changed', 'gone']),
  changes: lines(MOST.lines + 1),
  /** What it lacks that people ask first. */
  missing: lines(MOST.lines + 1),
  /** Other entries that it may be. */
  twins: lines(MOST.lines + 1),
  /** What its page says, part by part. */
  preview: z.array(z.strictObject({title: line, lines: z.array(z.string().max(6000)).max(200)})).max(20),
});

const checkId = z.enum(Object.keys(CHECKS) as [keyof typeof CHECKS, ...(keyof typeof CHECKS)[]]);

export const factsSchema = z.strictObject({
  /** Number of the proposal, where it has one. */
  pull: z.int().min(1).optional(),
  entries: z.array(entrySchema).max(MOST.entries),
  /** Entries beyond those. */
  moreEntries: z.int().min(0),
  /** Other files of the content that change. */
  others: lines(MOST.lines + 1),
  addresses: z.array(z.string().max(2000)).max(MOST.lines),
  moreAddresses: z.int().min(0),
  /** Needs and territories that gain a first resource, or lose their last one. */
  coverage: lines(MOST.lines + 1),
  checks: z.array(checkId),
  problems: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning']),
        place: line,
        message: line,
        help: line,
      }),
    )
    .max(MOST.lines),
  moreProblems: z.int().min(0),
  /** Lines to put in the place of others, which a reviewer accepts with one click. */
  suggestions: z
    .array(
      z.strictObject({
        file,
        line: z.int().min(1),
        text: z
          .string()
          .max(2000)
          .regex(/^[^\r\n]*$/),
        message: line,
      }),
    )
    .max(MOST.suggestions),
});

export type ReviewFacts = z.infer<typeof factsSchema>;
export type ReviewedEntry = ReviewFacts['entries'][number];
export type Suggestion = ReviewFacts['suggestions'][number];

/** A text cut to what the schema takes. */
export function cutLine(text: string, most = 600): string {
  const characters = [...text];
  return text.length <= most ? text : `${characters.slice(0, Math.floor(most / 2) - 1).join('')}…`;
}

/** The first ones, then how many others there are. */
export function firstLines(all: readonly string[]): string[] {
  const shown = all.slice(0, MOST.lines).map((text) => cutLine(text));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, `… et ${more} de plus`] : shown;
}
