import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {loadavg} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {launch} from './browser/chromium';
import {barePage} from './browser/page';
import type {Measured} from './compare';
import {measure} from './compare';
import {statistics} from './corpora/statistics';
import {ENGINES} from './engines/index';
import type {Options} from './options';
import {chosen, readOptions} from './options';
import {BENCH, WORK} from './paths';
import type {Plan} from './plans';
import {plans} from './plans';
import {judgeInNode, measureInNode} from './quality/inNode';
import {qualityText} from './report/console';
import type {Judged} from './quality/judge';
import {machine} from './report/machine';
import {markdown} from './report/markdown';
import type {Comparison, Run} from './report/run';
import {builtSite} from './sites/site';

/* Compares our search with its peers: `npm run bench -- search`. The README of this folder says what is measured. */

async function compare(plan: Plan, options: Options, browser: Browser, page: string): Promise<Comparison> {
  const {kind, name, documents, needs} = plan;
  const key = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
  let siteCpuSeconds: number | undefined;
  const corpus = {
    ...plan,
    async site() {
      const built = await builtSite(documents, path.join(WORK, name, 'site'), key);
      siteCpuSeconds = built.cpuSeconds;
      return built.folder;
    },
  };
  const rounds = options.quick || documents.length > 1000 ? 1 : 3;
  const engines: Measured[] = [];
  const failures: string[] = [];
  for (const engine of chosen(ENGINES, options)) {
    console.log(`${name}\u00a0: ${engine.label}…`);
    try {
      engines.push(await measure(engine, corpus, plan, browser, page, rounds));
    } catch (error) {
      // A peer that fails must not take the hour of measures of the others with it; the report says so.
      if (engine.name === 'ours') throw error;
      console.error(error);
      failures.push(engine.label);
    }
  }
  return {kind, text: await statistics(documents), siteCpuSeconds, engines, failures, needs};
}

/** Compares all the engines in Chromium, and writes the report. */
async function compareAll(options: Options): Promise<void> {
  const before = loadavg()[0] ?? NaN;
  const page = await barePage();
  const browser = await launch();
  try {
    const comparisons: Comparison[] = [];
    for await (const plan of plans(options)) {
      comparisons.push(await compare(plan, options, browser, page));
      const load = [before, loadavg()[0] ?? NaN];
      await write({set: options.set, machine: machine(browser.version(), load), comparisons});
    }
  } finally {
    await browser.close();
  }
}

/** Written after each comparison, so that a run that is stopped leaves what it found. */
async function write(run: Run): Promise<void> {
  await writeFile(path.join(BENCH, 'resultats.json'), JSON.stringify(run));
  await writeFile(path.join(BENCH, 'resultats.md'), markdown(run));
  console.log('Rapport\u00a0: bench/resultats.md');
}

/** Compares what engines that need no browser find, and prints it: seconds, to set the ranking. */
async function compareQuality(options: Options): Promise<void> {
  for await (const plan of plans(options)) {
    const [own, ...others] = chosen(ENGINES, options).filter(({openInNode}) => openInNode);
    if (!own) return;
    const mine = await measureInNode(own, plan);
    const theirs: Judged[] = [];
    for (const engine of others) theirs.push(await judgeInNode(engine, plan));
    console.log(qualityText(plan, await statistics(plan.documents), mine, theirs));
  }
}

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    ENGINES.map(({name}) => name),
  );
  await mkdir(WORK, {recursive: true});
  await (options.quality ? compareQuality(options) : compareAll(options));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
