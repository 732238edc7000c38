import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Practice} from '../../model/content';
import {stepTitles} from '../../views/oneFileView';

/** The titles of the steps of each practice, from its Markdown. */
export async function readSteps(
  practices: readonly Practice[],
  guide: string,
): Promise<Map<Practice, string[]>> {
  const read = async (practice: Practice) => {
    const {etape, id} = practice;
    return [practice, stepTitles(await readFile(path.join(guide, etape, `${id}.md`), 'utf8'))] as const;
  };
  return new Map(await Promise.all(practices.map(read)));
}
