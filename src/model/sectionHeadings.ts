/** The only headings of a resource's body, in this order. */
export const SECTION_HEADINGS = [
  'Ce que vous y trouvez',
  'À qui ça s’adresse',
  'Comment y accéder',
  'Bon à savoir',
] as const;

/** The one that says whom to ask. */
export const ACCESS_HEADING = SECTION_HEADINGS[2];
