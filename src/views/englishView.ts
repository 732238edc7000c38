import type {DirectoryRecord} from '../directory/record';
import {EMPTY_SELECTION, writeSelection} from '../directory/selection';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {splitAtHome} from '../model/lookups';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';

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
  };
  doors: EnglishDoor[];
}

export interface EnglishDoor {
  nom: string;
  /** In English. */
  phrase: string;
  /** Its entry, without the base URL. */
  url: string;
  /** Its own site. */
  site?: string;
  /** Something that the entry says is still to be confirmed. */
  isUnsure: boolean;
}

export function englishView(
  {site, resources, vocabularies}: Content,
  {records}: DirectoryIndex,
): EnglishView {
  const {langue, portes = []} = site.anglais ?? {};
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
        isUnsure: a_verifier.length > 0,
      };
    }),
  };
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
  };
}
