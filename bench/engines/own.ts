import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {bundle} from './bundle';
import type {Engine} from './engine';
import {cpuSeconds} from './engine';
import {INDEX_FILES, indexFiles, open} from './ours';

const IN_PAGE = 'in-page';

export const own: Engine = {
  name: 'ours',
  label: 'la nôtre',
  async build({documents, content}, folder) {
    const before = cpuSeconds();
    const files = indexFiles(documents, content);
    const cpu = cpuSeconds() - before;
    for (const [rank, name] of INDEX_FILES.entries()) {
      await writeFile(path.join(folder, name), files[rank] ?? new Uint8Array());
    }
    await bundle({entry: 'ours.ts', outfile: path.join(folder, 'client.js')});
    await bundle({entry: 'oursWorker.ts', outfile: path.join(folder, 'worker.js'), format: 'iife'});
    await bundle({entry: 'oursInPage.ts', outfile: path.join(folder, IN_PAGE, 'client.js')});
    return {index: [...INDEX_FILES], cpuSeconds: cpu, inPage: IN_PAGE};
  },
  openInNode: open,
};
