import {stat} from 'node:fs/promises';
import {readContent} from '../src/content/index';
import type {Content} from '../src/model/content';

/** A command line that cannot be obeyed: its message is one French sentence. */
export class UsageError extends Error {}

/** Runs a command; a `UsageError` ends it with its sentence and the exit code 2. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
}

/** Reads a data folder and the guide beside it. Throws a `UsageError` when there is nothing to read. */
export async function contentOf(dataDir: string): Promise<Content> {
  const isFolder = await stat(dataDir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`Le dossier de données «\u00a0${dataDir}\u00a0» n’existe pas.`);
  const {content} = await readContent({dataDir, guideDir: 'docs'});
  if (!content) {
    throw new UsageError(
      `Le dossier «\u00a0${dataDir}\u00a0» a des erreurs qui empêchent de le lire\u00a0: npm run validate les montre.`,
    );
  }
  return content;
}
