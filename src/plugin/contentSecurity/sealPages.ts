import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {hostFiles} from './headers';
import {inlineCodeOf, withPolicy} from './inlineCode';
import {contentPolicy} from './policy';

/**
 * Puts the policy of the site in each page that Docusaurus has written, and beside them the files by which hosts send it too.
 * One policy for all: a page that scripts change for another keeps that of the first.
 * @param folder of the built site
 * @param pages their paths in it
 * @param baseUrl ends with a slash
 */
export async function sealPages(folder: string, pages: readonly string[], baseUrl: string): Promise<void> {
  const texts = await Promise.all(pages.map((page) => readFile(path.join(folder, page), 'utf8')));
  const policy = contentPolicy(inlineCodeOf(texts));
  const names = await readdir(folder);
  await Promise.all([
    ...pages.map((page, rank) => writeFile(path.join(folder, page), withPolicy(texts[rank] ?? '', policy))),
    ...[...hostFiles({policy, baseUrl, names})].map(([name, text]) =>
      writeFile(path.join(folder, name), text),
    ),
  ]);
}
