import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../src/content/index';
import type {Engine, Handover} from '../src/exports/searchEngines/engine';
import {meilisearch} from '../src/exports/searchEngines/meilisearch';
import {opensearch} from '../src/exports/searchEngines/opensearch';
import {typesense} from '../src/exports/searchEngines/typesense';
import type {Content} from '../src/model/content';
import {searchDocuments} from '../src/search/documents';
import {searchHandover} from './searchHandover';
import {realContent} from '../tests/realContent';
import {runScript} from '../tests/runScript';
import {exportSearch} from './commands/exportSearch';

const root = path.resolve(import.meta.dirname, '..');

type Values = Record<string, unknown>;

let content: Content;
let handover: Handover;

beforeAll(async () => {
  content = await realContent();
  handover = searchHandover(content);
});

function text(engine: Engine, name: string): string {
  const file = engine.files(handover).find((written) => written.name === name);
  if (!file) throw new Error(`${engine.name} has no ${name}`);
  return file.text;
}

const json = (engine: Engine, name: string) => JSON.parse(text(engine, name)) as Values;

/** The values of a file that holds one a line, the last line ended. */
function lines(engine: Engine, name: string): Values[] {
  const written = text(engine, name);
  expect(written.endsWith('}\n')).toBe(true);
  return written
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Values);
}

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isFlag = (value: unknown) => typeof value === 'boolean';
const isByte = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 128;

/** Each document has an id of its own, which every engine accepts. */
function expectIds(ids: unknown[]): void {
  expect(ids).toHaveLength(searchDocuments(content).length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-zA-Z0-9_-]{1,511}$/.test(String(id)))).toEqual([]);
}

describe.each([meilisearch, typesense, opensearch])('$name, over the real data', (engine) => {
  it('gets the same bytes in whatever order the files were read', () => {
    const reversed = searchHandover({
      ...content,
      resources: [...content.resources].reverse(),
      facts: [...content.facts].reverse(),
    });
    expect(engine.files(reversed)).toEqual(engine.files(handover));
  });

  it('is sent each of its files once, and nothing else', () => {
    expect(engine.requests.map(({file}) => file)).toEqual(engine.files(handover).map(({name}) => name));
  });

  it('is told all the synonyms', () => {
    const told = engine
      .files(handover)
      .filter(({name}) => !name.startsWith('documents.'))
      .map((file) => file.text)
      .join();
    const {equivalents, proches} = content.synonyms;
    const words = [
      ...equivalents.flatMap(({mots}) => mots),
      ...proches.flatMap(({cherche, aussi}) => [...cherche, ...aussi]),
    ];
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !told.includes(word))).toEqual([]);
  });
});

describe('documents for Meilisearch', () => {
  it('have ids', () => {
    expectIds(lines(meilisearch, 'documents.ndjson').map(({id}) => id));
  });

  it('have values in all the fields that the settings name, and the texts from the weightiest', () => {
    const settings = json(meilisearch, 'reglages.json');
    expect(settings.searchableAttributes).toEqual(['nom', 'alias', 'resume', 'mots', 'corps']);
    const held = new Set(lines(meilisearch, 'documents.ndjson').flatMap(Object.keys));
    const named = [
      ...(settings.searchableAttributes as string[]),
      ...(settings.filterableAttributes as string[]),
      ...(settings.sortableAttributes as string[]),
      settings.distinctAttribute as string,
    ];
    expect(named.filter((name) => !held.has(name))).toEqual([]);
  });

  it('can be filtered as the directory is', () => {
    const {filterableAttributes} = json(meilisearch, 'reglages.json');
    expect(filterableAttributes).toEqual(
      expect.arrayContaining(['besoins', 'etapes', 'territoires', 'type', 'kind', 'statut', 'closed']),
    );
  });
});

describe('documents for Typesense', () => {
  const IS: Record<string, (value: unknown) => boolean> = {
    string: isText,
    'string[]': isTexts,
    bool: isFlag,
    int32: isByte,
  };

  it('have ids', () => {
    expectIds(lines(typesense, 'documents.jsonl').map(({id}) => id));
  });

  it('hold only declared fields, of their type, and none that is required is missing', () => {
    const declared = json(typesense, 'collection.json').fields as {
      name: string;
      type: string;
      optional?: boolean;
    }[];
    const types = new Map(declared.map(({name, type}) => [name, type]));
    // The id is a field of its own, which is not declared.
    types.set('id', 'string');
    for (const document of lines(typesense, 'documents.jsonl')) {
      for (const [name, value] of Object.entries(document)) {
        expect(IS[types.get(name) ?? '']?.(value), `${name}: ${String(value)}`).toBe(true);
      }
      const missing = declared.filter(({name, optional}) => !optional && !(name in document));
      expect(missing).toEqual([]);
    }
  });

  it('have one-byte separators only, the others being spaces already', () => {
    const {token_separators: separators} = json(typesense, 'collection.json');
    expect((separators as string[]).filter((sign) => Buffer.byteLength(sign) !== 1)).toEqual([]);
    const searched = lines(typesense, 'documents.jsonl').flatMap(({nom, alias, resume, mots, corps}) => [
      nom,
      alias,
      resume,
      mots,
      corps,
    ]);
    expect(searched.filter((value) => /['’«»\u00a0–…]/.test(String(value)))).toEqual([]);
  });
});

describe('documents for OpenSearch', () => {
  const IS: Record<string, (value: unknown) => boolean> = {
    text: isText,
    keyword: (value) => isText(value) || isTexts(value),
    boolean: isFlag,
    byte: isByte,
  };
  const even = (_: unknown, rank: number) => rank % 2 === 0;
  const odd = (_: unknown, rank: number) => rank % 2 === 1;

  it('follow their action, which gives their id and nothing else', () => {
    const bulk = lines(opensearch, 'documents.ndjson');
    const actions = bulk.filter(even);
    expect(bulk.filter(odd)).toHaveLength(actions.length);
    expectIds(
      actions.map((action) => {
        expect(action).toEqual({index: {_id: expect.any(String) as string}});
        return (action.index as Values)._id;
      }),
    );
  });

  it('hold only fields of the mapping, of their type', () => {
    const {mappings} = json(opensearch, 'index.json');
    const {dynamic, properties} = mappings as {dynamic: string; properties: Record<string, {type: string}>};
    expect(dynamic).toBe('strict');
    for (const source of lines(opensearch, 'documents.ndjson').filter(odd)) {
      for (const [name, value] of Object.entries(source)) {
        expect(IS[properties[name]?.type ?? '']?.(value), `${name}: ${String(value)}`).toBe(true);
      }
    }
  });

  it('are read by analysers whose filters all exist', () => {
    const {settings} = json(opensearch, 'index.json');
    const {filter, analyzer, normalizer} = (settings as {analysis: Record<string, Values>}).analysis;
    const known = ['lowercase', 'asciifolding', ...Object.keys(filter ?? {})];
    const used = Object.values({...analyzer, ...normalizer}).flatMap(
      (one) => (one as {filter: string[]}).filter,
    );
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(analyzer?.francais).toMatchObject({
      filter: ['francais_elision', 'lowercase', 'asciifolding', 'francais_mots_vides', 'francais_racine'],
    });
  });
});

describe('npm run export:search', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  });
  afterAll(() => rm(folder, {recursive: true}));

  const run = (...args: string[]) => exportSearch(args, {}, root);

  it('writes the files of an engine and says how to send them', async () => {
    const out = path.join(folder, 'typesense');
    const cwd = path.join(root, 'tests/fixtures/contenu/valide');
    const {code, stdout} = await runScript('exportSearch', ['--format', 'typesense', '--out', out], {cwd});
    expect(code).toBe(0);
    const {content: little} = await readContent({dataDir: 'data', guideDir: 'docs', cwd});
    if (!little) throw new Error('The sound folder is sound.');
    const sent = searchHandover(little);
    const written = typesense.files(sent);
    expect((await readdir(out)).sort()).toEqual(written.map(({name}) => name).sort());
    for (const {name, text: expected} of written) {
      expect(await readFile(path.join(out, name), 'utf8')).toBe(expected);
      expect(stdout).toContain(`--data-binary '@${path.join(out, name)}'`);
    }
    expect(stdout).toMatch(new RegExp(`^${sent.documents.length} documents pour Typesense\u00a0:`));
    expect(stdout.match(/^curl -X (?:PUT|POST) 'https:\/\/HOTE\//gm)).toHaveLength(written.length);
  });

  it.each([
    [[], /^Il manque --format\u00a0: npm run export:search/],
    [
      ['--format', 'solr'],
      /^--format attend meilisearch, typesense, opensearch, et non «\u00a0solr\u00a0»\./,
    ],
    [['--format'], /^Une option est inconnue ou n’a pas de valeur/],
    [['--format', 'opensearch', '--vite'], /^Une option est inconnue/],
    [
      ['--format', 'opensearch', '--data', 'nulle-part'],
      /^Le dossier de données «\u00a0nulle-part\u00a0» n’existe pas/,
    ],
    [
      ['--format', 'opensearch', '--out', 'package.json', '--data', 'tests/fixtures/contenu/valide/data'],
      /^On ne peut pas écrire dans «\u00a0package\.json\u00a0»\./,
    ],
  ])('refuses %j with one sentence', async (args, sentence) => {
    const {code, stdout, stderr} = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
