/**
 * The names under which the site keeps something in a browser: no shape can have another, and the page « Sur cet appareil »
 * must say what each of them is. One under which there are many (`coches/ideation`) is named by its beginning.
 */
export type SingleName =
  | 'dernieres-recherches'
  | 'dossier'
  | 'dossier-a-remettre'
  | 'hors-ligne'
  | 'mon-projet'
  | 'pages-lues'
  | 'propositions'
  | 'raccourci-barre'
  | 'raccourci-garder'
  | 'vues-du-repertoire';

/** Beginnings of the names of which there are many. */
export type FamilyName = 'coches' | 'gabarits';

export type StoredKind = SingleName | FamilyName;

/** The whole name of a shape: `mon-projet`, `coches/ideation/ecouter`. */
export type StoredName = SingleName | `${FamilyName}/${string}`;
