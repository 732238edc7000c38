import {mkdir, readFile, readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {brotli} from './brotli';
import {coldSearch} from './browser/cold';
import type {SlowPhone} from './browser/warm';
import {answers, slowPhone, SLOWDOWN, warmSearch} from './browser/warm';
import type {Corpus, Engine} from './engines/engine';
import {WORK} from './paths';
import {median, quantile, sum} from './numbers';
import type {Plan} from './plans';
import type {Judged} from './quality/judge';
import {judge, textsOf} from './quality/judge';
import type {Query} from './quality/query';

/** Bytes and times of one engine on one corpus. */
export interface Speed {
  /** Under brotli 11. */
  indexBytes: number;
  codeBytes: number;
  buildCpuSeconds: number;
  coldBytes: number;
  coldRequests: number;
  coldMs: number;
  readyMs: number;
  memory: number;
  inWorker: boolean;
  p50: number;
  p95: number;
  slow: SlowSpeed;
  /** What the worker does, done in the page under the brake, where the engine can be measured so. */
  unloaded?: SlowSpeed;
}

/** With the processor four times slower. */
export interface SlowSpeed {
  p50: number;
  p95: number;
  /** Of the main thread; 0 when no task reaches 50 ms. */
  longestTask: number;
}

/** All that was found of one engine on one corpus. */
export interface Measured extends Judged {
  speed: Speed;
}

const DEPTH = 10;
const SLOW_QUERIES = 120;

/** Builds an engine, then takes all its measures. What a fresh page does is measured `rounds` times. */
export async function measure(
  engine: Engine,
  corpus: Corpus,
  plan: Plan,
  browser: Browser,
  page: string,
  rounds: number,
): Promise<Measured> {
  const folder = path.join(WORK, corpus.name, engine.name);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const {index, cpuSeconds, inPage} = await engine.build(corpus, folder);
  const sizes = await brotliSizes(folder, inPage);
  const indexBytes = sum(index.map((file) => sizes.get(file) ?? 0));

  const folders = [folder, page];
  const texts = textsOf(plan);
  const answered = await answers(browser, folders, texts, DEPTH);
  const found = answered.map(({hits}) => hits.map(({id}) => id));
  const times = answered.map(({milliseconds}) => milliseconds);

  const first = coldQueries(plan.queries, found, rounds);
  const cold = await inTurn(first, (query) => coldSearch(browser, folders, query));
  const warm = await inTurn(first, (query) => warmSearch(browser, folders, query));
  const inWorker = warm.some((search) => search.inWorker);
  const asked = evenly(texts, SLOW_QUERIES);
  const onSlowPhone = async (served: readonly string[]) =>
    slowSpeed(await inTurn(first, () => slowPhone(browser, served, asked)));
  const slow = await onSlowPhone(folders);
  const unloaded = inPage && (await onSlowPhone([path.join(folder, inPage), ...folders]));

  return {
    ...judge(engine, plan, found),
    speed: {
      indexBytes,
      codeBytes: sum([...sizes.values()]) - indexBytes,
      buildCpuSeconds: cpuSeconds,
      coldBytes: median(cold.map(({bytes}) => bytes)),
      coldRequests: median(cold.map(({requests}) => requests)),
      coldMs: median(cold.map(({milliseconds}) => milliseconds)),
      readyMs: median(warm.map(({readyMs}) => readyMs)),
      memory: median(warm.map(({memory}) => memory)),
      inWorker,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      slow: inWorker
        ? {...slow, p50: quantile(times, 0.5) * SLOWDOWN, p95: quantile(times, 0.95) * SLOWDOWN}
        : slow,
      ...(unloaded && {unloaded}),
    },
  };
}

/**
 * The size under brotli of each file of a folder, `left` apart. This also fills the cache of the server before anything is
 * timed.
 */
async function brotliSizes(folder: string, left: string | undefined): Promise<Map<string, number>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const sizes = new Map<string, number>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const {length} = await brotli(bytes);
    const name = path.relative(folder, file);
    if (path.dirname(name) !== left) sizes.set(name, Math.min(bytes.length, length));
  }
  return sizes;
}

function slowSpeed(rounds: readonly SlowPhone[]): SlowSpeed {
  const times = rounds.flatMap(({milliseconds}) => milliseconds);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longestTask: median(rounds.map(({longestTask}) => longestTask)),
  };
}

/** Exact queries that this engine answers, so that it has a first result to show. */
function coldQueries(queries: readonly Query[], found: readonly string[][], count: number): string[] {
  const exact = queries.flatMap(({variant, text}, rank) =>
    variant === 'exact' && (found[rank]?.length ?? 0) > 0 ? [text] : [],
  );
  return evenly(exact, count);
}

function evenly<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    {length: Math.min(count, items.length)},
    (_, rank) => items[Math.floor(rank * step)] as T,
  );
}

async function inTurn<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await task(item));
  return results;
}
