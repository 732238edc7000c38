/** Id, in the one file, of what stands at this address on the site: `/glossaire#obnl` → `glossaire-obnl`. */
export function anchorOf(address: string): string {
  return address.slice(1).replace(/[/#]/g, '-');
}

/** Those under which it may be, the most precise first: of a practice, the file has no passages. */
export function anchorsOf(address: string): string[] {
  const [page = ''] = address.split('#');
  return [...new Set([address, page])].map(anchorOf);
}

/** Ids of what the script of the file fills. */
export const PLACES = {
  form: 'chercher',
  words: 'mots',
  count: 'compte',
  found: 'trouve',
  index: 'recherche-donnees',
};
