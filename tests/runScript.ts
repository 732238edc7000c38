import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '..');

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line of `scripts/`, as npm does. */
export async function runScript(script: string, args: readonly string[]): Promise<Outcome> {
  const command = [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), `scripts/${script}`, ...args];
  return promisify(execFile)(process.execPath, command, {cwd: ROOT}).then(
    (output) => ({code: 0, ...output}),
    (failure: Outcome) => failure,
  );
}
