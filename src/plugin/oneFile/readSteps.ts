import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Practice} from '../../model/content';
import {guideDoc} from '../../model/guideDoc';
import {stepTitles} from '../../views/oneFileView';

/** The titles of the steps of each practice, from its Markdown. */
export async function readSteps(
  practices: readonly Practice[],
  guide: string,
): Promise<Map<Practice, string[]>> {
  const read = async (practice: Practice) => {
    const file = path.join(guide, `${guideDoc(practice.etape, practice.id)}.md`);
    return [practice, stepTitles(await readFile(file, 'utf8'))] as const;
  };
  return new Map(await Promise.all(practices.map(read)));
}
