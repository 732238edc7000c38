import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

/** Tests are run from the folder of the project. */
const ROOT = path.resolve();

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts a command line of `scripts/`, as npm does. */
export async function runScript(
  name: string,
  args: readonly string[],
  {cwd = ROOT, env = {}}: {cwd?: string; env?: Record<string, string>} = {},
): Promise<Outcome> {
  const command = [path.join(ROOT, 'scripts/compiled.mjs'), name, ...args];
  return promisify(execFile)(process.execPath, command, {cwd, env: {...process.env, ...env}}).then(
    (output) => ({code: 0, ...output}),
    (failure: Outcome) => failure,
  );
}
