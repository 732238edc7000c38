import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Selection} from '@site/src/directory/selection';
import {EMPTY_SELECTION, withValues, withWords, writeSelection} from '@site/src/directory/selection';
import {addresses} from '@site/src/model/addresses';
import type {Answer, NamedFacet, SearchResult} from '@site/src/search/answer';
import type {DocumentKind} from '@site/src/search/card';
import {fold} from '@site/src/search/fold';

interface Common {
  /** Tells it from the others of the list, and stays when the list changes. */
  key: string;
  label: string;
  /** What says more of it, in a word or two. */
  hint?: string;
}

/** A page of the site. */
export interface PageOption extends Common {
  kind: 'page';
  document: DocumentKind;
  /** Of a resource: name of the icon of its type. */
  icon?: string;
  address: string;
}

/** A list of the directory; its address shows it everywhere, a page that shows lists can do it in place. */
export interface ListOption extends Common {
  kind: 'liste' | 'derniere';
  selection: Selection;
  address: string;
}

/** Erases the last queries. */
export interface ForgetOption extends Common {
  kind: 'oubli';
}

export type Option = PageOption | ListOption | ForgetOption;

export interface OptionGroup {
  title: string;
  options: Option[];
}

/** Most options: of all, of needs, of readings. Resources take what is left. */
export interface Room {
  all: number;
  needs: number;
  readings: number;
}

export const ROOM: Room = {all: 8, needs: 3, readings: 2};
/** Where a keyboard hides half of the screen. */
export const SMALL_ROOM: Room = {all: 5, needs: 2, readings: 1};

/**
 * The need that says best what is asked for, the lists that words name, never an empty one, then another need. A need that
 * words name is a list.
 */
export function shortcuts({facets, needs}: Answer, most: number): (ListOption | PageOption)[] {
  const wholes = facets.filter(({count}) => count > 0);
  const lists = new Map(wholes.map((facet) => [facet.id, facetOption(facet)]));
  const [best, ...others] = needs.map((need) => [need.id, lists.get(need.id) ?? pageOption(need)] as const);
  return [...new Map([...(best ? [best] : []), ...lists, ...others]).values()].slice(0, most);
}

/** The way that goes through all that serves what is said, before any list. */
export function wayOptions({ways}: Answer): PageOption[] {
  return ways.map((way) => ({...pageOption(way), label: `${HINTS.parcours}\u00a0: ${way.title}`}));
}

/** What an answer proposes under the box, by group; a group without options is left out. */
export function answerGroups(answer: Answer, room: Room): OptionGroup[] {
  const {facets, resources, readings, ways} = answer;
  const wholes = facets.filter(({count}) => count > 0);
  const first = shortcuts(answer, room.needs);
  const last = readings.slice(0, room.readings).map(pageOption);
  const led = ways.map(pageOption);
  const taken = led.length + first.length + last.length;
  const middle = resources.slice(0, room.all - taken).map(pageOption);
  return [
    {title: 'Parcours', options: led},
    {
      title: wholes.every(({key}) => key === 'famille' || key === 'besoin')
        ? 'Besoins'
        : 'Besoins et filtres',
      options: first,
    },
    {title: 'Ressources', options: middle},
    {title: 'Guide et glossaire', options: last},
  ].filter(({options}) => options.length > 0);
}

/** The last queries, and what erases them; nothing when there are none. */
export function recentGroups(queries: readonly string[]): OptionGroup[] {
  if (queries.length === 0) return [];
  const options = queries.map((words): Option => {
    const selection = withWords(EMPTY_SELECTION, words);
    return {
      kind: 'derniere',
      key: `derniere ${words}`,
      label: words,
      selection,
      address: addressOf(selection),
    };
  });
  return [{title: RECENT_TITLE, options: [...options, FORGET]}];
}

const RECENT_TITLE = 'Vos dernières recherches';
const FORGET: ForgetOption = {kind: 'oubli', key: 'oubli', label: 'Effacer ces recherches'};

/** All the resources that a value of a facet stands for, and nothing else: their number is a promise. */
export function facetSelection({key, id}: NamedFacet): Selection {
  return withValues(EMPTY_SELECTION, key, [id]);
}

/** « Les 39 ressources pour un prêt ». */
export function facetText({title, count}: NamedFacet): string {
  return count === 1 ? `La seule ressource ${title}` : `Les ${resourceCount(count)} ${title}`;
}

/** Address of a list of the directory, without the base URL. */
export function addressOf(selection: Selection): string {
  return addresses.directory() + writeSelection(selection);
}

function facetOption(facet: NamedFacet): ListOption {
  const selection = facetSelection(facet);
  return {
    kind: 'liste',
    key: `liste ${facet.key} ${facet.id}`,
    label: facetText(facet),
    selection,
    address: addressOf(selection),
  };
}

function pageOption(result: SearchResult): PageOption {
  const {kind, url, title, icon} = result;
  return {kind: 'page', key: url, label: title, hint: hintOf(result), document: kind, icon, address: url};
}

const HINTS: Partial<Record<DocumentKind, string>> = {
  'etape-guide': 'Guide',
  pratique: 'Guide',
  gabarit: 'Boîte à outils',
  parcours: 'Parcours',
  fait: 'Repère juridique',
  terme: 'Glossaire',
};

/** Of a resource, where it serves, unless its name says so; of a page, the part of the site it belongs to. */
function hintOf({kind, title, closed, territory}: SearchResult): string | undefined {
  if (closed) return 'Terminé';
  const [first = '', ...others] = territory?.split(', ') ?? [];
  if (first === '') return HINTS[kind];
  const more = others.length > 0 && `et ${others.length}\u00a0${others.length > 1 ? 'autres' : 'autre'}`;
  if (holds(title, first)) return more ? `${more} territoire${others.length > 1 ? 's' : ''}` : undefined;
  return more ? `${first} ${more}` : first;
}

/** True for a text that has some words in it, whatever their accents, case and article. */
function holds(text: string, words: string): boolean {
  const plain = (some: string) =>
    ` ${some
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(fold)
      .filter(Boolean)
      .join(' ')} `;
  return plain(text).includes(plain(words));
}
