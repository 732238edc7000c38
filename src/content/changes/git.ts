import {execFile} from 'node:child_process';

/** Why git could not say what changed: one French sentence. */
export class GitFault extends Error {}

/** Runs git in a folder, and gives what it prints; throws a `GitFault` when there is no git. */
export async function git(cwd: string, args: readonly string[]): Promise<{code: number; stdout: Buffer}> {
  return new Promise((resolve, reject) => {
    const options = {cwd, encoding: 'buffer', maxBuffer: 1 << 28} as const;
    execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, stdout) => {
      if (error && typeof error.code !== 'number')
        reject(new GitFault('L’option --changed demande git, qui est introuvable ici.'));
      else resolve({code: Number(error?.code ?? 0), stdout});
    });
  });
}

/** The text that git prints, without the last line feed; `undefined` when it refuses. */
export async function gitText(cwd: string, args: readonly string[]): Promise<string | undefined> {
  const {code, stdout} = await git(cwd, args);
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
}
