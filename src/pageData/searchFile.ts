/** A part of the search index as it is published: with the mark of the edition it belongs to. */
export interface SearchFile<Part> {
  /** The same in all the files written together, and in those alone. */
  edition: string;
  part: Part;
}

/** Name of the `meta` by which a page says the edition of the index that was published with it. */
export const SEARCH_EDITION_META = 'recherche-edition';
