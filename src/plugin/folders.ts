import path from 'node:path';

/** Folder of generated static files, served by `start` and copied by `build`; never committed. */
export const GENERATED_STATIC_DIR = '.genere/static';

/** The data folder: DATA_DIR when it is set (tests and benches), else `data`. */
export function dataFolder(env: Record<string, string | undefined>): string {
  return path.resolve(env.DATA_DIR || 'data');
}
