import {spawn} from 'node:child_process';

/**
 * Runs a command and its children, with the lowest claim on the processor, and gives the processor time they took, in
 * seconds (user and system, as bash counts them). Its output is kept for the error when it fails.
 */
export function run(command: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = 'TIMEFORMAT="cpu %U %S"; time "$@"';
    const child = spawn('nice', ['-n', '10', 'bash', '-c', script, 'bash', command, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, LC_ALL: 'C', NODE_ENV: 'production'},
    });
    let output = '';
    const keep = (bytes: Buffer) => {
      output = (output + bytes.toString()).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
      if (code === 0) resolve(Number(user) + Number(system));
      else reject(new Error(`${command} ${args.join(' ')} a échoué (${code})\u00a0:\n${output}`));
    });
  });
}
