import MiniSearch from 'minisearch';
import type {IndexedPage} from '../engines/french';
import {FRENCH} from '../engines/french';
import type {Client} from './client';

export async function open(): Promise<Client> {
  const response = await fetch('/index.json');
  const index = MiniSearch.loadJSON<IndexedPage>(await response.text(), FRENCH);
  return {
    async search(query, limit) {
      return index
        .search(query)
        .slice(0, limit)
        .map(({id, title}) => ({id: id as string, title: title as string}));
    },
  };
}
