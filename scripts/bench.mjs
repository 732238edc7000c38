/* Compares the search with its peers (bench/README.md), after installing what is missing: `npm run bench -- search`, `phrases` or `explorer`. */
import {statSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run, runNpm} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';

const BENCH = path.join(ROOT, 'bench');

/** @param {string} file */
function modifiedAt(file) {
  return statSync(path.join(BENCH, file), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

const TSX = 'node_modules/tsx/dist/cli.mjs';

await orStop(async () => {
  const [name, ...rest] = process.argv.slice(2);
  // Our engine alone, which needs none of the packages of the bench.
  if (name === 'phrases') {
    await prepare();
    process.exitCode = await run(process.execPath, [TSX, 'bench/phrases.ts', name, ...rest]);
    return;
  }
  // The built site in Chromium, with the packages of the site.
  if (name === 'explorer') {
    await prepare({chromium: true});
    process.exitCode = await run(process.execPath, [TSX, 'bench/explorer.ts', name, ...rest]);
    return;
  }
  // The quality alone is measured in Node.
  await prepare({chromium: !process.argv.includes('--quality')});
  const isInstalled = modifiedAt('node_modules/.package-lock.json') > modifiedAt('package-lock.json');
  const code = isInstalled ? 0 : await runNpm(['ci', '--prefix', BENCH]);
  process.exitCode =
    code || (await run(process.execPath, [TSX, 'bench/search.ts', ...process.argv.slice(2)]));
});
