import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs a program from the project's folder, showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to the current environment
 * @param {(printed: string) => void} [print] gets what it prints, instead of the terminal
 * @returns {Promise<number>} its exit code; 1 when it could not start or was stopped by a signal
 */
export function run(command, args, env = {}, print) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {...process.env, ...env},
      // On Windows npm is a .cmd file, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (print) stream?.setEncoding('utf8').on('data', print);
    }
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the very one that started us when there is one.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @param {(printed: string) => void} [print]
 */
export function runNpm(args, env, print) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], env, print)
    : run('npm', args, env, print);
}
