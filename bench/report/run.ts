import type {Measured} from '../compare';
import type {Statistics} from '../corpora/statistics';
import type {NeedQuery} from '../quality/needQueries';
import {unreached} from '../quality/needQueries';

/** All that one run found: what is written as JSON, and what the tables are made of. */
export interface Run {
  set: 'dev' | 'test';
  machine: Machine;
  comparisons: readonly Comparison[];
}

export interface Machine {
  commit: string;
  date: string;
  cores: string;
  node: string;
  chromium: string;
  /** Mean number of tasks that wanted the processor, when the run began and when it ended. */
  load: readonly number[];
}

/** One corpus, all its engines, ours first. */
export interface Comparison {
  /** « site » or « open ». */
  kind: 'site' | 'open';
  text: Statistics;
  /** Processor time to build the Docusaurus site without search, in seconds, when one was needed. */
  siteCpuSeconds: number | undefined;
  engines: readonly Measured[];
  /** Engines that could not be built or measured. */
  failures: readonly string[];
  /** Development queries by need, asked on this site only; `found` of each engine holds their answers. */
  needs: readonly NeedQuery[];
}

export function ours({engines}: Comparison): Measured {
  const [first] = engines;
  if (first?.engine !== 'ours') throw new Error('Our engine must come first.');
  return first;
}

export function peers({engines}: Comparison): readonly Measured[] {
  return engines.slice(1);
}

/** Share of the queries by need that reach a good document in the first five. */
export function needSuccess({needs}: Comparison, engine: Measured): number {
  return 1 - unreached(needs, engine).length / needs.length;
}
