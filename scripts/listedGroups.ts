import {explore} from '../src/directory/explore';
import {toEntries} from '../src/directory/filter';
import {EMPTY_SELECTION} from '../src/directory/selection';
import type {Content} from '../src/model/content';
import type {Answer, SearchResult} from '../src/search/answer';
import {indexDirectory} from '../src/views/directoryIndex';

/** Resources of an answer, under the heading that says how far they are when the list goes by distance. */
export interface ListedGroup {
  title?: string;
  results: SearchResult[];
}

/**
 * The resources of an answer as the directory's page lists them to somebody whose territory is not known.
 * @param today AAAA-MM-JJ
 */
export function listedGroups({resources, place}: Answer, content: Content, today: string): ListedGroup[] {
  const {records, facets, vocabularies} = indexDirectory(content, today);
  const byId = new Map(resources.map((result) => [result.id, result]));
  const {groups, records: listed} = explore(
    {entries: toEntries(records, facets), facets, vocabularies},
    EMPTY_SELECTION,
    resources.map(({id}) => id),
    place === undefined ? {} : {named: place},
  );
  const toResults = (items: readonly {id: string}[]) => items.flatMap(({id}) => byId.get(id) ?? []);
  return groups
    ? groups.map(({title, items}) => ({title, results: toResults(items)}))
    : [{results: toResults(listed)}];
}
