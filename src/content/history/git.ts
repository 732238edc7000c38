import {spawn} from 'node:child_process';

/**
 * Runs git in a folder, and gives what it prints; `undefined` when it refuses, or is not there. It asks nothing of the
 * network: what a partial copy does not hold is simply not known.
 */
export async function askGit(
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0'},
    });
    const parts: Buffer[] = [];
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : undefined));
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    // Git may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
