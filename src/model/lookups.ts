import type {Family, Need, NeedGroup, Territory, Vocabularies} from './vocabularies';

/* What browsers too ask of the vocabularies: apart from their schemas, which weigh more than the pages that use this. */

export function families(vocabularies: Pick<Vocabularies, 'groupes'>): Family[] {
  return vocabularies.groupes.flatMap((group) => group.familles);
}

export function needs(vocabularies: Pick<Vocabularies, 'groupes'>): Need[] {
  return families(vocabularies).flatMap((family) => family.besoins);
}

/** The sentence of a family: its group's opener and its own words, « Je cherche du financement ». */
export function familySentence(group: NeedGroup, family: Family): string {
  return `${group.libelle.replace(/…$/, '')} ${family.libelle}`;
}

/** Territories of Estrie: the region itself and the nine it holds. */
export function isEstrie(territory: Territory): boolean {
  return territory.id === 'estrie' || territory.dans === 'estrie';
}
