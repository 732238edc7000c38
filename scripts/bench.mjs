/* Compares the search with its peers (bench/README.md), after installing what is missing: `npm run bench -- search`. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run, runNpm} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';

await orStop(async () => {
  await prepare({chromium: true});
  const bench = path.join(ROOT, 'bench');
  const isInstalled = existsSync(path.join(bench, 'node_modules/.package-lock.json'));
  const code = isInstalled ? 0 : await runNpm(['ci', '--prefix', bench]);
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  process.exitCode =
    code || (await run(process.execPath, [tsx, 'bench/search.ts', ...process.argv.slice(2)]));
});
