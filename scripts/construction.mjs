import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Stop} from './prepare.mjs';

/** No build takes as long: the process that bears the same number is another one. */
const LONGEST = 30 * 60_000;

/** The time that a build takes to write its number in the file it has just made. */
const WRITING = 5_000;

/**
 * Does some work in the folder of a project while nobody else does: two builds would write over each other's files.
 * @template T
 * @param {string} lock file that says who works there: the number of a process
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Stop} when another one is at it
 */
export async function alone(lock, work) {
  mkdirSync(path.dirname(lock), {recursive: true});
  take(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, {force: true});
  }
}

/** @param {string} lock */
function take(lock) {
  if (write(lock)) return;
  const owner = ownerOf(lock);
  if (owner === undefined) {
    // Whoever worked here was stopped before the end.
    rmSync(lock, {force: true});
    if (write(lock)) return;
  }
  throw new Stop(
    `Une construction est déjà en cours dans ce dossier (processus ${owner ?? 'inconnu'})\u00a0: attendez qu’elle finisse, puis relancez la même commande.`,
  );
}

/** @param {string} lock */
function write(lock) {
  try {
    writeFileSync(lock, String(process.pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The process that holds the lock; undefined when there is none any more.
 * @param {string} lock
 */
function ownerOf(lock) {
  const age = Date.now() - (statSync(lock, {throwIfNoEntry: false})?.mtimeMs ?? 0);
  const number = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  if (number === '') return age < WRITING ? '?' : undefined;
  return age < LONGEST && isAlive(Number(number)) ? number : undefined;
}

/** @param {number} processNumber */
function isAlive(processNumber) {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Makes a site aside, then puts it in the place of the former one: this one is whole until the other is. A site that is not
 * finished is thrown away.
 * @param {string} target folder of the site, in full
 * @param {(folder: string) => Promise<number>} make writes the site in a folder; gives the exit code
 * @returns {Promise<number>} the exit code
 * @throws {Stop} when the site has stopped before its end, or cannot take its place
 */
export async function replaceSite(target, make) {
  const beside = (/** @type {string} */ state) =>
    path.join(path.dirname(target), `.${path.basename(target)}.${state}`);
  const next = beside('nouveau');
  const former = beside('ancien');
  // The one before was stopped between the two moves.
  if (existsSync(former) && !existsSync(target)) renameSync(former, target);
  for (const folder of [next, former]) rmSync(folder, {recursive: true, force: true});
  const code = await make(next);
  if (code !== 0 || !isWhole(next)) {
    rmSync(next, {recursive: true, force: true});
    if (code !== 0) return code;
    throw new Stop('La construction s’est arrêtée avant la fin\u00a0: le site d’avant reste en place.');
  }
  try {
    if (existsSync(target)) renameSync(target, former);
    renameSync(next, target);
  } catch (error) {
    if (existsSync(former) && !existsSync(target)) renameSync(former, target);
    throw new Stop(
      `Le site est construit dans ${next}, mais ne peut pas prendre la place de ${target} (${/** @type {Error} */ (error).message})\u00a0: fermez ce qui se sert de ce dossier, puis relancez la même commande.`,
    );
  }
  rmSync(former, {recursive: true, force: true});
  return 0;
}

/**
 * Docusaurus says that all went well when it is told to stop. Its map of the site comes after the last page,
 * and the service worker once all pages are sealed.
 * @param {string} folder
 */
function isWhole(folder) {
  return ['index.html', '404.html', 'sitemap.xml', 'service-worker.js'].every((file) =>
    existsSync(path.join(folder, file)),
  );
}
