import {parseArgs} from 'node:util';

export interface Options {
  corpora: readonly ('site' | 'open')[];
  /** Sizes of the open corpus. */
  documents: readonly number[];
  /** Names of engines; empty for all. Ours is always there. */
  only: readonly string[];
  /** One cold search instead of three. */
  quick: boolean;
  set: 'dev' | 'test';
  /** Without a browser: what is found, and what the index weighs. */
  quality: boolean;
}

export const USAGE =
  'npm run bench -- search [--corpus site|open|all] [--documents 100,1000,10000] [--only moteur,moteur] [--quick] [--set dev|test]\nnpm run bench -- search --quality [--corpus site|open|all] [--documents 1000] [--only moteur,moteur]';

/** Reads the command line. Throws a French sentence when it cannot be obeyed. */
export function readOptions(args: string[], engines: readonly string[]): Options {
  const {positionals, values} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpus: {type: 'string', default: 'all'},
      documents: {type: 'string', default: '1000'},
      only: {type: 'string', default: ''},
      quick: {type: 'boolean', default: false},
      set: {type: 'string', default: 'dev'},
      quality: {type: 'boolean', default: false},
    },
  });
  const documents = values.documents.split(',').map(Number);
  const only = values.only.split(',').filter((name) => name !== '');
  const {corpus, set, quick, quality} = values;
  const isValid =
    positionals.length === 1 &&
    positionals[0] === 'search' &&
    (corpus === 'site' || corpus === 'open' || corpus === 'all') &&
    // What serves to set the ranking never shows the sealed set.
    (set === 'dev' || (set === 'test' && !quality)) &&
    documents.every((count) => Number.isInteger(count) && count >= 10) &&
    only.every((name) => engines.includes(name));
  if (!isValid) throw new Error(`${USAGE}\nMoteurs\u00a0: ${engines.join(', ')}.`);
  return {
    corpora: corpus === 'all' ? ['site', 'open'] : [corpus],
    documents,
    only,
    quick,
    set,
    quality,
  } as Options;
}

/** The engines to compare: ours, and those asked for. */
export function chosen<T extends {name: string}>(engines: readonly T[], {only}: Pick<Options, 'only'>): T[] {
  return engines.filter(({name}) => name === 'ours' || only.length === 0 || only.includes(name));
}
