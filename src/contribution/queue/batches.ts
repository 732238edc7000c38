import {bareHost, entryHosts} from '../../content/entryLinks/domains';
import type {Resource} from '../../model/resource';
import type {Vocabularies} from '../../model/vocabularies';

/** Who answers for some entries: an organisation of the directory, or a site. */
export interface Owner {
  /** Id of the entry of the organisation, or host of the site. */
  key: string;
  /** Its entry, when it is an organisation of the directory. */
  entry?: Resource;
}

/**
 * Says who answers for an entry: the organisation that it names, itself when others name it, the only organisation that has
 * the same site, or this site. An entry without any page answers for itself.
 */
export function ownersOf(
  resources: readonly Resource[],
  {types}: Pick<Vocabularies, 'types'>,
): (resource: Resource) => Owner {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const named = new Set(resources.flatMap(({organisme}) => organisme ?? []));
  const organisations = resources.filter(({type}) => types.find(({id}) => id === type)?.organisation);
  const bySite = new Map([
    ...entryHosts(organisations),
    ...onlyOnes(resources.filter(({id}) => named.has(id))),
  ]);
  return (resource) => {
    const site = siteOf(resource);
    const id = [
      resource.organisme,
      named.has(resource.id) ? resource.id : undefined,
      site === undefined ? undefined : bySite.get(site),
    ].find((one) => one !== undefined && byId.has(one));
    const entry = id === undefined ? undefined : byId.get(id);
    return entry ? {key: entry.id, entry} : {key: site ?? resource.id};
  };
}

/** The entries that are alone to have their site, by it. */
function onlyOnes(resources: readonly Resource[]): [site: string, id: string][] {
  const sites = resources.map(siteOf);
  return resources.flatMap(({id}, rank): [string, string][] => {
    const site = sites[rank];
    const isAlone = sites.filter((other) => other === site).length === 1;
    return site !== undefined && isAlone ? [[site, id]] : [];
  });
}

/** The host of the page of an entry, without « www. ». */
function siteOf({url}: Resource): string | undefined {
  return url !== undefined && URL.canParse(url) ? bareHost(new URL(url).hostname) : undefined;
}
