/* Adds the visual editor to build/ (scripts/visualEditor.ts), after installing what is missing: `npm run editor`. */
import {statSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run, runNpm} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';

const PACKAGE = path.join(ROOT, 'scripts/visualEditor');

/** @param {string} file */
function modifiedAt(file) {
  return statSync(path.join(PACKAGE, file), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

await orStop(async () => {
  await prepare();
  const isInstalled = modifiedAt('node_modules/.package-lock.json') > modifiedAt('package-lock.json');
  const code = isInstalled ? 0 : await runNpm(['ci', '--ignore-scripts', '--prefix', PACKAGE]);
  process.exitCode =
    code || (await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/visualEditor.ts']));
});
