/*
 * What a person keeps of the site to come back to it: entries, practices, templates and itineraries, each with where one
 * stands with it. Keys and values are those of the file that one carries from a device to another: promises.
 */

/** The kinds of pages that can be kept. */
export const KEPT_KINDS = ['ressource', 'pratique', 'gabarit', 'parcours'] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

/** What is kept, by its kind and its id; that of a practice is `etape/pratique`, as in its address. */
export interface KeptRef {
  genre: KeptKind;
  id: string;
}

/** Where one stands with a resource, from the first step to the last. */
export const ITEM_STATES = [
  {id: 'a-contacter', nom: 'À contacter'},
  {id: 'contacte', nom: 'Contacté'},
  {id: 'demande', nom: 'Demandé'},
  {id: 'obtenu', nom: 'Obtenu'},
  {id: 'refuse', nom: 'Refusé'},
  {id: 'ecarte', nom: 'Écarté'},
] as const;

export type ItemState = (typeof ITEM_STATES)[number]['id'];

/** Where one stands with what has just been kept. */
export const FIRST_STATE: ItemState = 'a-contacter';

/** What the site said of it when it was last looked at; what was not known is absent. */
export interface Seen {
  /** AAAA-MM-JJ */
  jour: string;
  /** Id of the status. */
  statut?: string;
  /** Its deadline, as a text that is the same as long as the deadline is. */
  echeance?: string;
  /** Day of the last revision of its text, AAAA-MM-JJ. */
  revise?: string;
}

/** A line of a dossier. */
export interface DossierItem extends KeptRef {
  /** Its name when it was kept: it says what it was, should its page go. */
  nom: string;
  /** Id of the stage that it is filed under. */
  etape?: string;
  etat: ItemState;
  /** The day to come back to it, AAAA-MM-JJ. */
  retour?: string;
  note?: string;
  /** A sentence of the person who advised it. */
  conseil?: string;
  vu?: Seen;
  /** The day it was kept, AAAA-MM-JJ. */
  ajoute: string;
}

/** What a person keeps, in the order they gave it. */
export interface Dossier {
  items: readonly DossierItem[];
  /** What the person who advised the list said of the whole. */
  mot?: string;
}

/** What tells a line from the others: `ressource:fonds-x`. */
export function keyOf({genre, id}: KeptRef): string {
  return `${genre}:${id}`;
}
