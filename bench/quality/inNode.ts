import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {brotli} from '../brotli';
import type {Built, Engine} from '../engines/engine';
import {cpuSeconds} from '../engines/engine';
import {WORK} from '../paths';
import type {Plan} from '../plans';
import type {Judged} from './judge';
import {judge, textsOf} from './judge';

/** What Node alone tells of an engine. Times are those of the processor: what else the machine does hardly counts. */
export interface InNode extends Judged {
  buildCpuSeconds: number;
  /** From the files to the moment all the index can answer. */
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
const FOLDER = path.join(WORK, 'qualite');

/** Builds our engine, weighs it, asks it all the queries in this process and judges its answers. */
export async function measureInNode(engine: Engine, plan: Plan): Promise<InNode> {
  const {folder, built} = await build(engine, plan);
  const {openMs, times, found} = await ask(engine, folder, textsOf(plan));
  const files = await Promise.all(
    built.index.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      return {name, raw: bytes.length, brotli: (await brotli(bytes)).length};
    }),
  );
  return {...judge(engine, plan, found), buildCpuSeconds: built.cpuSeconds, openMs, times, files};
}

/**
 * Judges the answers of a peer in Node. They are kept until its index, its client or the queries change: while our
 * ranking is set, those of the others stay what they are.
 */
export async function judgeInNode(engine: Engine, plan: Plan): Promise<Judged> {
  const {folder, built} = await build(engine, plan);
  const texts = textsOf(plan);
  const hash = createHash('sha256').update(JSON.stringify(texts));
  for (const name of [...built.index, 'client.js']) hash.update(await readFile(path.join(folder, name)));
  const file = path.join(FOLDER, `${hash.digest('hex')}.json`);
  const found = await readFile(file, 'utf8').then(
    (json) => JSON.parse(json) as string[][],
    async () => {
      const asked = await ask(engine, folder, texts);
      await writeFile(file, JSON.stringify(asked.found));
      return asked.found;
    },
  );
  return judge(engine, plan, found);
}

async function build(engine: Engine, plan: Plan): Promise<{folder: string; built: Built}> {
  const folder = path.join(FOLDER, plan.name, engine.name);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const site = () => Promise.reject(new Error('No site is built for the quality alone.'));
  return {folder, built: await engine.build({...plan, site}, folder)};
}

async function ask(
  engine: Engine,
  folder: string,
  texts: readonly string[],
): Promise<{openMs: number; times: number[]; found: string[][]}> {
  if (!engine.openInNode) throw new Error(`${engine.name} needs a browser.`);
  const start = cpuSeconds();
  const client = await engine.openInNode((name) => readFile(path.join(folder, name), 'utf8'));
  await client.whole;
  const openMs = (cpuSeconds() - start) * 1000;
  const found: string[][] = [];
  const times: number[] = [];
  for (const text of texts) {
    const asked = cpuSeconds();
    const hits = await client.search(text, DEPTH);
    times.push((cpuSeconds() - asked) * 1000);
    found.push(hits.map(({id}) => id));
  }
  return {openMs, times, found};
}
