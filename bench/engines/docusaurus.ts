import {copyFile, mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {BENCH, ROOT} from '../paths';
import {run} from '../run';
import {bundle} from './bundle';
import type {Engine} from './engine';

interface Settings {
  name: string;
  label: string;
  /** Package of the plugin. */
  plugin: string;
  /** What the plugin writes in the built site, and the name its client asks for here. */
  files: Record<string, string>;
  client: string;
  /** Modules the plugin generates, relative to the folder of generated files. */
  generated?: Record<string, string>;
  /** Worker of the client: module, file. */
  worker?: {entry: string; file: string};
}

const EASYOPS = '@easyops-cn/docusaurus-search-local';
const EASYOPS_CONSTANTS = `${EASYOPS}/default/generated-constants.js`;
const EASYOPS_OPTIONS = `${EASYOPS}/default/generated.js`;

export const easyops = docusaurusPlugin({
  name: 'easyops',
  label: 'easyops',
  plugin: EASYOPS,
  files: {'search-index.json': 'search-index.json'},
  client: 'easyops.ts',
  generated: {
    [`@generated/${EASYOPS_CONSTANTS}`]: EASYOPS_CONSTANTS,
    [`@generated/${EASYOPS_OPTIONS}`]: EASYOPS_OPTIONS,
  },
  worker: {entry: `${EASYOPS}/dist/client/client/theme/worker.js`, file: 'worker.js'},
});

export const lunrSearch = docusaurusPlugin({
  name: 'lunr-search',
  label: 'docusaurus-lunr-search',
  plugin: 'docusaurus-lunr-search',
  files: {'search-doc.json': 'search-doc.json', 'lunr-index.json': 'lunr-index.json'},
  client: 'lunrSearch.ts',
  generated: {'@generated/lunr.client': 'lunr.client.js'},
});

export const cmfcmf = docusaurusPlugin({
  name: 'cmfcmf',
  label: 'cmfcmf',
  plugin: '@cmfcmf/docusaurus-search-local',
  files: {'search-index-docs-default-current.json': 'search-index.json'},
  client: 'cmfcmf.ts',
});

function docusaurusPlugin({name, label, plugin, files, client, generated = {}, worker}: Settings): Engine {
  return {
    name,
    label,
    async build(corpus, folder) {
      const site = await corpus.site();
      const work = path.join(site, name);
      await rm(work, {recursive: true, force: true});
      await mkdir(work, {recursive: true});
      const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
      const script = path.join(BENCH, 'sites/indexPages.ts');
      await run(process.execPath, ['--max-old-space-size=8192', tsx, script, plugin, site, work], BENCH);
      for (const [written, asked] of Object.entries(files)) {
        await copyFile(path.join(site, 'build', written), path.join(folder, asked));
      }
      const alias = Object.fromEntries(
        Object.entries(generated).map(([module, file]) => [module, path.join(work, 'generated', file)]),
      );
      await bundle({entry: client, outfile: path.join(folder, 'client.js'), alias});
      if (worker) {
        const entry = path.join(BENCH, 'node_modules', worker.entry);
        await bundle({entry, outfile: path.join(folder, worker.file), alias, format: 'iife'});
      }
      const cpuSeconds = JSON.parse(await readFile(path.join(work, 'cpu.json'), 'utf8')) as number;
      return {index: Object.values(files), cpuSeconds};
    },
  };
}
