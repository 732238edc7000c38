import MiniSearch from 'minisearch';
import {idOfUrl} from '../document';
import type {IndexedSection} from '../engines/vitepress';
import {VITEPRESS} from '../engines/vitepress';
import type {Client} from './client';
import {pagesOf} from './client';

export async function open(): Promise<Client> {
  const response = await fetch('/index.json');
  const index = MiniSearch.loadJSON<IndexedSection>(await response.text(), VITEPRESS);
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
