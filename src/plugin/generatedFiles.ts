import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder hold exactly `files` (path → text or bytes). A file that already holds its content is left alone, so
 * that watchers stay quiet; files that are no longer wanted are removed.
 */
export async function syncFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await mkdir(folder, {recursive: true});
  const present = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  await Promise.all(
    present.filter((file) => !files.has(file)).map((file) => rm(path.join(folder, file), {force: true})),
  );
  for (const [file, content] of files) {
    const target = path.join(folder, file);
    const current = await readFile(target).catch(() => undefined);
    if (current?.equals(Buffer.from(content))) continue;
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, content);
  }
}
