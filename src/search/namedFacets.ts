import {analyse} from './analysis';
import type {NamedFacet} from './answer';
import type {SearchFacet} from './facet';
import type {Meaning} from './meaning';

const MAX_FACETS = 3;
/** Letters from which the word being typed is taken for one that it begins. */
const LEAST_LETTERS = 3;

/** Facets that say who asks, rather than what for. */
const WHO = ['public'];
/** Those that say where. */
const WHERE = ['territoire'];

interface Name {
  stems: readonly string[];
  surfaces: readonly string[];
}

/** Opens the facets: gives the function that says which words of a query tell who asks: « on est un OBNL ». */
export function openWho(facets: readonly SearchFacet[]) {
  return openSaid(namesOf(facets, WHO).filter(({stems}) => stems.length > 0));
}

/**
 * Opens the facets: gives the function that says which words of a query are but a part of the name of a place:
 * « Saint » of « Saint-Camille », that means nothing by itself.
 */
export function openPlaceNames(facets: readonly SearchFacet[]) {
  return openSaid(namesOf(facets, WHERE).filter(({stems}) => stems.length > 1));
}

function namesOf(facets: readonly SearchFacet[], keys: readonly string[]): Name[] {
  return facets.filter(({key}) => keys.includes(key)).flatMap(({names}) => names.map(readName));
}

/** Gives the function that says which words of a query are those of a name that it says whole. */
function openSaid(names: readonly Name[]) {
  return function wordsOfNames(meanings: readonly Meaning[]): Set<Meaning> {
    const typed = new Set(meanings.flatMap(stemsOf));
    const said = new Set(
      names.filter(({stems}) => stems.every((one) => typed.has(one))).flatMap(({stems}) => stems),
    );
    return new Set(meanings.filter((meaning) => stemsOf(meaning).some((stem) => said.has(stem))));
  };
}

/** Opens the facets: gives the function that says which of them a query names, those named by more words first. */
export function openFacets(facets: readonly SearchFacet[]) {
  const read = facets.map(({names, ...facet}) => ({facet, names: names.map(readName)}));

  /** @param unfinished the word being typed, folded; empty when there is none. */
  return function namedFacets(meanings: readonly Meaning[], unfinished: string): NamedFacet[] {
    const stems = new Set(meanings.flatMap(stemsOf));
    const isSaid = ({stems: wanted, surfaces}: Name) =>
      wanted.length > 0 &&
      wanted.every(
        (one, rank) =>
          stems.has(one) ||
          (unfinished.length >= LEAST_LETTERS && surfaces[rank]?.startsWith(unfinished) === true),
      );
    const named = read
      .map(({facet, names}) => ({
        facet,
        words: Math.max(0, ...names.filter(isSaid).map((name) => name.stems.length)),
      }))
      .filter(({words}) => words > 0)
      // Stable: at equal length, needs come before territories.
      .sort((a, b) => b.words - a.words);
    const distinct = new Map(named.map(({facet}) => [facet.title, facet]));
    return [...distinct.values()].slice(0, MAX_FACETS);
  };
}

function readName(name: string): Name {
  const tokens = analyse(name).filter(({stop}) => !stop);
  return {stems: tokens.map(({stem}) => stem), surfaces: tokens.map(({surface}) => surface)};
}

/** Stems that a meaning has for sure: the word's own, those it was corrected to, those of its kin of one word. */
function stemsOf({stems, alternatives}: Meaning): string[] {
  const kin = alternatives.filter(
    ({way, terms}) => (way === 'synonym' || way === 'kin') && terms.length === 1,
  );
  return [...stems, ...kin.flatMap(({words}) => words.flatMap(analyse).map((token) => token.stem))];
}
