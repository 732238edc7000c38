import {existsSync} from 'node:fs';
import path from 'node:path';

/** Where a project stands, in full: its folder, its data, and its guide beside them. */
export interface ProjectFolders {
  root: string;
  data: string;
  guide: string;
}

/** The project whose data are in `dataDir`, a path from `cwd`. Nothing says that its folders exist. */
export function projectAt(dataDir: string, cwd: string): ProjectFolders {
  const data = path.resolve(cwd, dataDir);
  const root = path.dirname(data);
  return {root, data, guide: path.join(root, 'docs')};
}

/** The data folder that the environment asks for. */
export function dataFolder({DATA_DIR}: {DATA_DIR?: string | undefined}): string {
  return DATA_DIR || 'data';
}

/** The same for a site, which always has a guide: its own, when there is none beside the data. */
export function siteProject(env: {DATA_DIR?: string | undefined}, siteDir: string): ProjectFolders {
  const project = projectAt(dataFolder(env), siteDir);
  return existsSync(project.guide) ? project : {...project, guide: path.join(siteDir, 'docs')};
}
