import lunr from '@cmfcmf/docusaurus-search-local/lib/lunr.js';
import registerFrench from 'lunr-languages/lunr.fr.js';
import registerStemmer from 'lunr-languages/lunr.stemmer.support.js';
import {idOfUrl} from '../document';
import type {Client} from './client';
import {fetchJson, pagesOf, SECTIONS_A_PAGE} from './client';

interface Section {
  id: number;
  pageTitle: string;
  sectionRoute: string;
}

/** The options of the plugin, at their defaults. */
const TITLE_BOOST = 5;
const CONTENT_BOOST = 1;
const TAGS_BOOST = 3;

/**
 * The query of their search bar (lib/client/theme/SearchBar/index.js, MIT, Christian Flach), copied because it stands
 * in the middle of a React component.
 */
export async function open(): Promise<Client> {
  registerStemmer(lunr);
  registerFrench(lunr);
  const json = await fetchJson<{documents: Section[]; index: object}>('/search-index.json');
  const {documents} = json;
  const index = lunr.Index.load(json.index);
  const {TRAILING} = lunr.Query.wildcard;
  return {
    async search(query, limit) {
      const terms = lunr.tokenizer(query).map((token) => token.toString());
      const results = index.query((clauses) => {
        for (const [field, boost] of [
          ['title', TITLE_BOOST],
          ['content', CONTENT_BOOST],
          ['tags', TAGS_BOOST],
        ] as const) {
          clauses.term(terms, {fields: [field], boost});
          clauses.term(terms, {fields: [field], boost, wildcard: TRAILING});
        }
      });
      const sections = results.slice(0, limit * SECTIONS_A_PAGE).flatMap(({ref}) => {
        const section = documents.find(({id}) => id.toString() === ref);
        return section ? [{id: idOfUrl(section.sectionRoute), title: section.pageTitle}] : [];
      });
      return pagesOf(sections, limit);
    },
  };
}
