import {writeSync} from 'node:fs';

/**
 * Ends the command with a message alone: an error would come out of Docusaurus in the middle of its stack. Written at once,
 * so that nothing of it is lost.
 */
export function stop(message: string): never {
  writeSync(process.stderr.fd, `${message}\n`);
  process.exit(1);
}

/** What `read` gives, or the end of the command with what it says is wrong. */
export function orStop<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return stop((error as Error).message);
  }
}
