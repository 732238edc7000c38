import path from 'node:path';
import {readContent} from '../src/content/index';
import type {Content} from '../src/model/content';

let read: Promise<Content> | undefined;

/** The content of the site, read once for all the files of tests that need it; what it holds must stay as it is. */
export function realContent(): Promise<Content> {
  return (read ??= readWhole());
}

async function readWhole(): Promise<Content> {
  const {content, problems} = await readContent({
    dataDir: process.env.DATA_DIR || 'data',
    guideDir: 'docs',
    cwd: path.resolve(),
  });
  if (!content) throw new Error(problems.map(({file, message}) => `${file} ${message}`).join('\n'));
  return content;
}
