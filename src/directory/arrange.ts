import {homeRegion} from '../model/lookups';
import {centresOf, isOpenTo, ringOf, ringsAround} from '../model/territory';
import type {Territory} from '../model/vocabularies';

/** What decides where something stands in a list that goes from near to far. */
export interface Placed {
  id: string;
  territoires: readonly string[];
  /** It is a document or a tool: it is read from anywhere. */
  isRead?: true;
  /** It is over. */
  closed?: true;
  /** A general programme: the forms that it takes in some territories, which serve them better than it does. */
  locales?: readonly LocalForm[];
}

/** The form that a general programme takes in some territories. */
export interface LocalForm {
  id: string;
  nom: string;
  territoires: readonly string[];
}

/** A part of a list, under its heading. */
export interface Group<T> {
  title: string;
  items: T[];
}

/** Where one looks from, and how the territories stand in one another. */
export interface Viewpoint {
  /** The home region when there is none. */
  places: readonly string[];
  territoires: readonly Territory[];
}

/** What is as near as the home region, or nearer. */
interface NearGroup<T> extends Group<T> {
  isLocal: boolean;
}

const READ = 'Documents et outils';
const CLOSED = 'Terminé, gardé pour mémoire';

/**
 * Splits a list by distance, the nearest first: what is own to the places, what serves their region, their province… What
 * is read stands together after what one turns to, then what is over. In a group the list keeps its order, but for what
 * names only a part of a place, which comes after what names all of it.
 */
export function arrange<T extends Placed>(items: readonly T[], viewpoint: Viewpoint): Group<T>[] {
  const open = items.filter(({closed}) => !closed);
  const near = (some: readonly T[]) => byDistance(wholeFirst(some, viewpoint), viewpoint);
  const aside = [
    {title: READ, items: near(open.filter(({isRead}) => isRead)).flatMap((group) => group.items)},
    {title: CLOSED, items: items.filter(({closed}) => closed)},
  ];
  return settled(
    [...near(open.filter(({isRead}) => !isRead)), ...aside.filter((group) => group.items.length > 0)],
    viewpoint,
  );
}

/** Of an answer, the best: they tell whether it is made of documents. */
const BEST = 5;

/**
 * The same for the answer to a search, the best first: in a group relevance alone decides. When most of the best answers are
 * documents, these come right after who serves the places and the home region, and before what is farther; what is over
 * comes first when it is the best, which only its name makes it.
 */
export function arrangeAnswer<T extends Placed>(answer: readonly T[], viewpoint: Viewpoint): Group<T>[] {
  const open = answer.filter(({closed}) => !closed);
  const best = open.slice(0, BEST);
  const near = byDistance(
    open.filter(({isRead}) => !isRead),
    viewpoint,
  );
  const read = {title: READ, items: open.filter(({isRead}) => isRead)};
  const over = {title: CLOSED, items: answer.filter(({closed}) => closed)};
  const isMostlyRead = best.filter(({isRead}) => isRead).length > best.length / 2;
  const before = isMostlyRead ? near.filter(({isLocal}) => isLocal) : near;
  const running = [...before, read, ...near.filter((group) => !before.includes(group))];
  const groups: Group<T>[] = answer[0]?.closed ? [over, ...running] : [...running, over];
  return settled(
    groups.filter((group) => group.items.length > 0 || near.some((one) => one === group)),
    viewpoint,
  );
}

/** Of an answer, those that stand before any distance; of one that is seen at a glance, none. */
const FIRST = 3;
const AT_A_GLANCE = 6;
const FIRST_TITLE = 'Ce qui répond le mieux';

/**
 * The same for one who looks from a place that the words do not name: what answers best comes first, when it serves there,
 * however far it is from. « Emploi d’été » asks for a programme of Canada from any village.
 */
export function arrangeFromHere<T extends Placed>(answer: readonly T[], viewpoint: Viewpoint): Group<T>[] {
  const whole = arrangeAnswer(answer, viewpoint);
  if (answer.length <= AT_A_GLANCE || answer[0]?.closed) return whole;
  const {places, territoires} = viewpoint;
  const serves = ({territoires: served, isRead}: T) =>
    isRead || places.some((place) => isOpenTo(served, place, territoires));
  const first = answer
    .slice(0, FIRST)
    .filter((item) => !item.closed && serves(item) && localForms(item, viewpoint).length === 0);
  const isFirst = (item: T) => first.includes(item);
  if (first.every((item) => whole[0]?.items.includes(item))) return whole;
  const others = whole.map(({title, items}) => ({title, items: items.filter((item) => !isFirst(item))}));
  return [
    {title: FIRST_TITLE, items: first},
    ...others.filter(({items}, rank) => items.length > 0 || whole[rank]?.items.length === 0),
  ];
}

/** Without empty groups, but for what is own to a place that one asked for: knowing of nothing there is said. */
function byDistance<T extends Placed>(items: readonly T[], {places, territoires}: Viewpoint): NearGroup<T>[] {
  const rings = ringsAround(places, territoires);
  const home = homeRegion(territoires);
  const last = rings.findIndex(({territories}) => home !== undefined && territories.includes(home.id));
  const isAsked = territoires.some(({id}) => places.includes(id));
  const groups = rings.map(({title}, rank): NearGroup<T> => ({title, items: [], isLocal: rank <= last}));
  for (const item of items) groups[ringOf(item.territoires, rings)]?.items.push(item);
  return groups.filter(
    (group, rank) => group.items.length > 0 || (rank === 0 && isAsked && items.length > 0),
  );
}

function wholeFirst<T extends Placed>(items: readonly T[], {places, territoires}: Viewpoint): T[] {
  const centres = centresOf(places, territoires).map(({id}) => id);
  const whole: T[] = [];
  const rest: T[] = [];
  for (const item of items) (item.territoires.some((id) => centres.includes(id)) ? whole : rest).push(item);
  return [...whole, ...rest];
}

/** In each group, a general programme comes after its local forms. */
function settled<T extends Placed>(groups: readonly Group<T>[], viewpoint: Viewpoint): Group<T>[] {
  return groups.map(({title, items}) => ({title, items: behindLocalForms(items, viewpoint)}));
}

function behindLocalForms<T extends Placed>(items: T[], viewpoint: Viewpoint): T[] {
  const places = new Map(items.map(({id}, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? -1;
  /** By id, what stands right behind. */
  const behind = new Map<string, T[]>();
  const moved = new Set<T>();
  for (const general of items) {
    const forms = localForms(general, viewpoint);
    if (forms.length === 0) continue;
    const {id} = forms.reduce((last, form) => (placeOf(form.id) > placeOf(last.id) ? form : last));
    if (placeOf(id) <= placeOf(general.id)) continue;
    moved.add(general);
    behind.set(id, [general, ...(behind.get(id) ?? [])]);
    places.set(general.id, placeOf(id));
  }
  if (moved.size === 0) return items;
  const withNext = (item: T): T[] => [item, ...(behind.get(item.id) ?? []).flatMap(withNext)];
  return items.flatMap((item) => (moved.has(item) ? [] : withNext(item)));
}

/** One and the same: a row that is given another is drawn again. */
const NO_FORMS: readonly LocalForm[] = [];

/** The local forms of a general programme that serve where one looks from. */
export function localForms(
  {locales = NO_FORMS}: Pick<Placed, 'locales'>,
  {places, territoires}: Viewpoint,
): readonly LocalForm[] {
  if (locales.length === 0) return NO_FORMS;
  const centres = centresOf(places, territoires);
  const forms = locales.filter((form) => centres.some(({id}) => isOpenTo(form.territoires, id, territoires)));
  return forms.length === 0 ? NO_FORMS : forms;
}

/** The groups that hold the first items of a list, each with these alone, and with the number of all it holds. */
export function firstOf<T, G extends object>(
  groups: readonly (G & {items: readonly T[]})[],
  limit: number,
): (G & {items: T[]; count: number})[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const items = group.items.slice(0, left);
    left -= items.length;
    return [{...group, items, count: group.items.length}];
  });
}
