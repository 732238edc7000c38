import {quote} from '../content/words';
import type {PageUse, ResourceUses} from '../model/resourceFields';

/** Where the page of a resource shows a field. */
const ON_PAGE: Record<Exclude<PageUse, object>, string> = {
  entete: 'paraît en tête de la fiche',
  joindre: 'paraît parmi les façons de joindre',
  quand: 'paraît avec les dates et les avis',
  admissibilite: `paraît sous ${quote('Est-ce pour vous?')}`,
  preparer: `paraît sous ${quote('À préparer')}`,
  organisme: 'mène à une autre fiche',
  parcours: 'mène aux pages des étapes',
  besoins: 'mène aux pages des besoins',
  statut: 'dit si la ressource existe encore',
  verification: `paraît sous ${quote('Vérification et sources')}`,
  sources: `paraît sous ${quote('Vérification et sources')}`,
};

/** What the site does with a field, each use in a few words. */
export function fieldUsesWords({editorsOnly, facet, search, row, page}: ResourceUses): string[] {
  if (editorsOnly) return ['pour la rédaction seulement, jamais montré'];
  const words = [
    facet && 'sert de filtre dans le répertoire',
    search && 'compte dans la recherche',
    row && (row === 'row' ? 'sert dans les listes' : 'paraît sous le nom dans les listes'),
    page && (typeof page === 'object' ? 'paraît dans l’essentiel de la fiche' : ON_PAGE[page]),
  ];
  return words.filter((one) => typeof one === 'string');
}
