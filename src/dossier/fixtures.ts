import type {Dossier, DossierItem} from './item';
import type {KeptDossier} from './keptDossier';
import {add, EMPTY_DOSSIER} from './keptDossier';

/** A line that says nothing but what it is. */
export function line(id: string, more: Partial<DossierItem> = {}): DossierItem {
  return {genre: 'ressource', id, nom: `Fiche ${id}`, etat: 'a-contacter', ajoute: '2026-11-20', ...more};
}

/** A dossier as a device keeps it. */
export function keptOf(...items: DossierItem[]): KeptDossier {
  return items.reduce(add, EMPTY_DOSSIER);
}

export function dossierOf(...items: DossierItem[]): Dossier {
  return {items};
}
