import MiniSearch from 'minisearch';
import type {Options} from 'minisearch';
import type {IndexedPage} from '../engines/french';
import type {Client, ReadFile} from './client';
import {fetchText} from './client';

/** Opens a French MiniSearch; the options are those its index was made with. */
export async function openFrench(options: Options<IndexedPage>, read: ReadFile = fetchText): Promise<Client> {
  const index = MiniSearch.loadJSON<IndexedPage>(await read('index.json'), options);
  return {
    async search(query, limit) {
      return index
        .search(query)
        .slice(0, limit)
        .map(({id, title}) => ({id: id as string, title: title as string}));
    },
  };
}
