import fc from 'fast-check';
import lunr from 'lunr';
import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {openSearch} from './query';

/** Opens a search over resources, as the browser does: from the JSON. */
function searchOver(resources: Resource[]) {
  const synonyms = {equivalents: [{mots: ['OBNL', 'OSBL']}, {mots: ['coop', 'coopérative']}], proches: []};
  const data = buildSearch(searchDocuments(contentWith(resources)), {facets: [], synonyms});
  return openSearch(JSON.parse(JSON.stringify(data)) as typeof data);
}

const corpus = searchOver([
  resource('impact', {nom: 'Mesurer l’impact d’un projet', sigle: 'MIP'}),
  resource('logement', {nom: 'Coopérative de logement', markdown: 'Un parc de logements communautaires.'}),
  resource('ecole', {nom: 'École d’été en innovation sociale'}),
  resource('osbl', {nom: 'Créer un OSBL'}),
  resource('obnl', {nom: 'Gérer un OBNL'}),
  resource('loi', {nom: 'La loi 25 en bref', alias: ['T3010']}),
  resource('coworking', {nom: 'Espace de coworking'}),
]);

const ids = (query: string, limit = 10) => corpus.search(query, {limit}).map(({id}) => id);
const first = (query: string) => ids(query, 1)[0];

describe('what finds', () => {
  it.each([
    ['impact', 'impact'],
    ['l’impact', 'impact'],
    ["L'IMPACT", 'impact'],
    ['logment', 'logement'],
    ['logemnet', 'logement'],
    ['logements', 'logement'],
    ['ecole', 'ecole'],
    ['E\u0301cole', 'ecole'],
    ['inovation', 'ecole'],
    ['innov', 'ecole'],
    ['inovat', 'ecole'],
    ['loi25', 'loi'],
    ['Loi 25', 'loi'],
    ['t 3010', 'loi'],
    ['co-working', 'coworking'],
    ['briseglace', 'cartographier'],
    ['brise glace', 'cartographier'],
    ['qui fait quoi', 'cartographier'],
    ['cooperateurs logement', 'logement'],
    ['funder', 'bailleur-de-fonds'],
    ['M.I.P.', 'impact'],
    ['xyzzy logement', 'logement'],
  ])('« %s » finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('takes words of one meaning for each other', () => {
    const resources = (query: string) => corpus.search(query, {kinds: ['ressource']}).map(({id}) => id);
    expect(resources('osbl')).toEqual(['osbl', 'obnl']);
    expect(resources('obnl')).toEqual(['obnl', 'osbl']);
    expect(first('coop')).toBe('logement');
  });

  it('does not forgive a digit nor a short word', () => {
    expect(ids('T3012')).toEqual([]);
    expect(ids('lai ')).toEqual([]);
  });

  it('completes the last word only while it is being typed', () => {
    expect(first('espace cow')).toBe('coworking');
    expect(ids('cow')).toEqual(['coworking']);
    expect(ids('cow ')).toEqual([]);
  });
});

describe('what comes first', () => {
  it('puts a name before an alias, an alias before a summary, a summary before what one reads last', () => {
    const search = searchOver([
      resource('e-corps', {markdown: 'Un texte quelconque sur le mycélium.'}),
      resource('c-resume', {resume: 'Un texte quelconque sur le mycélium, en plusieurs pages.'}),
      resource('b-alias', {alias: ['Les mycéliums']}),
      resource('a-nom', {nom: 'Le guide du mycélium'}),
      resource('d-lieu', {ville: 'Mycélium'}),
    ]);
    const found = search.search('mycélium').map(({id}) => id);
    expect(found.slice(0, 3)).toEqual(['a-nom', 'b-alias', 'c-resume']);
    expect(found.slice(3).sort()).toEqual(['d-lieu', 'e-corps']);
  });

  it('puts what holds all the words before what holds one of them many times', () => {
    const search = searchOver([
      resource('un', {nom: 'Mycélium', alias: ['Mycélium'], resume: 'Le mycélium, tout le mycélium.'}),
      resource('deux', {markdown: 'Un atelier de reliure et de mycélium.'}),
    ]);
    expect(search.search('reliure mycélium')[0]?.id).toBe('deux');
  });

  it('puts at equal relevance the nearest first, and what has ended last', () => {
    const nom = 'Au sujet du mycélium';
    const search = searchOver([
      resource('a', {nom, territoires: ['international']}),
      resource('b', {nom, territoires: ['quebec'], statut: 'ferme'}),
      resource('c', {nom, territoires: ['canada']}),
      resource('d', {nom, territoires: ['quebec']}),
    ]);
    const found = search.search('mycélium').map(({id}) => id);
    expect(found).toEqual(['d', 'c', 'a', 'b']);
  });

  it('gives a stage once, by its best passage', () => {
    const stages = corpus.search('trouver son idée pièges').filter(({kind}) => kind === 'etape-guide');
    expect(stages.map(({url}) => url)).toEqual(['/guide/ideation#les-pieges']);
  });

  it('gives falling scores, no more than the limit, of the kinds asked for', () => {
    const results = corpus.search('projet logement innovation', {limit: 3});
    expect(results).toHaveLength(3);
    expect(results.map(({score}) => score)).toEqual(results.map(({score}) => score).sort((a, b) => b - a));
    const needs = corpus.search('cartographie', {kinds: ['besoin']});
    expect(needs.map(({kind, url}) => [kind, url])).toEqual([
      ['besoin', '/besoins/comprendre-milieu/cartographier'],
    ]);
  });
});

describe('whatever is typed', () => {
  it.each(['', ' ', '\u0000\u0007', '*', '+', '-', '~', '^', '«»', '\\', '😀'])(
    'finds nothing and does not throw on %j',
    (query) => {
      expect(corpus.search(query)).toEqual([]);
    },
  );

  it('reads no syntax', () => {
    expect(ids('nom:logement ')).toEqual(ids('nom logement '));
    expect(ids('+logement ~9 -impact^3 ')).toEqual(ids('logement 9 impact 3 '));
    expect(ids('-logement ')).toEqual(ids('logement '));
    expect(ids('log* ')).toEqual(ids('log '));
    expect(ids('constructor __proto__ toString ')).toEqual([]);
  });

  it('never throws, and never comes back empty-handed from a word it knows', {timeout: 60_000}, () => {
    const anyQuery = fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[a-zé’ :+~^*-]{0,40}$/));
    fc.assert(
      fc.property(anyQuery, anyQuery, (before, after) => {
        corpus.search(before);
        corpus.highlighter(before)(after);
        expect(corpus.search(`${before} logement ${after}`)).not.toEqual([]);
      }),
      {numRuns: 50},
    );
  });

  it('stands a query of ten thousand characters, in one word or in many', () => {
    expect(ids('x'.repeat(10_000))).toEqual([]);
    expect(ids(`${'abcdefgh '.repeat(600)}${'mnopqrst uvwxyz '.repeat(300)} logement`)).toContain('logement');
  });
});

describe('highlighter', () => {
  const marked = (query: string, text: string) =>
    corpus
      .highlighter(query)(text)
      .map(({start, end}) => text.slice(start, end));

  it('marks the words as written, without the elided article', () => {
    expect(marked('impact', 'L’impact et les impacts d’un projet')).toEqual(['impact', 'impacts']);
    expect(marked('ecole', 'L’e\u0301cole')).toEqual(['e\u0301cole']);
  });

  it('marks what a slip was meant for, and the word being typed', () => {
    expect(marked('logment', 'Des logements')).toEqual(['logements']);
    expect(marked('innov', 'Une innovation')).toEqual(['innovation']);
  });

  it('marks nothing for a query without words, nor stop words beside others', () => {
    expect(marked('', 'Un texte')).toEqual([]);
    expect(marked('projet de logement', 'Le logement de quelqu’un')).toEqual(['logement']);
  });
});

it('leaves lunr as it is published', () => {
  expect(Object.keys(lunr).filter((key) => /^(?:fr|stemmerSupport|trimmerSupport)$/.test(key))).toEqual([]);
});

it('refuses an index of another version', () => {
  const parts = buildSearch([]);
  expect(() => openSearch(parts.map((part) => ({...part, version: 1 as 4})))).toThrow(/version/);
  expect(() => openSearch([])).toThrow(/version/);
  expect(openSearch(parts).search('rien')).toEqual([]);
});

describe('with its first part only', () => {
  const parts = buildSearch(
    searchDocuments(
      contentWith([
        resource('conseil', {nom: 'Un conseil', markdown: 'Il parle aussi de toiture.'}),
        resource('toit', {nom: 'Réparer sa toiture'}),
      ]),
    ),
  );
  const found = (count: number, query: string) =>
    openSearch(parts.slice(0, count))
      .search(query)
      .map(({id}) => id);

  it('finds by names already, and by texts once they have come', () => {
    expect(found(1, 'toitures')).toEqual(['toit']);
    expect(found(2, 'toitures')).toEqual(['toit', 'conseil']);
  });
});
