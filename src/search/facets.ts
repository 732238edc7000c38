import {isClosed} from '../model/closed';
import type {Stage, Territory, Vocabularies} from '../model/vocabularies';
import type {Resource} from '../model/resource';
import {families} from '../model/lookups';
import type {SearchFacet} from './facet';

/** The facets that words can name, those that no open resource has left out: needs first, then their families, and so on. */
export function searchFacets(vocabularies: Vocabularies, resources: readonly Resource[]): SearchFacet[] {
  const open = resources.filter((resource) => !isClosed(resource));
  const count = (has: (resource: Resource) => boolean) => open.filter(has).length;
  const all = families(vocabularies);
  const facets: SearchFacet[] = [
    ...all.flatMap(({besoins}) =>
      besoins.map(({id, libelle, synonymes}): SearchFacet => ({
        key: 'besoin',
        id,
        title: `pour ${libelle}`,
        count: count((resource) => resource.besoins.includes(id)),
        names: [libelle, ...synonymes],
      })),
    ),
    ...all.map(({id, libelle, besoins}): SearchFacet => ({
      key: 'famille',
      id,
      title: `pour ${libelle}`,
      count: count((resource) => besoins.some((need) => resource.besoins.includes(need.id))),
      names: [libelle],
    })),
    ...vocabularies.territoires.map((territory): SearchFacet => ({
      key: 'territoire',
      id: territory.id,
      title: `du territoire «\u00a0${territory.nom}\u00a0»`,
      count: count((resource) => resource.territoires.includes(territory.id)),
      names: territoryNames(territory),
    })),
    ...vocabularies.etapes.map((stage): SearchFacet => ({
      key: 'etape',
      id: stage.id,
      title: `de l’étape ${stage.numero}, ${stage.nom}`,
      count: count((resource) => resource.etapes.includes(stage.id)),
      names: stageNames(stage),
    })),
    ...vocabularies.types.map(({id, nom}): SearchFacet => ({
      key: 'type',
      id,
      title: `de type «\u00a0${nom}\u00a0»`,
      count: count((resource) => resource.type === id),
      names: nom.split(' ou '),
    })),
  ];
  return facets.filter((facet) => facet.count > 0);
}

/** People say « Coaticook » and « l’Estrie ». */
function territoryNames({nom, alias}: Territory): string[] {
  return [nom.replace(/^(?:MRC|Toute?)\s/, ''), ...(alias ?? [])];
}

function stageNames({numero, nom}: Stage): string[] {
  return [nom, `étape ${numero}`];
}
