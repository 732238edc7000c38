/* What we call of the peers' client code, which has no types of its own. */

declare module '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker.js' {
  interface SearchDocument {
    t: string;
    u: string;
  }
  export interface SearchResult {
    document: SearchDocument;
    page: SearchDocument | false;
  }
  export function fetchIndexesByWorker(baseUrl: string, searchContext: string): Promise<void>;
  export function searchByWorker(
    baseUrl: string,
    searchContext: string,
    input: string,
    limit: number,
  ): Promise<SearchResult[]>;
}

declare module 'docusaurus-lunr-search/src/theme/SearchBar/lunar-search.js' {
  export interface Hit {
    url: string;
    hierarchy: {lvl0: string};
  }
  export default class LunrSearchAdapter {
    constructor(searchDocs: unknown, searchIndex: unknown, baseUrl: string, maxHits: number);
    search(input: string): Promise<Hit[]>;
  }
}

declare module '@cmfcmf/docusaurus-search-local/lib/lunr.js' {
  import lunr from 'lunr';
  export default lunr;
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
  const register: (lunr: object) => void;
  export default register;
}

declare module 'lunr-languages/lunr.fr.js' {
  const register: (lunr: object) => void;
  export default register;
}
