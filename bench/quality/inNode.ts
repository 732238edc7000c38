import {mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {brotli} from '../brotli';
import type {Engine} from '../engines/engine';
import {WORK} from '../paths';
import type {Plan} from '../plans';
import type {Judged} from './judge';
import {judge, textsOf} from './judge';

/** What Node alone tells of an engine. Its times are those of this machine, without brake. */
export interface InNode extends Judged {
  buildCpuSeconds: number;
  /** From the files to the first answer possible, with all the index. */
  openMs: number;
  /** Of each query, in milliseconds. */
  times: readonly number[];
  files: readonly IndexFile[];
}

export interface IndexFile {
  name: string;
  raw: number;
  brotli: number;
}

const DEPTH = 10;

/** Builds an engine that needs no browser, asks it all the queries in this process and judges its answers. */
export async function measureInNode(engine: Engine, plan: Plan): Promise<InNode> {
  if (!engine.openInNode) throw new Error(`${engine.name} needs a browser.`);
  const folder = path.join(WORK, 'qualite', plan.name, engine.name);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const {index, cpuSeconds} = await engine.build(
    {...plan, site: () => Promise.reject(new Error('No site is built for the quality alone.'))},
    folder,
  );
  const start = performance.now();
  const client = await engine.openInNode((name) => readFile(path.join(folder, name), 'utf8'));
  await client.whole;
  const openMs = performance.now() - start;
  const found: string[][] = [];
  const times: number[] = [];
  for (const text of textsOf(plan)) {
    const asked = performance.now();
    const hits = await client.search(text, DEPTH);
    times.push(performance.now() - asked);
    found.push(hits.map(({id}) => id));
  }
  const files = engine.name === 'ours' ? await weigh(folder, index) : [];
  return {...judge(engine, plan, found), buildCpuSeconds: cpuSeconds, openMs, times, files};
}

async function weigh(folder: string, names: readonly string[]): Promise<IndexFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      return {name, raw: bytes.length, brotli: (await brotli(bytes)).length};
    }),
  );
}
