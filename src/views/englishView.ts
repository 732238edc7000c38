import type {DirectoryRecord} from '../directory/record';
import {EMPTY_SELECTION, writeSelection} from '../directory/selection';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {isOpen, isRead, splitAtHome} from '../model/lookups';
import type {Resource} from '../model/resource';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {ownPlaces} from '../model/territory';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {Way} from './ways';
import {peopleOf, waysOf} from './ways';

/** The page for groups that speak English. What entries say stays in French: nothing is translated by a machine. */
export interface EnglishView {
  /** The entries that serve in English; absent where the site does not say which language that is. */
  entries?: {
    /** Those that still run. */
    count: number;
    /** Those of them that stand in the home region. */
    near: number;
    /** The list of them, without the base URL. */
    url: string;
    /** What a form adds to one's words to search among them. */
    filter: {key: string; value: string};
  };
  doors: EnglishDoor[];
  /** Who serves in English, by territory where a project may be: whom to call or write to first. None is empty. */
  places: EnglishPlace[];
  /** Names of the other territories where a project may be. */
  silent: string[];
}

export interface EnglishPlace {
  id: string;
  nom: string;
  /** It is the whole home region. */
  isHome: boolean;
  people: EnglishContact[];
}

export interface EnglishContact {
  id: string;
  /** In French. */
  nom: string;
  /** A number and an e-mail; failing both, their page. */
  ways: Way[];
}

export interface EnglishDoor {
  nom: string;
  /** In English. */
  phrase: string;
  /** Its entry, without the base URL. */
  url: string;
  /** Its own site. */
  site?: string;
  /** Whom to call or write to, as the entry holds it. */
  ways: Way[];
  /** Something that the entry says is still to be confirmed. */
  isUnsure: boolean;
}

export function englishView(
  {site, resources, vocabularies}: Content,
  {records}: DirectoryIndex,
): EnglishView {
  const {langue, portes = []} = site.anglais ?? {};
  const places = langue === undefined ? [] : placesIn(langue, resources, vocabularies);
  return {
    ...(langue !== undefined && {entries: entriesIn(langue, records, vocabularies)}),
    doors: portes.flatMap(({fiche, nom, phrase}) => {
      const entry = resources.find(({id}) => id === fiche);
      if (!entry) return [];
      const {id, url, a_verifier = []} = entry;
      return {
        nom,
        phrase,
        url: addresses.resource(id),
        ...(url !== undefined && {site: url}),
        ways: peopleOf(entry, vocabularies),
        isUnsure: a_verifier.length > 0,
      };
    }),
    places,
    silent: ownPlaces(vocabularies.territoires).flatMap(({id, nom}) =>
      places.some((place) => place.id === id) ? [] : nom,
    ),
  };
}

/** Those who name a territory itself: who serves the whole region stands once, at its end. */
function placesIn(
  language: string,
  resources: readonly Resource[],
  vocabularies: Vocabularies,
): EnglishPlace[] {
  const serving = resources.filter(
    ({type, statut, langues}) =>
      langues.includes(language) && isOpen(statut, vocabularies) && !isRead(type, vocabularies),
  );
  return ownPlaces(vocabularies.territoires).flatMap(({id, nom, ici}) => {
    const people = serving
      .filter(({territoires}) => territoires.includes(id))
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
      .map((resource) => ({resource, called: peopleOf(resource, vocabularies)}))
      .sort((a, b) => Number(b.called.length > 0) - Number(a.called.length > 0))
      .flatMap(({resource, called}): EnglishContact[] => {
        const ways = called.length > 0 ? called : pageOf(resource, vocabularies);
        return ways.length > 0 ? [{id: resource.id, nom: resource.nom, ways}] : [];
      });
    return people.length > 0 ? [{id, nom, isHome: ici === true, people}] : [];
  });
}

/** Their page « nous joindre », else their site. */
function pageOf(resource: Resource, vocabularies: Vocabularies): Way[] {
  return waysOf(resource, vocabularies)
    .filter(({by}) => by === 'door' || by === 'page')
    .slice(0, 1);
}

function entriesIn(
  language: string,
  records: readonly DirectoryRecord[],
  {territoires}: Vocabularies,
): EnglishView['entries'] {
  const serving = records.filter(({closed, langues}) => !closed && langues.includes(language));
  const homes = splitAtHome(territoires).here.map(({id}) => id);
  const {key} = RESOURCE_FIELDS.langues.uses.facet;
  return {
    count: serving.length,
    near: serving.filter((record) => record.territoires.some((id) => homes.includes(id))).length,
    url: addresses.directory() + writeSelection({...EMPTY_SELECTION, facets: {[key]: [language]}}),
    filter: {key, value: language},
  };
}
