/** One page as every engine gets it: plain text, cut at its headings. */
export interface BenchDocument {
  /** Unique in its corpus; letters, digits and hyphens, so that it can be a file name and an address. */
  id: string;
  title: string;
  summary: string;
  /** The body, in order. A section without a heading comes first or not at all. */
  sections: readonly Section[];
}

export interface Section {
  heading: string;
  /** Paragraphs, one a line. */
  text: string;
}

/** All the words of a document, one part a line: what « the text » means in sizes and statistics. */
export function textOf({title, summary, sections}: BenchDocument): string {
  return [title, summary, ...sections.flatMap(({heading, text}) => [heading, text])]
    .filter((part) => part !== '')
    .join('\n');
}

/** Where a document is on the sites the peers are built from, the same for all. */
export function pageUrl(id: string): string {
  return `/d/${id}`;
}

/** The document an address of such a site belongs to, whatever the base, the anchor or the final slash. */
export function idOfUrl(url: string): string {
  return /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
}
