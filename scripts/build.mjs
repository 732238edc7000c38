/* Builds the site, with the options of `docusaurus build`. The former one stays until the new one is whole. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {alone, replaceSite} from './construction.mjs';
import {ROOT} from './npm.mjs';
import {orStop} from './prepare.mjs';

const DOCUSAURUS = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

const args = process.argv.slice(2);
const {values} = parseArgs({
  args,
  options: {'out-dir': {type: 'string'}, help: {type: 'boolean', short: 'h'}},
  strict: false,
});

/**
 * @param {string[]} options
 * @returns {Promise<number>} the exit code; 1 when it was told to stop
 */
function docusaurus(options) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [DOCUSAURUS, 'build', ...options], {cwd: ROOT, stdio: 'inherit'});
    let isStopped = false;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        isStopped = true;
        child.kill(signal);
      });
    }
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(isStopped ? 1 : (code ?? 1)));
  });
}

await orStop(async () => {
  if (values.help) {
    process.exitCode = await docusaurus(args);
    return;
  }
  const target = path.resolve(ROOT, typeof values['out-dir'] === 'string' ? values['out-dir'] : 'build');
  process.exitCode = await alone(path.join(ROOT, '.genere/construction'), () =>
    // The last one of two options is the one that counts.
    replaceSite(target, (folder) => docusaurus([...args, '--out-dir', folder])),
  );
  if (process.exitCode === 0) console.log(`Le site est dans ${path.relative(process.cwd(), target) || '.'}.`);
});
