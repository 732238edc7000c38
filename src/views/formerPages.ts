import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {families, familySentences} from '../model/lookups';
import {splitAddress} from '../model/redirection';

/** What stands at an address that a page has left: where it is now, or that it is gone. */
export type FormerView = MovedView | GoneView;

export interface MovedView {
  movedTo: {
    /** Without the base URL; it may end with a place in the page. */
    address: string;
    nom: string;
    what: 'fiche' | 'page';
    /** It was brought together with the one that remains. */
    isMerged: boolean;
  };
}

export interface GoneView {
  gone: {
    nom: string;
    /** A sentence. */
    reason: string;
    what: 'fiche' | 'page';
    /** Where to look. */
    need: {phrase: string; url: string};
  };
}

export interface FormerPage {
  address: string;
  view: FormerView;
}

/** The addresses that pages have left. Places of pages are left out: they stand in the page itself. */
export function formerPages(content: Content): FormerPage[] {
  const titles = pageTitles(content);
  const needs = needLinks(content);
  const merged = content.resources.flatMap(({id, nom, anciens_identifiants: formerIds = []}) =>
    formerIds.map((former): FormerPage => ({
      address: addresses.resource(former),
      view: {movedTo: {address: addresses.resource(id), nom, what: 'fiche', isMerged: true}},
    })),
  );
  const redirected = content.redirections.flatMap((line): FormerPage[] => {
    const {ancienne: address, vers, nom = '', raison: reason = '', voir = ''} = line;
    if (splitAddress(address).anchor !== undefined) return [];
    const what = address.startsWith(`${addresses.directory()}/`) ? 'fiche' : 'page';
    if (vers !== undefined) {
      const target = titles.get(splitAddress(vers).page) ?? 'la page qui la remplace';
      return [{address, view: {movedTo: {address: vers, nom: target, what, isMerged: false}}}];
    }
    const need = needs.get(voir);
    return need ? [{address, view: {gone: {nom, reason, what, need}}}] : [];
  });
  return [...merged, ...redirected];
}

/** How each page is named, for those that lead to it. */
function pageTitles({
  resources,
  events,
  vocabularies,
  practices,
  stageGuides,
  templates,
}: Content): Map<string, string> {
  const {etapes, territoires, types} = vocabularies;
  return new Map([
    [addresses.home(), 'l’accueil'],
    [addresses.directory(), 'le répertoire'],
    [addresses.guide(), 'le guide'],
    [addresses.toolbox(), 'la boîte à outils'],
    [addresses.glossary(), 'le glossaire'],
    [addresses.events(), 'les événements'],
    ...resources.map(({id, nom}) => [addresses.resource(id), nom] as const),
    ...events.map(({id, titre}) => [addresses.event(id), titre] as const),
    ...familySentences(vocabularies).map(
      ({family, sentence}) => [addresses.family(family.id), sentence] as const,
    ),
    ...[...needLinks({vocabularies}).values()].map(({phrase, url}) => [url, phrase] as const),
    ...etapes.map(({id, nom}) => [addresses.stage(id), nom] as const),
    ...territoires.map(({id, nom}) => [addresses.territory(id), nom] as const),
    ...types.map(({id, pluriel}) => [addresses.type(id), pluriel] as const),
    ...[...stageGuides, ...practices, ...templates].map(({url, titre}) => [url, titre] as const),
  ]);
}

function needLinks({
  vocabularies,
}: Pick<Content, 'vocabularies'>): Map<string, {phrase: string; url: string}> {
  return new Map(
    families(vocabularies).flatMap(({id: family, besoins}) =>
      besoins.map(({id, phrase}) => [id, {phrase, url: addresses.need(family, id)}] as const),
    ),
  );
}
