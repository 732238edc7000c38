import type {Place, Ring} from '../model/territory';
import {chainOf, ringOf, ringsAround} from '../model/territory';
import {analyse} from './analysis';
import type {Card} from './card';
import type {Engine} from './engine';
import type {SearchFacet} from './facet';
import type {FieldName} from './format';
import type {Meaning} from './meaning';
import {saysMostOfName, saysRareWord} from './naming';
import type {Shares, Weighed} from './ranking';
import {RANKING} from './ranking';

/** Where a query asks for something: « prêt granit » asks for a loan in the MRC du Granit. */
export interface Whereabouts {
  id: string;
  rings: readonly Ring[];
  /** The words that say where, apart from those that say what. */
  words: ReadonlySet<Meaning>;
  /** The query says at length what it asks for: what is near does not come before all the rest. */
  isOnlyPreferred: boolean;
  /** Ranks of the few resources that are called after it: whatever is asked for there, they know the place. */
  namesakes: ReadonlySet<number>;
}

/** What a resource that serves a place without saying so holds of the words that name it, from the nearest ring. */
const HELD = [1, 0.85, 0.7, 0.55];
/** A word names a place when most of what holds it is near there: « sources » is a word before it is a MRC. */
const MOST = 0.5;
const NAMES: readonly FieldName[] = ['nom', 'alias'];
/** A place that gives its name to more resources is no village nor quarter: they would hide what is asked for. */
const MOST_NAMESAKES = 3;
/** Levels that tell apart what serves a project of the home region. */
const LEVELS: readonly Place['niveau'][] = ['mrc', 'region'];

/** Opens the territories: gives the function that says where a query asks for things, if it says both where and what. */
export function openPlaces(
  facets: readonly SearchFacet[],
  territories: readonly Place[],
  cards: readonly Card[],
  engine: Engine,
) {
  const places = facets
    .filter(({key}) => key === 'territoire')
    .filter(({id}) => territories.some((place) => place.id === id && LEVELS.includes(place.niveau)))
    .map(({id, names}) => ({id, names: names.map(stemsOf)}));

  return function whereabouts(meanings: readonly Meaning[]): Whereabouts | undefined {
    const subjects = meanings.filter(({isSubject}) => isSubject);
    const typed = new Set(subjects.flatMap(({stems}) => stems));
    const said = places.flatMap(({id, names}) => {
      const whole = names.filter((stems) => stems.length > 0 && stems.every((stem) => typed.has(stem)));
      return whole.length > 0 ? [{id, stems: new Set(whole.flat())}] : [];
    });
    const [place, ...others] = said.filter(
      ({id, stems}) =>
        !said.some(
          (other) =>
            other.id !== id && (chainOf(other.id, territories).includes(id) || isPartOf(stems, other.stems)),
        ),
    );
    if (!place || others.length > 0) return undefined;
    const words = new Set(subjects.filter(({stems}) => stems.some((stem) => place.stems.has(stem))));
    if (words.size === subjects.length) return undefined;
    const rings = ringsAround([place.id], territories);
    const holders = resourcesWith(words);
    const near = holders.filter(({card}) => ringOf(card.places ?? [], rings) <= 1);
    if (near.length <= MOST * holders.length) return undefined;
    // « Centre d’action bénévole du Granit » asks for one thing by its name.
    const what = subjects.filter((meaning) => !words.has(meaning));
    const named = resourcesWith(words, NAMES).map(({rank, card}) => ({rank, title: card.title}));
    if (named.some((one) => saysRareWord(one, what, engine) || saysMostOfName(one, subjects, engine))) {
      return undefined;
    }
    const isOnlyPreferred = what.length >= RANKING.longSubject;
    const called = isOnlyPreferred ? resourcesWith(words, ['nom']) : [];
    const namesakes = new Set(called.length > MOST_NAMESAKES ? [] : called.map(({rank}) => rank));
    return {id: place.id, rings, words, isOnlyPreferred, namesakes};
  };

  /** The resources that hold all of some words as they stand. */
  function resourcesWith(words: ReadonlySet<Meaning>, fields?: readonly FieldName[]) {
    const held = [...words].map(({alternatives}) => {
      const terms = alternatives
        .filter(({way}) => way === 'exact' || way === 'form' || way === 'slip')
        .flatMap((alternative) => alternative.terms);
      return new Set(
        terms.flatMap((term) =>
          engine
            .documents(term)
            .filter(({field}) => !fields || fields.includes(field))
            .flatMap(({ranks}) => [...ranks]),
        ),
      );
    });
    const [first = new Set<number>(), ...rest] = held;
    return [...first]
      .filter((rank) => rest.every((ranks) => ranks.has(rank)))
      .flatMap((rank) => {
        const card = cards[rank];
        return card?.kind === 'ressource' ? [{rank, card}] : [];
      });
  }
}

/** True for what serves a place: the rest is read from anywhere, and as near as anything. */
export function isPlaced({kind, read}: Card): boolean {
  return kind === 'ressource' && !read;
}

/** The ring that a document stands in. */
export function ringOfCard(card: Card, {rings}: Whereabouts): number {
  return isPlaced(card) ? ringOf(card.places ?? [], rings) : 0;
}

/**
 * The shares of a query that documents hold when serving a place counts as saying it; and `what`, of the words that say
 * what is asked for.
 */
export function locatedShares(
  shares: Shares,
  weighed: readonly Weighed[],
  cards: readonly Card[],
  whereabouts: Whereabouts,
): Shares & {what: Float64Array} {
  const last = whereabouts.rings.length - 1;
  const held = (card: Card) => {
    const ring = ringOf(card.places ?? [], whereabouts.rings);
    return card.kind === 'ressource' && ring < last ? (HELD[Math.min(ring, HELD.length - 1)] ?? 0) : 0;
  };
  const byPlace = cards.map(held);
  const meanings = shares.meanings.map((share, rank) => {
    const meaning = weighed[rank]?.meaning;
    return meaning && whereabouts.words.has(meaning)
      ? share.map((text, document) => Math.max(text, byPlace[document] ?? 0))
      : share;
  });
  const total = new Float64Array(cards.length);
  const what = new Float64Array(cards.length);
  meanings.forEach((share, rank) => {
    const {meaning, weight = 0} = weighed[rank] ?? {};
    const isWhere = meaning !== undefined && whereabouts.words.has(meaning);
    share.forEach((part, document) => {
      total[document] = (total[document] ?? 0) + weight * part;
      if (!isWhere) what[document] = (what[document] ?? 0) + weight * part;
    });
  });
  return {total, meanings, what};
}

/** « Windsor » beside « Saint-Georges-de-Windsor »: what is said is the longer name. */
function isPartOf(stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return stems.size < others.size && [...stems].every((stem) => others.has(stem));
}

function stemsOf(name: string): string[] {
  return analyse(name)
    .filter(({stop}) => !stop)
    .map(({stem}) => stem);
}
