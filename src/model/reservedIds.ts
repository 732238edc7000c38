/**
 * Ids that the site itself puts in a page of the guide. A heading of the text that bore one would take its place: links
 * would lead astray, and scripts would find the heading.
 */
export const RESERVED_IDS = [
  // The data of the page, in its HTML.
  'donnees-page',
  // What Docusaurus draws the site in, and where its link « Aller au contenu » leads.
  '__docusaurus',
  '__docusaurus_skipToContent_fallback',
  // The table of contents, and the parts under the text.
  'dans-cette-page',
  'regles-a-connaitre',
  'ressources',
  'a-lire-ensuite',
  'sources',
] as const;

export type ReservedId = (typeof RESERVED_IDS)[number];
