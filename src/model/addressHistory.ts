import * as z from 'zod';
import {isDay} from './date';

/*
 * What past checks have said of the web addresses of the content. A page that does not answer once may be resting: an address
 * is dead only when it has failed on several days, over some time.
 */

/** Days on which an address must have failed before it is called dead… */
export const FAILED_DAYS = 3;

/** … and days between the first of them and the last: a site may be down for a week. */
export const FAILED_SPAN = 14;

const day = z.string().refine(isDay);

/** Schema of one address that is not valid. A valid one has no line. */
const recordSchema = z.strictObject({
  /** Since when it is not valid, AAAA-MM-JJ. */
  depuis: day,
  /** What the last check has met, in a few French words. */
  motif: z.string().min(1),
  /** The days on which the page was not there, until they are enough; a doubt adds none, and takes none away. */
  echecs: z.array(day).min(1).optional(),
});

const historySchema = z.record(z.string(), recordSchema);

export type AddressRecord = z.infer<typeof recordSchema>;

/** By address, without its #fragment. */
export type AddressHistory = Readonly<Record<string, AddressRecord>>;

/** What one check says of an address; `unchecked`: its site asks robots not to come. */
export type CheckResult =
  {state: 'valid'} | {state: 'failed' | 'uncertain'; reason: string} | {state: 'unchecked'};

/** An address that people should not be sent to. */
export interface DeadAddress {
  address: string;
  /** AAAA-MM-JJ */
  since: string;
  /** A few French words: « 404 ». */
  reason: string;
}

/** True once it has failed on enough days, far enough apart. */
export function isDead({echecs = []}: AddressRecord): boolean {
  const [first, last] = [echecs[0], echecs.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    echecs.length >= FAILED_DAYS &&
    daysFrom(first, last) >= FAILED_SPAN
  );
}

/** The addresses that are dead, in their own order. */
export function deadAddresses(history: AddressHistory): DeadAddress[] {
  return Object.entries(history)
    .filter(([, record]) => isDead(record))
    .map(([address, {depuis, motif}]) => ({address, since: depuis, reason: motif}))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The history after a check. What was not checked stays; what the content no longer holds leaves.
 * @param results by address
 * @param known every address of the content
 * @param today AAAA-MM-JJ
 */
export function afterCheck(
  history: AddressHistory,
  results: ReadonlyMap<string, CheckResult>,
  known: ReadonlySet<string>,
  today: string,
): AddressHistory {
  const next: Record<string, AddressRecord> = {};
  for (const address of known) {
    const record = recordAfter(history[address], results.get(address), today);
    if (record) next[address] = record;
  }
  return next;
}

function recordAfter(
  before: AddressRecord | undefined,
  result: CheckResult | undefined,
  today: string,
): AddressRecord | undefined {
  if (!result || result.state === 'unchecked') return before;
  if (result.state === 'valid') return undefined;
  const failures = before?.echecs ?? [];
  const isCounted = result.state === 'failed' && !(before && isDead(before)) && !failures.includes(today);
  const echecs = isCounted ? [...failures, today] : failures;
  return {
    depuis: before?.depuis ?? today,
    motif: result.reason,
    ...(echecs.length > 0 && {echecs}),
  };
}

/** Reads the text of a history; `undefined` when it is none. */
export function readHistory(text: string): AddressHistory | undefined {
  try {
    const read = historySchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a history: one line for each address, in their order, so that two of them are easily compared. */
export function historyText(history: AddressHistory): string {
  const lines = Object.keys(history)
    .sort()
    .map((address) => `  ${JSON.stringify(address)}: ${JSON.stringify(history[address])}`);
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}

/** Days from one day to another, both AAAA-MM-JJ. */
export function daysFrom(start: string, end: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000);
}
