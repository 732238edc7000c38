import type {Stage, Territory, Vocabularies} from '../model/vocabularies';
import type {Resource} from '../model/resource';
import {families, isOpen, readTypes} from '../model/lookups';
import {isOpenTo, labelOf, ofName} from '../model/territory';
import {analyse} from './analysis';
import type {SearchFacet} from './facet';
import {placeNames, ambiguousNames} from './placeNames';

/** The facets that words can name, those that no open resource has left out: needs first, then their families, and so on. */
export function searchFacets(vocabularies: Vocabularies, resources: readonly Resource[]): SearchFacet[] {
  const open = resources.filter(({statut}) => isOpen(statut, vocabularies));
  const count = (has: (resource: Resource) => boolean) => open.filter(has).length;
  const all = families(vocabularies);
  const read = readTypes(vocabularies);
  const namesOfTerritory = territoryNames(vocabularies.territoires);
  const openTo = (territory: Territory) => {
    const number = count(
      ({type, territoires}) =>
        read.includes(type) || isOpenTo(territoires, territory.id, vocabularies.territoires),
    );
    return {count: number, title: `${number > 1 ? 'ouvertes' : 'ouverte'} à un projet ${ofName(territory)}`};
  };
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
      ...openTo(territory),
      names: namesOfTerritory.get(territory.id) ?? [],
    })),
    ...vocabularies.etapes.map((stage): SearchFacet => ({
      key: 'etape',
      id: stage.id,
      title: `de l’étape ${stage.numero}, ${stage.nom}`,
      count: count((resource) => resource.etapes.includes(stage.id)),
      names: stageNames(stage),
    })),
    ...vocabularies.publics.map(({id, court, alias = []}): SearchFacet => ({
      key: 'public',
      id,
      title: `ouvertes à\u00a0: ${court}`,
      count: count((resource) => resource.publics.includes(id)),
      names: alias,
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

/**
 * The names of each territory, by id: people say « Coaticook », « MRC de Coaticook », « l’Estrie » and, more often, the
 * name of their village. Names that search takes for the same (it reads no « est » in « Stanstead-Est ») are the shortest
 * one's alone.
 */
function territoryNames(territories: readonly Territory[]): Map<string, string[]> {
  const all = territories.flatMap((territory) => {
    const {id, nom} = territory;
    const names = [nom.replace(/^(?:MRC|Toute?)\s/, ''), labelOf(territory)];
    return [...names, ...placeNames(territory), ...ambiguousNames(territory)].map((name) => ({id, name}));
  });
  const byLength = all.toSorted((a, b) => a.name.length - b.name.length);
  const owners = new Map(byLength.toReversed().map(({id, name}) => [wordsOf(name), id]));
  const own = all.filter(({id, name}) => owners.get(wordsOf(name)) === id);
  return new Map(
    territories.map(({id}) => [
      id,
      [...new Set(own.filter((named) => named.id === id).map(({name}) => name))],
    ]),
  );
}

/** What search makes of a name. */
function wordsOf(name: string): string {
  const words = analyse(name).filter(({stop}) => !stop);
  return words
    .map(({stem}) => stem)
    .sort()
    .join(' ');
}

function stageNames({numero, nom}: Stage): string[] {
  return [nom, `étape ${numero}`];
}
