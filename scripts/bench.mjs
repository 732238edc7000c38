/* Compares the search with its peers (bench/README.md), after installing what is missing: `npm run bench -- search`. */
import {statSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run, runNpm} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';

const BENCH = path.join(ROOT, 'bench');

/** @param {string} file */
function modifiedAt(file) {
  return statSync(path.join(BENCH, file), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

await orStop(async () => {
  // The quality alone is measured in Node.
  await prepare({chromium: !process.argv.includes('--quality')});
  const isInstalled = modifiedAt('node_modules/.package-lock.json') > modifiedAt('package-lock.json');
  const code = isInstalled ? 0 : await runNpm(['ci', '--prefix', BENCH]);
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  process.exitCode =
    code || (await run(process.execPath, [tsx, 'bench/search.ts', ...process.argv.slice(2)]));
});
