/** Other words that people try for keys that several kinds of file have. */
export const OTHER_WORDS = {
  nom: ['titre', 'name', 'title'],
  titre: ['nom', 'name', 'title'],
  resume: ['description', 'summary'],
  besoins: ['besoin', 'tags', 'categories'],
} as const;
