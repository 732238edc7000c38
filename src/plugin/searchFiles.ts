import {createHash} from 'node:crypto';
import {SEARCH_PART_FILES} from '../pageData/paths';
import type {SearchFile} from '../pageData/searchFile';

export interface SearchEdition {
  /** Short hash of all the parts: the same content gives the same one, on any machine. */
  edition: string;
  /** What each of `SEARCH_PART_FILES` holds. */
  files: Map<string, string>;
}

/** Writes the parts of a search index, each with the mark of the whole. */
export function searchFiles(parts: readonly unknown[]): SearchEdition {
  const edition = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  const files = SEARCH_PART_FILES.map((file, rank): [string, string] => [
    file,
    JSON.stringify({edition, part: parts[rank]} satisfies SearchFile<unknown>),
  ]);
  return {edition, files: new Map(files)};
}
