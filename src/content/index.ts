import type {Checked} from './check';
import {checkFiles} from './check';
import type {FolderOptions} from './folder';
import {findFiles} from './folder';

/**
 * Reads and checks a data folder and the guide. Never throws for a fault of content: faults are problems.
 * Entries with an error are left out of `content` (a warning does not leave them out). `content` is `undefined` only
 * when a vocabulary, `site.yaml` or `communaute.yaml` is so broken that nothing can be built.
 */
export async function readContent(options: FolderOptions): Promise<Checked> {
  return checkFiles(await findFiles(options));
}
