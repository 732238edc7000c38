import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {hostFiles} from './headers';
import {inlineCodeOf, withPolicy} from './inlineCode';
import {contentPolicy} from './policy';

interface Options {
  /** Of the built site. */
  folder: string;
  /** Paths of its pages in it. */
  pages: readonly string[];
  /** Ends with a slash. */
  baseUrl: string;
  /** What each page says besides. */
  mark: string;
}

/**
 * Puts the policy of the site in each page that Docusaurus has written, and beside them the files by which hosts send it too.
 * One policy for all: a page that scripts change for another keeps that of the first.
 */
export async function sealPages({folder, pages, baseUrl, mark}: Options): Promise<void> {
  const texts = await Promise.all(pages.map((page) => readFile(path.join(folder, page), 'utf8')));
  const policy = contentPolicy(inlineCodeOf(texts));
  const names = await readdir(folder);
  await Promise.all([
    ...pages.map((page, rank) =>
      writeFile(path.join(folder, page), withPolicy(texts[rank] ?? '', policy, mark)),
    ),
    ...[...hostFiles({policy, baseUrl, names})].map(([name, text]) =>
      writeFile(path.join(folder, name), text),
    ),
  ]);
}
