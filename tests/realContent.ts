import path from 'node:path';
import {checkFiles} from '../src/content/check';
import type {FoundFile} from '../src/content/folder';
import {findFiles} from '../src/content/folder';
import type {Content} from '../src/model/content';

let found: Promise<FoundFile[]> | undefined;
let read: Promise<Content> | undefined;

/**
 * The files of the site, found once for all the files of tests that need them: each is parsed once. What they hold must stay
 * as it is.
 */
export function realFiles(): Promise<FoundFile[]> {
  return (found ??= findFiles({
    dataDir: process.env.DATA_DIR || 'data',
    guideDir: 'docs',
    cwd: path.resolve(),
  }));
}

/** The content of the site, checked once for all; what it holds must stay as it is. */
export function realContent(): Promise<Content> {
  return (read ??= readWhole());
}

async function readWhole(): Promise<Content> {
  const {content, problems} = checkFiles(await realFiles());
  if (!content) throw new Error(problems.map(({file, message}) => `${file} ${message}`).join('\n'));
  return content;
}
