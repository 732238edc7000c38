import {randomUUID} from 'node:crypto';
import {rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Writes a file whole or not at all: a stop half-way leaves what was there. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    const mode = await stat(file).then(
      (found) => found.mode,
      () => undefined,
    );
    await writeFile(draft, text, {flag: 'wx', ...(mode !== undefined && {mode})});
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}
