import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {variantsOf} from '../queries/variants';
import {BENCH} from '../paths';
import type {Query, Variant} from './query';

/** One target of a file of queries, as it was written by hand. */
interface Entry {
  kind: string;
  id: string;
  queries: Partial<Record<Variant, string>>;
  /** Other documents that answer the question as well, « kind:id ». */
  also?: readonly string[];
}

const FILES = {dev: 'queries-dev/site.json', test: 'queries/site.json'};

/** Draws the slips of the mechanical variants; the same for all. */
const SEED = 1;

/** The queries on this site that were written by hand, with the mechanical variants of each exact one. */
export async function siteQueries(set: 'dev' | 'test'): Promise<Query[]> {
  return (await read(set)).flatMap(({kind, id, queries, also = []}) => {
    const target = `${kind}-${id}`;
    const texts = {...queries, ...variantsOf(queries.exact ?? '', SEED)};
    return Object.entries(texts).map(([variant, text]): Query => {
      const others = variant === 'question' ? also.map((other) => other.replace(':', '-')) : [];
      return {origin: 'written', variant: variant as Variant, text, target, accepted: [target, ...others]};
    });
  });
}

/** The documents that queries of either set were written for; nothing else of the sealed set is read. */
export async function writtenTargets(): Promise<Set<string>> {
  const entries = [...(await read('dev')), ...(await read('test'))];
  return new Set(entries.map(({kind, id}) => `${kind}-${id}`));
}

async function read(set: 'dev' | 'test'): Promise<Entry[]> {
  return JSON.parse(await readFile(path.join(BENCH, FILES[set]), 'utf8')) as Entry[];
}
