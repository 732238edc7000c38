import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {loadavg} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {launch} from './browser/chromium';
import {barePage} from './browser/page';
import type {Measured} from './compare';
import {measure} from './compare';
import {openDocuments} from './corpora/open';
import {readSite} from './corpora/site';
import {statistics} from './corpora/statistics';
import type {BenchDocument} from './document';
import {textOf} from './document';
import {ENGINES} from './engines/index';
import type {SearchedContent} from './engines/ours';
import type {Options} from './options';
import {readOptions} from './options';
import {BENCH, WORK} from './paths';
import type {NeedQuery} from './quality/needQueries';
import {needQueries} from './quality/needQueries';
import type {Query} from './quality/query';
import {siteQueries} from './quality/siteQueries';
import {folded, wordsOf} from './quality/words';
import {openQueries} from './queries-open/generate';
import {machine} from './report/machine';
import {markdown} from './report/markdown';
import type {Comparison, Run} from './report/run';
import {builtSite} from './sites/site';

/* Compares our search with its peers: `npm run bench -- search`. The README of this folder says what is measured. */

/** One corpus and what is asked of it. */
interface Plan {
  kind: 'site' | 'open';
  documents: BenchDocument[];
  content?: SearchedContent;
  queries: Query[];
  needs: NeedQuery[];
}

async function* plans({corpora, documents: counts, set}: Options): AsyncGenerator<Plan> {
  if (corpora.includes('site')) {
    const {content, documents} = await readSite();
    const queries = await siteQueries(set);
    yield {kind: 'site', documents, content, queries, needs: await needQueries(content)};
  }
  if (corpora.includes('open')) {
    for (const count of counts) {
      const documents = await openDocuments(count);
      yield {kind: 'open', documents, queries: openQueries(documents, set), needs: []};
    }
  }
}

async function compare(plan: Plan, options: Options, browser: Browser, page: string): Promise<Comparison> {
  const {kind, documents, content, queries, needs} = plan;
  const name = `${kind}-${documents.length}`;
  const key = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
  let siteCpuSeconds: number | undefined;
  const corpus = {
    name,
    documents,
    content,
    async site() {
      const built = await builtSite(documents, path.join(WORK, name, 'site'), key);
      siteCpuSeconds = built.cpuSeconds;
      return built.folder;
    },
  };
  const known = new Set(documents.flatMap((document) => wordsOf(textOf(document)).map(folded)));
  const asked = {
    queries,
    known: queries.map(({text}) => wordsOf(text).some((word) => word.length > 2 && known.has(folded(word)))),
    others: needs.map(({text}) => text),
  };
  const rounds = options.quick || documents.length > 1000 ? 1 : 3;
  const engines: Measured[] = [];
  const failures: string[] = [];
  for (const engine of ENGINES) {
    if (engine.name !== 'ours' && options.only.length > 0 && !options.only.includes(engine.name)) continue;
    console.log(`${name}\u00a0: ${engine.label}…`);
    try {
      engines.push(await measure(engine, corpus, asked, browser, page, rounds));
    } catch (error) {
      // A peer that fails must not take the hour of measures of the others with it; the report says so.
      if (engine.name === 'ours') throw error;
      console.error(error);
      failures.push(engine.label);
    }
  }
  return {kind, text: await statistics(documents), siteCpuSeconds, engines, failures, needs};
}

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    ENGINES.map(({name}) => name),
  );
  const before = loadavg()[0] ?? NaN;
  await mkdir(WORK, {recursive: true});
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
