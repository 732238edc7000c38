import LunrSearchAdapter from 'docusaurus-lunr-search/src/theme/SearchBar/lunar-search.js';
import {idOfUrl} from '../document';
import type {Client} from './client';
import {fetchJson, pagesOf, SECTIONS_A_PAGE} from './client';

/** Their adapter to lunr, fed as their search bar feeds it. */
export async function open(): Promise<Client> {
  const [{searchDocs}, index] = await Promise.all([
    fetchJson<{searchDocs: unknown}>('/search-doc.json'),
    fetchJson('/lunr-index.json'),
  ]);
  const adapters = new Map<number, LunrSearchAdapter>();
  return {
    async search(query, limit) {
      const adapter =
        adapters.get(limit) ?? new LunrSearchAdapter(searchDocs, index, '/', limit * SECTIONS_A_PAGE);
      adapters.set(limit, adapter);
      const hits = await adapter.search(query);
      return pagesOf(
        hits.map(({url, hierarchy}) => ({id: idOfUrl(url), title: hierarchy.lvl0})),
        limit,
      );
    },
  };
}
