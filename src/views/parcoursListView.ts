import type {Content} from '../model/content';
import type {ParcoursLink} from './parcoursLink';
import {toParcoursLink} from './parcoursLink';

/** All the parcours: what happens to a group, then the sorts of projects. */
export interface ParcoursListView {
  situations: ParcoursLink[];
  projects: ParcoursLink[];
}

export function parcoursListView({parcours}: Pick<Content, 'parcours'>): ParcoursListView {
  const of = (genre: ParcoursLink['genre']) =>
    parcours
      .filter((one) => one.genre === genre)
      .map(toParcoursLink)
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr-CA'));
  return {situations: of('situation'), projects: of('projet')};
}
