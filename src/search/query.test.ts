import fc from 'fast-check';
import lunr from 'lunr';
import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {toPlaces} from '../model/territory';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {buildSearch} from './index';
import {openSearch} from './query';

/** Opens a search over resources, as the browser does: from the JSON. */
function searchOver(resources: Resource[]) {
  const synonyms = {equivalents: [{mots: ['OBNL', 'OSBL']}, {mots: ['coop', 'coopérative']}], proches: []};
  const content = contentWith(resources);
  const data = buildSearch(searchDocuments(content), {
    facets: [],
    territories: toPlaces(content.vocabularies.territoires),
    synonyms,
  });
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

describe('short pieces', () => {
  const search = searchOver([
    resource('prime', {nom: 'Une prime', markdown: 'Elle donne 5 000 $, ou 50 000 $.'}),
    resource('bourse', {nom: 'Une bourse de 5000 $'}),
    resource('declaration', {nom: 'Remplir la déclaration T3010'}),
    resource('formulaire', {nom: 'Le formulaire T 3010'}),
    resource('guide', {nom: 'Le guide de la T-3010', markdown: 'Article 30, ligne 10.'}),
    resource('note', {nom: 'La note CG-032'}),
    resource('loi', {nom: 'La loi 25'}),
    resource('autre', {nom: 'Autre loi, 30 pages, 10 notes, 3 lignes, 2 colonnes'}),
    resource('rd', {nom: 'Crédit pour la R&D'}),
  ]);
  const found = (query: string) => search.search(query, {kinds: ['ressource']}).map(({id}) => id);

  it.each([
    [
      ['bourse', 'prime'],
      ['5000', '5000$', '5 000', '5 000 $', '5,000', '5.000', '$5,000.00', '5k', '5 k$'],
    ],
    [['prime'], ['50000', '50 000$', '50k']],
    [
      ['declaration', 'formulaire', 'guide'],
      ['T3010', 't3010', 'T 3010', 'T-3010', 't 3010 ', 'T\u00a03010'],
    ],
    [['note'], ['CG-032', 'CG032', 'cg 032', 'cg032 ']],
    [['rd'], ['R&D', 'r & d', 'R-D', 'RD', 'R.D.']],
    [[], ['T 3012', 'T3012', '3012', '40 000']],
  ])('find %j, however they are written', (expected, queries) => {
    for (const query of queries) expect([query, found(query).sort()]).toEqual([query, expected]);
  });

  it('give « loi25 » what « loi 25 » finds', () => {
    expect(found('loi 25')[0]).toBe('loi');
    for (const query of ['loi25', 'loi-25', 'Loi25 ', 'LOI25']) expect(found(query)).toEqual(found('loi 25'));
    expect(search.ask('loi25').rewordings).toEqual([]);
  });

  it('are not read as the beginning of something longer', () => {
    expect(found('3010 ')).toEqual(found('3010'));
    expect(search.ask('40000 prime').rewordings).toEqual([{kind: 'ignore', typed: '40000'}]);
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

  it('puts what has ended after all the rest, unless it is named', () => {
    const search = searchOver([
      resource('fini', {
        nom: 'Programme Boréal de prêts aux coopératives de solidarité',
        sigle: 'PBC',
        statut: 'ferme',
      }),
      resource('ouvert', {
        nom: 'Un fonds',
        markdown: 'Il offre aussi un prêt aux coopératives, et un local.',
      }),
      resource('autre', {nom: 'Un autre fonds', markdown: 'Il offre un prêt.'}),
      resource('tiers', {nom: 'Une coopérative de prêts'}),
    ]);
    const found = (query: string) => search.search(query, {kinds: ['ressource']}).map(({id}) => id);
    for (const query of [
      'prêt coopératives',
      'pret',
      'prêt coop',
      'pret cooperatvies',
      'un prêt pour les coopératives',
    ]) {
      expect([query, found(query).indexOf('fini')]).toEqual([query, found(query).length - 1]);
    }
    for (const query of ['PBC', 'boréal', 'prêt boréal', 'programme prêts solidarité']) {
      expect([query, found(query)[0]]).toEqual([query, 'fini']);
    }
    expect(search.ask('prêt coopératives').resources.at(-1)?.id).toBe('fini');
    expect(
      search
        .explain('prêt coopératives')
        .filter(({isAside}) => isAside)
        .map(({id}) => id),
    ).toEqual(['fini']);
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

  it('never throws, and never comes back empty-handed from a word it knows', () => {
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

const villages = contentWith([
  resource('p-tit-bonheur', {nom: 'Projet de Saint-Camille'}),
  resource('centre', {nom: 'Centre Saint-Benoît'}),
]);

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

  it('marks a word of the name of a place only beside another', () => {
    const named = openSearch(
      buildSearch(searchDocuments(villages), {
        facets: [{key: 'territoire', id: 'sources', names: ['Saint-Camille'], title: 'là', count: 1}],
        territories: [],
        synonyms: {equivalents: [{mots: ['Saint', 'St']}], proches: []},
      }),
    );
    const found = named.highlighter('projet st-camille')('Projet de Saint-Camille et Saint-Benoît');
    expect(found.map(({start, end}) => 'Projet de Saint-Camille et Saint-Benoît'.slice(start, end))).toEqual([
      'Projet',
      'Saint',
      'Camille',
    ]);
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
  expect(() => openSearch(parts.map((part) => ({...part, version: 1 as 7})))).toThrow(/version/);
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
