import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {BENCH} from '../paths';
import {run} from '../run';
import {bundle} from './bundle';
import type {Engine} from './engine';

/** What Pagefind fetches to search and to show: entry, metadata, filters, parts of the index, fragments of pages. */
const DATA = /^pagefind-entry\.json$|\.pf_(meta|index|fragment|filter)$/;

export const pagefind: Engine = {
  name: 'pagefind',
  label: 'Pagefind',
  async build(corpus, folder) {
    const site = path.join(await corpus.site(), 'build');
    const output = path.join(folder, 'pagefind');
    const binary = path.join(BENCH, 'node_modules/pagefind/lib/runner/bin.cjs');
    const options = [
      '--site',
      site,
      '--output-path',
      output,
      '--root-selector',
      'article',
      '--force-language',
      'fr',
    ];
    const cpuSeconds = await run(process.execPath, [binary, ...options], folder);
    await bundle({entry: 'pagefind.ts', outfile: path.join(folder, 'client.js')});
    const files = await readdir(output, {recursive: true});
    const index = files.filter((file) => DATA.test(path.basename(file))).map((file) => `pagefind/${file}`);
    return {index, cpuSeconds};
  },
};
