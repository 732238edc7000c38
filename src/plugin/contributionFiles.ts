import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ProjectFolders} from '../content/project';
import {isFoundation} from '../content/assemble';
import {placeInData, REQUIRED_FILES} from '../content/place';
import type {CheckBase} from '../contribution/check/base';
import {markOf} from '../contribution/check/base';
import type {Resource} from '../model/resource';
import {CHECK_BASE_FILE, entryFile} from '../pageData/paths';

/** The files that say how the others are read. */
const FILES = REQUIRED_FILES.filter((file) => {
  const place = placeInData(file);
  return place && isFoundation(place);
});

/** What the forms need: each entry as its file has it, and what an entry is checked against in a browser. */
export async function contributionFiles(
  resources: readonly Resource[],
  {data}: Pick<ProjectFolders, 'data'>,
): Promise<Map<string, string>> {
  const read = (file: string) => readFile(path.join(data, file), 'utf8');
  const files = await Promise.all(FILES.map(async (file) => [file, await read(file)] as const));
  const base: CheckBase = {files: Object.fromEntries(files), entries: resources.map(markOf)};
  const entries = await Promise.all(
    resources.map(async ({id}) => [entryFile(id), await read(`ressources/${id}.md`)] as const),
  );
  return new Map([[CHECK_BASE_FILE, JSON.stringify(base)], ...entries]);
}
