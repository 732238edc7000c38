import {analyse} from './analysis';
import type {Answer, NamedFacet, Rewording, SearchResult} from './answer';
import {openCards} from './cards';
import type {Card, DocumentKind} from './card';
import type {FieldName, SearchPart} from './format';
import {INDEX_VERSION} from './format';
import {openEngine} from './engine';
import {isEnglish, isEnglishSubject, isEnglishWord} from './english';
import type {Language} from './language';
import {NO_LANGUAGE, openLanguage} from './language';
import type {Explanation} from './explanation';
import {openFiller} from './filler';
import type {Meaning, Reading} from './meaning';
import {readQuery} from './meaning';
import {openFacets, openPlaceNames, openWho} from './namedFacets';
import type {Weighed} from './ranking';
import {RANKING, coverageFactor, preference, raised, sharesOf, weigh} from './ranking';
import {sections} from './sections';
import type {Scored} from './order';
import {bestOfEach, inOrder, ringIn} from './order';
import {isNamed, isWholeName, saysMostOfName} from './naming';
import {NO_SENSE, openSense, subjectStems} from './sense';
import {openSpelling} from './spelling';
import {suggestions} from './suggestions';
import {openSynonyms} from './synonyms';
import {together} from './together';
import {stem} from './stem';
import type {Vocabulary} from './vocabulary';
import {openVocabulary} from './vocabulary';
import type {Whereabouts} from './whereabouts';
import {isPlaced, locatedShares, openPlaces, ringOfCard} from './whereabouts';
import {addWords, NO_WORDS} from './words';

export interface SearchOptions {
  /** Most results to give; 10 when not said. */
  limit?: number;
  /** Kinds of results to keep; all when not said. */
  kinds?: readonly DocumentKind[];
}

/** A stretch of a text, in UTF-16 units, end excluded: `text.slice(start, end)`. */
export interface Range {
  start: number;
  end: number;
}

export interface Search {
  /**
   * Documents that hold at least one word of the query, best first. Any string is welcome: nothing in it is syntax, and
   * it never throws. Empty when the query has no word, or no word the index can make something of.
   */
  search(query: string, options?: SearchOptions): SearchResult[];
  /** The same documents as a page shows them: by kind, with what was made of the words. */
  ask(query: string): Answer;
  /** Why each of the same documents stands where it does. */
  explain(query: string, options?: SearchOptions): Explanation[];
  /**
   * Gives the function that finds, in a text, the words a query asks for: whole words, without the elided article,
   * in order; of the name of a place, no word alone. It reads the query once, for all the texts of a page.
   */
  highlighter(query: string): (text: string) => Range[];
}

/** A query read, and what it asks for. */
interface Demand extends Reading {
  /** How likely documents are to serve what it asks for in other words, 0 to 1, by rank. */
  likely: ReadonlyMap<number, number>;
}

/**
 * Opens the parts of an index made by `buildSearch`, in their order, in Node or in the browser: all of them, or those
 * that have come so far (the first at least), which find in fewer texts. Throws on a part of another version.
 * @param language whose words are not to be taken for slips; what the parts know of it unless one knows more
 */
export function openSearch(parts: readonly SearchPart[], language = languageOfParts(parts)): Search {
  const [first] = parts;
  const stranger = parts.find(({version}) => version !== INDEX_VERSION);
  if (!first?.head || stranger) {
    throw new Error(`Unknown version of search index: ${String((stranger ?? first)?.version)}`);
  }
  const {documentCount, head} = first;
  const cards = openCards(head.cards, head.territories);
  const engine = openEngine(parts);
  const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
  const packedSense = parts.at(-1)?.sense;
  const sense = packedSense ? openSense(packedSense, documentCount) : NO_SENSE;
  const words = openVocabulary(known, engine.frequency, language);
  const vocabulary: Vocabulary = {
    ...words,
    isOfLanguage: (surface) =>
      words.isOfLanguage(surface) || isEnglishSubject(surface) || sense.knows(stem(surface)),
  };
  const synonyms = openSynonyms(head.synonyms);
  const withoutFiller = openFiller(head.synonyms.remplissage ?? []);
  const namedFacets = openFacets(head.facets);
  const who = openWho(head.facets);
  const placeNames = openPlaceNames(head.facets);
  const whereabouts = openPlaces(head.facets, head.territories, cards, engine);
  const spelling = openSpelling(() => [
    ...head.facets.flatMap(({names}) => names),
    ...head.synonyms.equivalents.flatMap(({mots}) => mots),
    ...cards.map(({title}) => title),
  ]);

  function read(query: string): Reading {
    const words = isEnglish(query) ? inEnglish(vocabulary) : vocabulary;
    const reading = readQuery(query, words, synonyms, withoutFiller);
    // A word that no text has may be one that people say: it is not left aside.
    const isHeard = ({kind, typed}: Rewording) => kind === 'ignore' && subjectStems(typed).some(sense.knows);
    return {...reading, rewordings: reading.rewordings.filter((rewording) => !isHeard(rewording))};
  }

  function understand(query: string): Demand {
    const reading = read(query);
    return {...reading, likely: meant(reading)};
  }

  /** @param least documents that hold less than this part of what the best of their kind holds are not results */
  function find(
    {meanings, likely: meantBy}: Demand,
    {limit = 10, kinds}: SearchOptions,
    least: number = RANKING.leastShare,
  ): Scored[] {
    if (meanings.length === 0 && meantBy.size === 0) return [];
    const where = whereabouts(meanings);
    const likely = withNamesakes(meantBy, where);
    const [total, what] = sharesWith(likely, shares(meanings, where));
    const best = bestShares(what);
    const wanted = (rank: number) => {
      const kind = cards[rank]?.kind;
      if (kind === undefined || (kinds && !kinds.includes(kind))) return false;
      const share = what[rank] ?? 0;
      return share > 0 && share >= least * (best.get(kind) ?? 0);
    };
    const given = engine.score(worths(meanings), wanted);
    const most = Math.max(1, ...given.values());
    const ranks = new Set([...given.keys(), ...[...likely.keys()].filter(wanted)]);
    const scored = [...ranks].flatMap((rank): Scored[] => {
      const card = cards[rank];
      const share = total[rank] ?? 0;
      const relevance = (given.get(rank) ?? 0) + RANKING.sense.score * most * (likely.get(rank) ?? 0);
      return card
        ? [
            {
              rank,
              card,
              relevance,
              share,
              likely: likely.get(rank) ?? 0,
              score: round(relevance * coverageFactor(share) * preference(card)),
              isAside: card.closed === true && !isNamed({rank, title: card.title}, meanings, engine),
            },
          ]
        : [];
    });
    const placed = together(inOrder(scored, where), {
      isWhole: (found) => isWholeName(found, meanings, engine),
      areBeside: (one, other) =>
        one.card.closed === other.card.closed && ringIn(where, one) === ringIn(where, other),
    });
    return bestOfEach(placed, limit);
  }

  /** How likely documents are to serve what a sentence asks for in other words, 0 to 1, by rank. */
  function meant({stems, meanings}: Reading): ReadonlyMap<number, number> {
    const {share, words} = RANKING.sense;
    const weight = share * (namesParcours(meanings) ? 1 : Math.min(1, stems.length / words));
    const heard = stems.flatMap(([own = '', ...others]) => (sense.knows(own) ? [own] : others));
    return new Map([...sense.likely(heard)].map(([rank, likely]) => [rank, weight * likely]));
  }

  /** True when a query says the name of a parcours and nothing else: it asks for all that it leads to. */
  function namesParcours(meanings: Reading['meanings']): boolean {
    return cards.some(
      ({kind, title}, rank) =>
        kind === 'parcours' &&
        isWholeName({rank}, meanings, engine) &&
        saysMostOfName({rank, title}, meanings, engine),
    );
  }

  /** The shares that documents hold of a query, and of what it asks for, raised by what they are likely to serve. */
  function sharesWith(
    likely: ReadonlyMap<number, number>,
    {total, what}: Record<'total' | 'what', Float64Array>,
  ) {
    return [total, what].map((held) => held.map((share, rank) => raised(share, likely.get(rank) ?? 0))) as [
      Float64Array,
      Float64Array,
    ];
  }

  /** Of each kind of documents, so that none is left out because another answers better. */
  function bestShares(shares: Float64Array): Map<DocumentKind, number> {
    const best = new Map<DocumentKind, number>();
    cards.forEach(({kind}, rank) => best.set(kind, Math.max(best.get(kind) ?? 0, shares[rank] ?? 0)));
    return best;
  }

  /** Of the whole query, and of the words that say what is asked for: all of them, unless some say where. */
  function shares(meanings: Reading['meanings'], where: Whereabouts | undefined) {
    const words = weighed(meanings);
    const held = sharesOf(words, ranksOf, documentCount);
    return where ? locatedShares(held, words, cards, where) : {...held, what: held.total};
  }

  function weighed(meanings: Reading['meanings']): Weighed[] {
    return weigh(meanings, engine.frequency, engine.naming, who(meanings), documentCount);
  }

  function ranksOf(term: number): (readonly number[])[] {
    return engine.documents(term).map(({ranks}) => ranks);
  }

  function search(query: string, options: SearchOptions = {}): SearchResult[] {
    return find(understand(query), options).map(toResult);
  }

  function ask(query: string): Answer {
    const reading = understand(query);
    const scored = find(reading, {limit: Infinity});
    const found = sections(scored.map(toResult));
    const aside = new Set(scored.flatMap(({card, isAside}) => (isAside ? card.id : [])));
    const where = whereabouts(reading.meanings);
    const rewordings = reading.rewordings.map((rewording) => spelled(rewording, spelling));
    return {
      ...found,
      ...eased(reading, found.resources, aside),
      facets: namedFacets(reading.meanings, unfinishedWord(query)).filter(servesDemand(reading)),
      ...(where && {place: where.id}),
      rewordings,
      suggestions: suggestions(query, rewordings, vocabulary, spelling, (term) => engine.naming(term) > 0),
    };
  }

  /** Of the needs that a sentence names, those that it may well ask for: « engager » is also to get people involved. */
  function servesDemand({stems, likely}: Demand): (facet: NamedFacet) => boolean {
    const chances = new Map(
      cards.flatMap(({kind, id}, rank) => (kind === 'besoin' ? [[id, likely.get(rank) ?? 0]] : [])),
    );
    const best = Math.max(0, ...chances.values());
    return ({key, id}) =>
      key !== 'besoin' ||
      stems.length < RANKING.sentence ||
      (chances.get(id) ?? 0) >= RANKING.leastChance * best;
  }

  /** More resources for a query that few answer: those that hold a smaller part of it, and what they leave aside. */
  function eased(
    reading: Demand,
    resources: readonly SearchResult[],
    aside: ReadonlySet<string>,
  ): Partial<Answer> {
    const words = reading.meanings.filter(({isSubject}) => isSubject);
    const [whole, ended] = [false, true].map((isEnded) =>
      resources.filter(({id}) => aside.has(id) === isEnded),
    ) as [SearchResult[], SearchResult[]];
    if (whole.length >= RANKING.fewResources || words.length < 2) return {};
    const known = new Set(whole.map(({id}) => id));
    const where = whereabouts(reading.meanings);
    const isOpenThere = (card: Card) =>
      !where || !isPlaced(card) || ringOfCard(card, where) < where.rings.length - 1;
    const others = RANKING.easedShares
      .map((least) =>
        find(reading, {limit: Infinity, kinds: ['ressource']}, least).filter(
          ({card, isAside}) => !known.has(card.id) && !isAside && isOpenThere(card),
        ),
      )
      .find((found, step, {length}) => found.length >= RANKING.fewResources || step === length - 1)
      ?.slice(0, RANKING.mostEased);
    if (!others || others.length === 0) return {};
    const held = shares(reading.meanings, where).meanings;
    const setAside = words.filter((word) => {
      const share = held[reading.meanings.indexOf(word)];
      return others.filter(({rank}) => (share?.[rank] ?? 0) > 0).length < others.length / 2;
    });
    return {
      resources: [...whole, ...others.map(toResult), ...ended],
      relaxed: {whole: whole.length, setAside: setAside.map(({typed}) => typed)},
    };
  }

  function explain(query: string, options: SearchOptions = {}): Explanation[] {
    const reading = understand(query);
    const {meanings} = reading;
    const words = weighed(meanings);
    const held = shares(meanings, whereabouts(meanings));
    return find(reading, options).map(({rank, relevance, share, likely, card, score, isAside}) => ({
      ...toResult({card, score}),
      relevance,
      share,
      likely,
      preference: preference(card),
      isAside,
      words: words.map(({meaning: {typed, alternatives}, weight}, place) => ({
        typed,
        weight,
        held: held.meanings[place]?.[rank] ?? 0,
        by: alternatives
          .filter(({terms}) => terms.some((term) => fieldOf(term, rank)))
          .map(({way, words, worth, terms}) => ({
            way,
            worth,
            word: words.map(spelling).join(', '),
            fields: terms.flatMap((term) => fieldOf(term, rank) ?? []),
          })),
      })),
    }));
  }

  function fieldOf(term: number, document: number): FieldName | undefined {
    return engine.documents(term).find(({ranks}) => ranks.includes(document))?.field;
  }

  function highlighter(query: string) {
    const subjects = read(query).meanings.filter(({isSubject}) => isSubject);
    const ofPlaces = placeNames(subjects);
    const termsOf = (some: readonly Meaning[]) => new Set(worths(some).keys());
    const terms = termsOf(subjects);
    const alone = termsOf(subjects.filter((meaning) => !ofPlaces.has(meaning)));
    return (text: string): Range[] => {
      const tokens = analyse(text);
      const held = tokens.map(({surface}) => vocabulary.term(surface) ?? -1);
      const isHeld = (rank: number) => terms.has(held[rank] ?? -1);
      return tokens
        .filter(
          (_, rank) =>
            alone.has(held[rank] ?? -1) || (isHeld(rank) && (isHeld(rank - 1) || isHeld(rank + 1))),
        )
        .map(({start, end}) => ({start, end}));
    };
  }

  return {search, ask, explain, highlighter};
}

/** Words of English are no slips of French (« room » is not « zoom »), nor relatives of its words. */
function inEnglish(vocabulary: Vocabulary): Vocabulary {
  return {
    ...vocabulary,
    isOfLanguage: (surface) => isEnglishWord(surface) || vocabulary.isOfLanguage(surface),
    relatives: (surface, limit) => (isEnglishWord(surface) ? [] : vocabulary.relatives(surface, limit)),
  };
}

/** The same, with the few resources that are called after the place where one asks for something. */
function withNamesakes(likely: Demand['likely'], where: Whereabouts | undefined): Demand['likely'] {
  if (!where || where.namesakes.size === 0) return likely;
  const raise = (rank: number): [number, number] => [rank, Math.max(RANKING.namesake, likely.get(rank) ?? 0)];
  return new Map([...likely, ...[...where.namesakes].map(raise)]);
}

function languageOfParts(parts: readonly SearchPart[]): Language {
  const packed = parts.at(-1)?.language;
  return packed ? openLanguage(packed) : NO_LANGUAGE;
}

/** All the terms of a query, each with the best worth a word gives it; terms wanted together share theirs. */
function worths(meanings: Reading['meanings']): Map<number, number> {
  const best = new Map<number, number>();
  for (const {alternatives, isSubject} of meanings) {
    const scale = isSubject ? 1 : RANKING.stopWeight;
    for (const {terms, worth} of alternatives) {
      const each = (scale * worth) / terms.length;
      for (const term of terms) best.set(term, Math.max(each, best.get(term) ?? 0));
    }
  }
  return best;
}

function toResult({card, score}: Pick<Scored, 'card' | 'score'>): SearchResult {
  return {...card, score};
}

/** The last word, folded, when nothing follows it. */
function unfinishedWord(query: string): string {
  const last = analyse(query).at(-1);
  return last?.end === query.length ? last.surface : '';
}

/** Words an index knows folded, as they are written; a few of them. */
function spelled(rewording: Rewording, spelling: (folded: string) => string): Rewording {
  return rewording.kind === 'remplace'
    ? {...rewording, by: rewording.by.slice(0, MAX_WORDS_SHOWN).map(spelling)}
    : rewording;
}
const MAX_WORDS_SHOWN = 4;

/** Six figures: enough to tell results apart, and the same on every machine. */
function round(score: number): number {
  return Number(score.toPrecision(6));
}
