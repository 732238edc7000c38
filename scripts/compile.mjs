import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** @typedef {{root: string, folder: string}} Places of the project and of what is compiled */

/**
 * The script as one file that Node runs, packages included. It is compiled when what it was made from has changed: its
 * sources, and the packages as the lock file has them.
 * @param {string} source
 * @param {Places} places
 * @returns {Promise<string>} its path
 */
export async function compiled(source, {root, folder}) {
  const name = path.basename(source, '.ts');
  const list = path.join(folder, `${name}.json`);
  const known = fileOf(name, folder, keyOf(root, sourcesIn(list)));
  if (known && existsSync(known)) return known;
  const {text, sources} = await bundle(source, root);
  const file = fileOf(name, folder, keyOf(root, sources));
  if (!file) throw new Error(`${source} changed while it was compiled.`);
  mkdirSync(folder, {recursive: true});
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${name}-`)) rmSync(path.join(folder, old), {force: true});
  }
  write(file, text);
  write(list, JSON.stringify(sources));
  return file;
}

/**
 * @param {string} source
 * @param {string} root
 */
async function bundle(source, root) {
  // Only when it is needed: loading it takes as long as a small command.
  const {build} = await import('esbuild');
  const {outputFiles, metafile} = await build({
    entryPoints: [source],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outdir: root,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const sources = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules/'));
  return {text: outputFiles[0]?.text ?? '', sources: sources.sort()};
}

/**
 * What names the compiled file: a digest of all that it is made from.
 * @param {string} root
 * @param {string[] | undefined} sources
 * @returns {string | undefined} undefined when one of them cannot be read
 */
function keyOf(root, sources) {
  if (!sources) return undefined;
  const digest = createHash('sha256');
  try {
    for (const source of ['package-lock.json', 'tsconfig.json', ...sources]) {
      digest
        .update(`${source}\0`)
        .update(readFileSync(path.join(root, source)))
        .update('\0');
    }
  } catch {
    return undefined;
  }
  return digest.digest('hex').slice(0, 20);
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string | undefined} key
 */
function fileOf(name, folder, key) {
  return key && path.join(folder, `${name}-${key}.cjs`);
}

/**
 * The sources that the script had when it was last compiled.
 * @param {string} list
 * @returns {string[] | undefined}
 */
function sourcesIn(list) {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Writes a file whole or not at all: another command may be reading it.
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
