import type {AddressedIds} from '../model/siteAddresses';
import {FIXED_ADDRESSES, contentAddresses} from '../model/siteAddresses';
import {isRecord, listOf, records} from './data';
import {filesOf, perProject} from './directory';
import type {Place} from './place';
import type {Project} from './rule';

/** Every address of the site that these files make, whatever faults they hold; none while a list is missing. */
export const siteAddresses = perProject((project): ReadonlySet<string> | undefined => {
  const {vocabularies} = project;
  if (!vocabularies) return undefined;
  const ids: AddressedIds = {
    vocabularies,
    resources: idsOfFiles(project, 'ressource'),
    events: idsOfFiles(project, 'evenement'),
    prizes: idsOfFiles(project, 'prix'),
    templates: idsOfFiles(project, 'gabarit'),
    parcours: idsOfFiles(project, 'parcours'),
    partners: idsOfFiles(project, 'partenaire'),
    stageGuides: idsOfFiles(project, 'guide'),
    practices: filesOf(project, 'pratique').flatMap(({place}) =>
      place.kind === 'pratique' ? [{stage: place.stage, id: place.id}] : [],
    ),
    glossary: idsInside(project, 'glossaire'),
    facts: idsInside(project, 'faits'),
    contestedWords: idsInside(project, 'mots-a-risque'),
  };
  return new Set([...FIXED_ADDRESSES, ...contentAddresses(ids)]);
});

/** Ids that entries had before they were brought together, each with the entry that says so. */
export const mergedIds = perProject((project): ReadonlyMap<string, string> => {
  const merged = new Map<string, string>();
  for (const {place, yaml} of filesOf(project, 'ressource')) {
    const former = isRecord(yaml?.data) ? listOf(yaml.data.anciens_identifiants) : [];
    for (const one of former) if (typeof one === 'string') merged.set(one, place.id);
  }
  return merged;
});

function idsOfFiles(project: Project, kind: Place['kind']): string[] {
  return filesOf(project, kind).map(({place}) => place.id);
}

function idsInside(project: Project, kind: Place['kind']): string[] {
  return filesOf(project, kind).flatMap(({yaml}) =>
    records(yaml?.data).flatMap(({id}) => (typeof id === 'string' ? [id] : [])),
  );
}
