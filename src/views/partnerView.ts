import {arrange} from '../directory/arrange';
import {matches, toEntries} from '../directory/filter';
import {compareSurest} from '../directory/order';
import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {EMPTY_SELECTION, writeSelection} from '../directory/selection';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Partner} from '../model/partner';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';

/** What a partner puts forward. */
export interface FeaturedLink {
  nom: string;
  url: string;
  phrase: string;
}

/** The band at the top, and what comes before the list. */
export interface PartnerHead {
  id: string;
  nom: string;
  /** No partnership is announced. */
  isExample: boolean;
  titre: string;
  introduction: string;
  /** Those of the site when absent. */
  couleurs?: {fond: string; texte: string};
  featured: FeaturedLink[];
  /** The same part of the directory, where one filters it. */
  explorer: string;
}

/** The page of a partner: its part of the directory, and how to show it elsewhere. */
export interface PartnerView extends PartnerHead {
  list: ListView;
  /** What to keep of the open data so as to have the same list: what meets all of these. */
  recipe: RecipeRule[];
}

/** Entries of which a key holds one of these values. */
export interface RecipeRule {
  cle: string;
  valeurs: string[];
  /** What is kept whatever its key holds. */
  ou?: {cle: string; valeurs: string[]};
}

/** What others embed: the first entries, and the way to all of them. */
export interface PartnerEmbedView extends PartnerHead {
  count: number;
  rows: Row[];
}

/** The list of the partners' pages. */
export interface PartnersView {
  partners: {
    titre: string;
    nom: string;
    url: string;
    introduction: string;
    count: number;
    isExample: boolean;
  }[];
}

/** Entries that an embedded page shows: it stands in another, where one does not scroll far. */
export const EMBEDDED_ROWS = 8;

/** The page of a partner on the site. */
export function partnerView(partner: Partner, content: Content, index: DirectoryIndex): PartnerView {
  const [place, ...others] = partner.selection.territoire ?? [];
  return {
    ...headOf(partner, content),
    list: toList(recordsOf(partner, index), index.words, others.length === 0 ? place : undefined),
    recipe: recipeOf(partner, index),
  };
}

/** The page that others show in a frame. */
export function partnerEmbedView(
  partner: Partner,
  content: Content,
  index: DirectoryIndex,
): PartnerEmbedView {
  const {vocabularies, words} = index;
  const records = recordsOf(partner, index);
  const groups = arrange([...records].sort(compareSurest(vocabularies)), {
    places: partner.selection.territoire ?? [],
    territoires: vocabularies.territoires,
  });
  const first = groups.flatMap(({items}) => items).slice(0, EMBEDDED_ROWS);
  return {
    ...headOf(partner, content),
    count: records.length,
    rows: first.map((record) => toRow(record, words)),
  };
}

/** The page that presents them all. */
export function partnersView({partners}: Content, index: DirectoryIndex): PartnersView {
  return {
    partners: partners.map((partner) => ({
      titre: partner.mots.titre,
      nom: partner.nom,
      url: addresses.partner(partner.id),
      introduction: partner.mots.introduction,
      count: recordsOf(partner, index).length,
      isExample: partner.exemple ?? false,
    })),
  };
}

function headOf(
  {id, nom, exemple, selection, mots, couleurs, mises_en_avant = []}: Partner,
  {resources, practices}: Content,
): PartnerHead {
  const featured = mises_en_avant.flatMap(({ressource, pratique, phrase}): FeaturedLink[] => {
    const entry = resources.find((one) => one.id === ressource);
    if (entry) return [{nom: entry.nom, url: addresses.resource(entry.id), phrase}];
    const practice = practices.find((one) => one.id === pratique);
    return practice ? [{nom: practice.titre, url: practice.url, phrase}] : [];
  });
  return {
    id,
    nom,
    isExample: exemple ?? false,
    titre: mots.titre,
    introduction: mots.introduction,
    ...(couleurs && {couleurs}),
    featured,
    explorer: addresses.directory() + writeSelection({...EMPTY_SELECTION, facets: selection}),
  };
}

/** The entries of its part of the directory that still run. */
function recordsOf({selection}: Partner, {records, facets}: DirectoryIndex): DirectoryRecord[] {
  const filters = {facets, selection: {...EMPTY_SELECTION, facets: selection}};
  return toEntries(records, facets)
    .filter((entry) => matches(entry, filters))
    .map(({record}) => record);
}

function recipeOf({selection}: Partner, {facets}: DirectoryIndex): RecipeRule[] {
  const asked = facets.flatMap((facet) => {
    const chosen = selection[facet.key];
    return chosen ? [{facet, chosen}] : [];
  });
  return [
    ...asked.map(({facet: {path, reach}, chosen}): RecipeRule => {
      const cle = path.join('.');
      if (!reach) return {cle, valeurs: chosen};
      const isOwn = selection[reach.only.key]?.includes(reach.only.value) ?? false;
      const serving = Object.entries(isOwn ? reach.own : reach.open)
        .filter(([, served]) => served.some((value) => chosen.includes(value)))
        .map(([value]) => value);
      return isOwn
        ? {cle, valeurs: serving}
        : {
            cle,
            valeurs: serving,
            ou: {cle: reach.everywhere.path.join('.'), valeurs: reach.everywhere.values},
          };
    }),
    ...facets.flatMap(({key, path, aside}): RecipeRule[] => {
      if (!aside || selection[key]) return [];
      const kept = facets
        .find((facet) => facet.key === key)
        ?.groups.flatMap(({options}) => options.map(({value}) => value))
        .filter((value) => !aside.includes(value));
      return [{cle: path.join('.'), valeurs: kept ?? []}];
    }),
  ];
}
