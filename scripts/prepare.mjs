import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {findChromium, installChromium} from './chromium.mjs';
import {ROOT, runNpm} from './npm.mjs';

/** What stops the preparation; its message is one French sentence. */
export class Stop extends Error {}

/**
 * Makes a fresh machine ready: checks Node, installs the packages of the lock file when they are missing or older than it,
 * and with `chromium` finds or installs a browser, whose path goes to CHROMIUM_PATH. Plain Node: it runs before anything is
 * installed.
 * @param {{chromium?: boolean}} [options]
 * @throws {Stop} when the machine cannot be made ready
 */
export async function prepare({chromium = false} = {}) {
  checkNode();
  if (packagesAreStale()) {
    console.log('Installation des paquets (npm ci)…');
    const code = await runNpm(['ci'], {PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'});
    if (code !== 0) {
      throw new Stop(
        'L’installation des paquets a échoué\u00a0: vérifiez la connexion à Internet, puis relancez la même commande.',
      );
    }
  }
  if (chromium) process.env.CHROMIUM_PATH = await ensureChromium();
}

/**
 * Runs `main` and turns a Stop into its sentence and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function orStop(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * True when `version` (20.19.0) is at least `minimum` (20.19).
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function checkNode() {
  const {engines} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const minimum = engines.node.replace(/^>=/, '');
  if (isAtLeast(process.versions.node, minimum)) return;
  throw new Stop(
    `Ce site demande Node ${minimum} ou plus récent, et cette machine a Node ${process.versions.node}\u00a0: installez la version 24 à partir de https://nodejs.org/fr, puis relancez la même commande.`,
  );
}

/** npm writes node_modules/.package-lock.json last, once everything is installed. */
function packagesAreStale() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  const wanted = modifiedAt('package-lock.json');
  return installed === undefined || (wanted !== undefined && installed < wanted);
}

/** @param {string} file */
function modifiedAt(file) {
  return statSync(path.join(ROOT, file), {throwIfNoEntry: false})?.mtimeMs;
}

async function ensureChromium() {
  if (process.env.CHROMIUM_PATH && !(await findChromium())) {
    throw new Stop(
      `CHROMIUM_PATH vaut «\u00a0${process.env.CHROMIUM_PATH}\u00a0», où aucun navigateur ne démarre\u00a0: corrigez ce chemin ou retirez la variable.`,
    );
  }
  const file = (await findChromium()) ?? (await installChromium());
  if (file) return file;
  throw new Stop(
    'Les essais demandent Chromium, qui n’a pas pu être installé\u00a0: exécutez «\u00a0sudo apt-get update && sudo apt-get install chromium\u00a0» (Debian) ou «\u00a0npx playwright install --with-deps chromium\u00a0» (ailleurs), puis relancez la même commande.',
  );
}
