import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {bundle} from './bundle';
import type {Engine} from './engine';
import {cpuSeconds} from './engine';
import {INDEX_FILE, indexBytes} from './ours';

export const own: Engine = {
  name: 'ours',
  label: 'la nôtre',
  async build({documents, content}, folder) {
    const before = cpuSeconds();
    const bytes = indexBytes(documents, content);
    const cpu = cpuSeconds() - before;
    await writeFile(path.join(folder, INDEX_FILE), bytes);
    await bundle({entry: 'ours.ts', outfile: path.join(folder, 'client.js')});
    return {index: [INDEX_FILE], cpuSeconds: cpu};
  },
};
