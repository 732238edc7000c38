import {
  fetchIndexesByWorker,
  searchByWorker,
} from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker.js';
import {idOfUrl} from '../document';
import type {Client} from './client';
import {pagesOf, SECTIONS_A_PAGE} from './client';

/** Their search bar without its screen: the same calls to their worker. */
export async function open(): Promise<Client> {
  await fetchIndexesByWorker('/', '');
  return {
    async search(query, limit) {
      const results = await searchByWorker('/', '', query, limit * SECTIONS_A_PAGE);
      const sections = results.map(({document, page}) => ({
        id: idOfUrl(document.u),
        title: (page || document).t,
      }));
      return pagesOf(sections, limit);
    },
  };
}
