/** The pages on which content gives ids of its own: those of its titles, of its entries. */
export type PageWithIds = 'guide' | 'evenements' | 'prix' | 'faits' | 'mots-a-risque' | 'glossaire';

/** Id of the script element that carries the data of a page. */
export const PAGE_DATA_ID = 'donnees-page';

/** Beginnings of the ids that every page has: its data, what React and Docusaurus fill, the notes of a text. */
const EVERYWHERE = [PAGE_DATA_ID, '__docusaurus', 'docusaurus', 'user-content-'];

/** Ids that stand on a page beside those of its content; those that end with a hyphen are beginnings. */
const BESIDE = {
  guide: [
    'dans-cette-page',
    'regles-a-connaitre',
    'ressources',
    'a-lire-ensuite',
    'sources',
    'source-',
    'appel-',
  ],
  evenements: ['a-venir', 'passes', 'programme-', 's-abonner', 'mois'],
  prix: ['ce-qui-est-prevu', 'demander', 'aider', 'dossier'],
  faits: ['tous-les-reperes', 'pas-confirme', 'etape-'],
  'mots-a-risque': ['trancher-ensemble', 'mot-'],
  glossaire: ['lettre-'],
} as const satisfies Record<PageWithIds, readonly string[]>;

/** An id that stands on a page of the guide beside those of its text. */
export type GuidePageId = (typeof BESIDE)['guide'][number];

/** True for an id that content cannot take on a page, whatever its case: links and scripts would find it instead of theirs. */
export function isReservedId(id: string, page: PageWithIds): boolean {
  const plain = id.toLowerCase();
  return (
    EVERYWHERE.some((start) => plain.startsWith(start)) ||
    BESIDE[page].some((known) => (known.endsWith('-') ? plain.startsWith(known) : plain === known))
  );
}
