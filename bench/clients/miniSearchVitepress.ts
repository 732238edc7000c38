import MiniSearch from 'minisearch';
import {idOfUrl} from '../document';
import type {IndexedSection} from '../engines/vitepress';
import {VITEPRESS} from '../engines/vitepress';
import type {Client, ReadFile} from './client';
import {fetchText, pagesOf} from './client';

export async function open(read: ReadFile = fetchText): Promise<Client> {
  const index = MiniSearch.loadJSON<IndexedSection>(await read('index.json'), VITEPRESS);
  return {
    async search(query, limit) {
      const sections = index.search(query).map(({id, title, titles}) => ({
        id: idOfUrl(id as string),
        title: ((titles as string[])[0] ?? title) as string,
      }));
      return pagesOf(sections, limit);
    },
  };
}
