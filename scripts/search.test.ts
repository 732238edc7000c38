import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import lunr from 'lunr';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Content} from '../src/model/content';
import {frenchWords} from '../src/plugin/frenchDictionary';
import {searchDocuments} from '../src/search/documents';
import {openEngine} from '../src/search/engine';
import type {SearchPart} from '../src/search/format';
import {fromFrontCode} from '../src/search/frontCoding';
import queries from '../src/search/fixtures/requetes.json';
import {buildSearch} from '../src/search/index';
import type {Dictionary} from '../src/search/dictionary';
import {languageOf} from '../src/search/language';
import {searchLexicon} from '../src/search/lexicon';
import {readQuery} from '../src/search/meaning';
import type {Search} from '../src/search/query';
import {openSearch} from '../src/search/query';
import {openSynonyms} from '../src/search/synonyms';
import {openVocabulary} from '../src/search/vocabulary';
import {addWords, NO_WORDS} from '../src/search/words';
import {realContent} from '../tests/realContent';
import {runScript} from '../tests/runScript';
import {search as command} from './commands/search';

const root = path.resolve(import.meta.dirname, '..');

/** A sentence as people say it, and the ids of what answers it, by kind. */
interface Phrase {
  phrase: string;
  attendu: Record<string, string[]>;
}

describe('search over the real data', () => {
  let content: Content;
  let search: Search;
  let french: Dictionary;
  /** What a visitor downloads. */
  let published: SearchPart[];

  beforeAll(async () => {
    content = await realContent();
    french = await frenchWords(root);
    published = buildSearch(searchDocuments(content), searchLexicon(content), french);
    search = openSearch(published);
  });

  /** The queries whose first five results hold nothing that answers one of their needs. */
  function failures() {
    const {resources, practices, templates} = content;
    const needsOf = new Map(
      [...resources, ...practices, ...templates].map(({id, besoins}): [string, readonly string[]] => [
        id,
        besoins,
      ]),
    );
    return queries.filter(({requete, besoins}) =>
      search
        .search(requete, {limit: 5})
        .every(
          ({kind, id}) =>
            !(kind === 'besoin'
              ? besoins.includes(id)
              : needsOf.get(id)?.some((need) => besoins.includes(need))),
        ),
    );
  }

  it('leads to the need within five results for at least nineteen development queries out of twenty', () => {
    expect(failures().length).toBeLessThanOrEqual(queries.length / 20);
  });

  it('answers nineteen spoken sentences of development out of twenty', () => {
    const phrases = JSON.parse(readFileSync('bench/queries-dev/phrases.json', 'utf8')) as Phrase[];
    const kinds = {besoins: 'besoin', ressources: 'ressource', pratiques: 'pratique', gabarits: 'gabarit'};
    const missed = phrases.filter(({phrase, attendu}) => {
      const accepted = Object.entries(attendu).flatMap(([kind, ids]) =>
        ids.map((id) => `${kinds[kind as keyof typeof kinds]} ${id.split('/').at(-1)}`),
      );
      return !search.search(phrase, {limit: 5}).some(({kind, id}) => accepted.includes(`${kind} ${id}`));
    });
    expect(missed.length).toBeLessThanOrEqual(phrases.length / 20);
  });

  it('finds each resource first, or nearly, by its name without accents', () => {
    const lost = content.resources.filter(({id, nom}) => {
      const typed = nom.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return !search.search(typed, {limit: 3}).some((result) => result.id === id);
    });
    expect(lost.map(({nom}) => nom)).toEqual([]);
  });

  it('finds an entry by the names of those that it took the place of', () => {
    const old = content.resources.flatMap(({id, anciens_identifiants = []}) =>
      anciens_identifiants.map((former) => ({id, words: former.replaceAll('-', ' ')})),
    );
    expect(
      old.filter(({id, words}) => !search.search(words, {limit: 3}).some((result) => result.id === id)),
    ).toEqual([]);
  });

  it('takes the name of a town for the territory that it stands in', () => {
    const {territoires} = content.vocabularies;
    const towns = territoires
      .filter(({niveau}) => niveau === 'mrc')
      .flatMap(({id, alias = [], localites = [], ambigues = []}) =>
        [...alias, ...localites.filter((town) => !ambigues.includes(town))].map((town) => ({id, town})),
      );
    const lost = towns.filter(({id, town}) => search.ask(`subvention ${town}`).place !== id);
    expect(towns.length).toBeGreaterThan(80);
    expect(lost.map(({town}) => town)).toEqual([]);
  });

  it('puts right after an organisation what it offers, when one asks for it by its initials', () => {
    const owners = new Set(content.resources.flatMap(({organisme}) => organisme ?? []));
    const named = content.resources.filter(({id, sigle}) => owners.has(id) && /^\p{L}+$/u.test(sigle ?? ''));
    const apart = named.filter(({id, sigle = ''}) => {
      const [first, second] = search.ask(sigle).resources;
      return first?.id !== id || second?.owner !== id;
    });
    expect(named.length).toBeGreaterThan(5);
    expect(apart.map(({id}) => id)).toEqual([]);
  });

  it('scores as an index of all the terms, loaded from lunr’s own JSON form', () => {
    const known = published.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
    const engine = openEngine(published);
    const all = Array.from({length: known.termCount}, (_, term) => term);
    const whole = lunr.Index.load(JSON.parse(JSON.stringify(engine.serialise(all, () => true))) as object);
    const vocabulary = openVocabulary(known, engine.frequency);
    const synonyms = openSynonyms(searchLexicon(content).synonyms);
    for (const {requete} of queries) {
      const {meanings} = readQuery(requete, vocabulary, synonyms);
      const worths = new Map(
        meanings.flatMap(({alternatives}) =>
          alternatives.flatMap(({terms, worth}) => terms.map((term): [number, number] => [term, worth])),
        ),
      );
      const expected = whole.query((clauses) => {
        for (const [term, worth] of worths) clauses.term(String(term), {boost: worth, usePipeline: false});
      });
      expect([...engine.score(worths, () => true)].map(([rank, score]) => [String(rank), score])).toEqual(
        expected.map(({ref, score}) => [ref, score]),
      );
      const even = expected.filter(({ref}) => Number(ref) % 2 === 0);
      expect(
        [...engine.score(worths, (rank) => rank % 2 === 0)].map(([rank, score]) => [String(rank), score]),
      ).toEqual(even.map(({ref, score}) => [ref, score]));
    }
  });

  it('keeps what the browser downloads small', () => {
    const sizes = published.map((part) => brotliCompressSync(JSON.stringify(part)).length);
    // Names answer first; the running texts come after, with what is known of French and of the ways people ask.
    expect(sizes[0]).toBeLessThan(70_000);
    expect(sizes[1]).toBeLessThan(80_000);
  });

  it.each(['bois', 'gang', 'bois de chauffage', 'chien', 'blonde', 'courriel', 'vaches', 'printemps'])(
    'corrects no French word: « %s »',
    (query) => {
      expect(search.ask(query).rewordings).not.toContainEqual(expect.objectContaining({kind: 'remplace'}));
    },
  );

  it('corrects none of the words of the dictionary', () => {
    const sample = french.words.filter((_, rank) => rank % 300 === 0);
    expect(
      sample.filter((word) => search.ask(word).rewordings.some(({kind}) => kind === 'remplace')),
    ).toEqual([]);
  });

  it.each(['cherchions', 'prenons', 'aiderait', 'finissez', 'vendaient'])(
    'does not take a verb for a slip: %s',
    (form) => {
      expect(search.ask(`${form} `).rewordings.filter(({kind}) => kind === 'remplace')).toEqual([]);
    },
  );

  it('takes for French, as it is published, hardly a slip more than the whole dictionary would', () => {
    const [packed, whole] = [search, openSearch(published, languageOf(french))];
    const slips = published
      .flatMap(({words}) => fromFrontCode(words.words))
      .filter((word) => /^[a-z]{7,}$/.test(word))
      .filter((_, rank) => rank % 40 === 0)
      .map((word) => `${word.slice(0, 3)}${word.slice(4)} `);
    const corrected = ({ask}: Search) =>
      slips.filter((slip) => ask(slip).rewordings.some(({kind}) => kind === 'remplace')).length;
    expect(slips.length).toBeGreaterThan(50);
    expect(corrected(packed)).toBeGreaterThanOrEqual(corrected(whole) - slips.length / 25);
  });
});

describe('npm run search', () => {
  const FIXTURE = ['--data', 'tests/fixtures/contenu/valide/data'];
  const run = (...args: string[]) => command(args, {}, root);

  it('answers in JSON', async () => {
    const {code, stdout} = await runScript('search', [
      ...['d’essai', '--limit', '2', '--format', 'json'],
      ...FIXTURE,
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as {query: string; results: Record<string, unknown>[]};
    expect(Object.keys(answer)).toEqual(['query', 'results']);
    expect(answer.query).toBe('d’essai');
    expect(answer.results).toHaveLength(2);
    for (const result of answer.results) {
      expect(Object.keys(result)).toEqual(['id', 'kind', 'title', 'url', 'score']);
    }
  });

  it('explains the rank of each result, in JSON and in text', async () => {
    const json = await run('subventions milieux', '--limit', '1', '--explain', ...FIXTURE);
    const [first] = (JSON.parse(json.stdout) as {results: Record<string, unknown>[]}).results;
    expect(first).toMatchObject({
      relevance: expect.any(Number) as number,
      words: [{typed: 'subventions'}, {typed: 'milieux'}],
    });
    const text = await run(
      ...['subventions milieux', '--limit', '1', '--explain', '--format', 'text', ...FIXTURE],
    );
    const lines = text.stdout.trimEnd().split('\n');
    expect(lines[2]).toMatch(/^ {3}note [\d,]+ = pertinence [\d,]+ × part de la requête /);
    expect(lines.slice(3).map((line) => /«\u00a0(.*)\u00a0»/.exec(line)?.[1])).toEqual([
      'subventions',
      'milieux',
    ]);
  });

  it('reads the guide beside the data, wherever they are and wherever it is run', async () => {
    for (const [data, cwd] of [
      [FIXTURE[1] ?? '', root],
      ['data', path.join(root, 'tests/fixtures/contenu/valide')],
    ] as const) {
      const {stdout} = await command(['écouter les gens'], {DATA_DIR: data}, cwd);
      expect(JSON.parse(stdout)).toMatchObject({results: [{url: '/guide/ideation/ecouter'}, {}, {}, {}]});
    }
  });

  it.each([
    [[], /^Il manque la requête/],
    [['impact', '--limit', 'zéro'], /^--limit attend un nombre entier/],
    [['impact', '--data', 'nulle-part'], /^Le dossier de données «\u00a0nulle-part\u00a0» n’existe pas/],
  ])('refuses %j with one sentence', async (args, sentence) => {
    const {code, stdout, stderr} = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
