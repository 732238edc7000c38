import {readFileSync} from 'node:fs';
import {Validator} from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {parse} from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import {beforeAll, describe, expect, it} from 'vitest';
import type {OpenData} from '../../src/exports/openData';
import {openData} from '../../src/exports/openData';
import {CATALOGUE, OPEN_API, tableAddress} from '../../src/exports/openData/catalogue';
import {dataFields} from '../../src/exports/openData/dataFields';
import {DATA_PACKAGE} from '../../src/exports/openData/dataPackage';
import {
  documentAddress,
  DOCUMENTS,
  ONE_RESOURCE,
  resourceFile,
  schemaAddress,
} from '../../src/exports/openData/documentList';
import type {HsdsTable} from '../../src/exports/openData/hsds';
import {hsdsAddress, HSDS_TABLES} from '../../src/exports/openData/hsds';
import {BETWEEN, RESOURCES_TABLE} from '../../src/exports/openData/tables';
import {SHEETS} from '../../src/model/fileAddresses';
import type {Content} from '../../src/model/content';
import {allFields, groupOf, text, valuesAt} from '../../src/model/field';
import {isRead} from '../../src/model/lookups';
import type {Resource} from '../../src/model/resource';
import type {ResourceField, ResourceFields} from '../../src/model/resourceFields';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';
import {SheetDownloads} from '../../src/plugin/sheetDownloads';
import {realContent} from '../realContent';

/* What the open data promise, on the content of the site. */

const ROOT = 'https://exemple.org/guide';
let content: Content;
let data: OpenData;

const publish = (some: Content, fields?: ResourceFields) =>
  openData(some, {root: ROOT, site: some.site}, fields);

function textOf(address: string, from = data): string {
  const bytes = from.files.get(address);
  if (!bytes) throw new Error(`${address} is not made.`);
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

function json<T = Record<string, unknown>>(address: string, from = data): T {
  return JSON.parse(textOf(address, from)) as T;
}

type Csv = Record<string, string>[];

function csv(name: string, folder: 'standard' | 'frenchExcel' = 'standard', from = data): Csv {
  return parse(textOf(tableAddress(folder, {name}), from), {
    bom: true,
    columns: true,
    delimiter: folder === 'standard' ? ',' : ';',
    record_delimiter: '\r\n',
  }) as Csv;
}

beforeAll(async () => {
  content = await realContent();
  data = publish(content);
});

describe('the files', () => {
  it('are the same bytes for the same content', () => {
    const again = publish(structuredClone(content));
    expect([...again.files.keys()]).toEqual([...data.files.keys()]);
    expect(
      [...again.files].filter(([file, bytes]) => !Buffer.from(bytes).equals(data.files.get(file) ?? bytes)),
    ).toEqual([]);
  });

  it('are all told on the page, but for those of each resource and the schemas', () => {
    const told = new Set(
      data.groups.flatMap(({files}) => files.flatMap(({address, schema}) => [address, schema])),
    );
    const own = new Set([...content.resources.map(({id}) => resourceFile(id)), schemaAddress(ONE_RESOURCE)]);
    expect([...data.files.keys()].filter((file) => !told.has(file) && !own.has(file))).toEqual([]);
    // The workbook is made apart.
    expect([...told].filter((file) => file && file !== SHEETS.directory && !data.files.has(file))).toEqual(
      [],
    );
  });

  it('lead to the site that publishes them, wherever it is', () => {
    const elsewhere = openData(content, {root: 'https://autre.example', site: content.site});
    const kept = [...elsewhere.files].filter(([, bytes]) =>
      new TextDecoder().decode(bytes).includes('exemple.org'),
    );
    expect(kept.map(([file]) => file)).toEqual([]);
    expect(json<{ressources: {page: string}[]}>(documentAddress('ressources')).ressources[0]?.page).toMatch(
      /^https:\/\/exemple\.org\/guide\/repertoire\//,
    );
  });
});

describe('the JSON documents', () => {
  const ajv = addFormats(new Ajv2020({strict: false, allErrors: true}));

  it.each([...DOCUMENTS.map(({name}) => name)])('%s follows its schema', (name) => {
    const check = ajv.compile(json(schemaAddress(name)));
    check(json(documentAddress(name)));
    expect(check.errors).toBeNull();
  });

  it('follow that of one resource, each alone, and are the same as in the whole', () => {
    const check = ajv.compile(json(schemaAddress(ONE_RESOURCE)));
    const {ressources} = json<{ressources: {id: string}[]}>(documentAddress('ressources'));
    expect(ressources.map(({id}) => id)).toEqual(content.resources.map(({id}) => id));
    const faulty = ressources.filter((resource) => {
      const alone = json<{ressource: object}>(resourceFile(resource.id));
      return !check(alone) || JSON.stringify(alone.ressource) !== JSON.stringify(resource);
    });
    expect(faulty).toEqual([]);
  });

  it('follow the stages of the guide, and its practices in each', () => {
    const guide = json<{etapes: {id: string}[]; pratiques: {etape: string}[]}>(documentAddress('guide'));
    const stages = content.vocabularies.etapes.map(({id}) => id);
    expect(guide.etapes.map(({id}) => id)).toEqual(stages);
    expect([...new Set(guide.pratiques.map(({etape}) => etape))]).toEqual(stages);
    expect(guide.pratiques).toHaveLength(content.practices.length);
  });

  it('refuses what is not theirs', () => {
    const check = ajv.compile({...json<object>(schemaAddress(ONE_RESOURCE)), $id: undefined});
    const whole = json<{ressource: object}>(resourceFile(content.resources[0]?.id ?? ''));
    expect(check({...whole, ressource: {...whole.ressource, notes_redaction: ['x']}})).toBe(false);
    expect(check({...whole, ressource: {...whole.ressource, etapes: ['hier']}})).toBe(false);
  });

  it('are described in OpenAPI 3.1, by its own schema', async () => {
    const validator = new Validator();
    const result = await validator.validate(json(OPEN_API));
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe('3.1');
    const {servers, paths} = json<{servers: {url: string}[]; paths: object}>(OPEN_API);
    const addresses = Object.keys(paths).map((path) => `${servers[0]?.url}${path}`.slice(ROOT.length));
    const made = [...DOCUMENTS.map(({name}) => documentAddress(name)), resourceFile('{id}')];
    expect(addresses.sort()).toEqual(made.sort());
  });

  it('name every id of a list that resources use', () => {
    const {vocabulaires} = json<{vocabulaires: {id: string; valeurs: {id: string}[]}[]}>(
      documentAddress('vocabulaires'),
    );
    const known = new Set(vocabulaires.flatMap(({id, valeurs}) => valeurs.map((one) => `${id} ${one.id}`)));
    const used = content.resources.flatMap(({besoins, etapes, territoires}) => [
      ...besoins.map((id) => `besoins ${id}`),
      ...etapes.map((id) => `etapes ${id}`),
      ...territoires.map((id) => `territoires ${id}`),
    ]);
    expect(used.filter((one) => !known.has(one))).toEqual([]);
  });
});

describe('the tables', () => {
  interface Package {
    resources: {
      name: string;
      path: string;
      bytes: number;
      schema: {
        fields: {
          name: string;
          type: string;
          format?: string;
          constraints?: {enum?: string[]; required?: true; unique?: true};
        }[];
      };
    }[];
  }

  it('are described by a sound Tabular Data Package', () => {
    const profile = JSON.parse(
      readFileSync('tests/fixtures/frictionless/tabular-data-package.json', 'utf8'),
    ) as {$schema?: string};
    // Written in draft 4, of which it uses nothing that draft 7 has changed.
    delete profile.$schema;
    const ajv = addFormats(new Ajv({strict: false, allErrors: true})).addFormat('textarea', true);
    const check = ajv.compile(profile);
    check(json(DATA_PACKAGE));
    expect(check.errors).toBeNull();
    expect(check({...json<object>(DATA_PACKAGE), resources: []})).toBe(false);
  });

  it('hold what their description says', () => {
    const shapes: Record<string, RegExp> = {
      integer: /^\d+$/,
      boolean: /^true$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      uri: /^https?:\/\/\S+$/i,
      email: /^\S+@\S+$/,
    };
    const {resources} = json<Package>(DATA_PACKAGE);
    const faults = resources.flatMap(({name, path, bytes, schema: {fields}}) => {
      const rows = csv(name);
      expect(data.files.get(`/api/v1/${path}`)?.length).toBe(bytes);
      if (rows[0]) expect(Object.keys(rows[0])).toEqual(fields.map((field) => field.name));
      return fields.flatMap((field) => {
        const {constraints = {}, type, format} = field;
        const cells = rows.map((row) => row[field.name] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        const shape = shapes[format ?? type];
        return [
          constraints.required && filled.length < cells.length && `${name}.${field.name} is required`,
          constraints.unique && new Set(cells).size < cells.length && `${name}.${field.name} is unique`,
          shape &&
            filled.some((cell) => !shape.test(cell)) &&
            `${name}.${field.name} is no ${format ?? type}`,
          constraints.enum &&
            filled.some((cell) => !constraints.enum?.includes(cell)) &&
            `${name}.${field.name} is of no list`,
        ].filter((fault) => typeof fault === 'string');
      });
    });
    expect(faults).toEqual([]);
  });

  it('say of each resource what its JSON says', () => {
    const {ressources} = json<{ressources: Record<string, unknown>[]}>(documentAddress('ressources'));
    const rows = csv(RESOURCES_TABLE);
    expect(rows).toHaveLength(ressources.length);
    const columns = allFields<ResourceField>(dataFields()).filter(
      ({path, field}) => !groupOf(field.kind) && !isInList(path),
    );
    const plain = (cell: string | undefined) => cell?.replace(/^'(?=[=+\-@\t\r])/, '');
    for (const {path} of columns) {
      expect(rows.map((row) => plain(row[path.join('_')]))).toEqual(
        ressources.map((one) => valuesAt(one, path).flat().join(BETWEEN)),
      );
    }
    const telephones = ressources.flatMap((one) => valuesAt(one, ['contact', 'telephone', 'numero']));
    expect(telephones.length).toBeGreaterThan(0);
    expect(csv('contact-telephone').map(({numero}) => plain(numero))).toEqual(telephones);
  });

  it('open in Excel in French, with titles and semicolons', () => {
    const [head] = csv(RESOURCES_TABLE, 'frenchExcel');
    const {nom, besoins} = RESOURCE_FIELDS;
    expect(Object.keys(head ?? {})).toEqual(
      expect.arrayContaining([
        'Identifiant',
        nom.title,
        besoins.title,
        `${besoins.title} (en mots)`,
        'Joindre l’organisation – Courriel',
      ]),
    );
    expect(csv(RESOURCES_TABLE, 'frenchExcel').map((row) => row.Identifiant)).toEqual(
      content.resources.map(({id}) => id),
    );
  });

  it('and the workbook hold no formula, whatever an entry says', async () => {
    const [first] = content.resources;
    if (!first) throw new Error('There is no resource.');
    const evil = '=HYPERLINK("https://mal.example","x")';
    const some: Content = {
      ...content,
      resources: [
        {...first, nom: evil, ville: '@SOMME(1;2)', sources: [{url: 'https://a.example', appuie: '-1+1'}]},
      ],
    };
    const from = publish(some);
    for (const folder of ['standard', 'frenchExcel'] as const) {
      for (const {name} of json<Package>(DATA_PACKAGE).resources) {
        const cells = csv(name, folder, from).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^- /.test(cell))).toEqual([]);
      }
    }
    expect(csv(RESOURCES_TABLE, 'standard', from)[0]?.nom).toBe(`'${evil}`);
    const bytes = (await new SheetDownloads(true).of(some)).get(SHEETS.directory);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes ?? []) as unknown as ArrayBuffer);
    const kinds = new Map<string, ExcelJS.ValueType>();
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => kinds.set(String(cell.value), cell.type))),
    );
    expect(kinds.get(evil)).toBe(ExcelJS.ValueType.String);
    expect([...kinds.values()]).not.toContain(ExcelJS.ValueType.Formula);
  });
});

describe('the tables of HSDS', () => {
  const {$defs} = JSON.parse(readFileSync('tests/fixtures/hsds/tables.schema.json', 'utf8')) as {
    $defs: object;
  };
  const ajv = addFormats(new Ajv2020({strict: false, allErrors: true}));
  const kinds: Record<HsdsTable, string> = {
    organizations: 'organization',
    services: 'service',
    locations: 'location',
    service_at_locations: 'service_at_location',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
  };
  const names = Object.keys(HSDS_TABLES) as HsdsTable[];

  type Row = Record<string, unknown> & {id: string};
  const rows = (table: HsdsTable, from = data) => json<Row[]>(hsdsAddress(table), from);

  it.each(names)('%s follow what HSDS asks', (table) => {
    const check = ajv.compile({$defs, type: 'array', items: {$ref: `#/$defs/${kinds[table]}`}});
    expect(rows(table).length).toBeGreaterThan(0);
    check(rows(table));
    expect(check.errors).toBeNull();
  });

  it('refer to one another, and every id is one alone', () => {
    const ids = new Map(names.map((table) => [table, new Set(rows(table).map(({id}) => id))]));
    const lost = (table: HsdsTable, key: string, to: HsdsTable) =>
      rows(table).filter((row) => row[key] !== undefined && !ids.get(to)?.has(String(row[key])));
    expect(lost('services', 'organization_id', 'organizations')).toEqual([]);
    expect(lost('locations', 'organization_id', 'organizations')).toEqual([]);
    expect(lost('service_at_locations', 'service_id', 'services')).toEqual([]);
    expect(lost('service_at_locations', 'location_id', 'locations')).toEqual([]);
    expect(lost('taxonomy_terms', 'taxonomy_id', 'taxonomies')).toEqual([]);
    expect(lost('taxonomy_terms', 'parent_id', 'taxonomy_terms')).toEqual([]);
    const attributes = rows('services').flatMap(({attributes: own}) => own as {taxonomy_term_id: string}[]);
    expect(attributes.filter((one) => !ids.get('taxonomy_terms')?.has(one.taxonomy_term_id))).toEqual([]);
    const all = names.flatMap((table) => idsIn(rows(table)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('have one service for each resource where people answer, and no document', () => {
    const offered = content.resources.filter(({type}) => !isRead(type, content.vocabularies));
    expect(rows('services').map(({name}) => name)).toEqual(offered.map(({nom}) => nom));
  });

  it('part the organisation from what it offers where the directory does', () => {
    const offered = content.resources.find(
      ({organisme, type}) => organisme !== undefined && !isRead(type, content.vocabularies),
    );
    const maker = content.resources.find(({id}) => id === offered?.organisme);
    const service = rows('services').find(({name}) => name === offered?.nom);
    const organization = rows('organizations').find(({id}) => id === service?.organization_id);
    expect(organization?.name).toBe(maker?.nom);
  });

  it('are assured on the day when a person has checked the whole, and on no other', () => {
    const [first, second] = content.resources.filter(({type}) => !isRead(type, content.vocabularies));
    if (!first || !second) throw new Error('Too few resources.');
    const check = {date: '2026-11-02', moyen: 'site'};
    const from = publish({
      ...content,
      resources: [
        {...first, verification: [check]},
        {...second, verification: [{...check, champs: ['url']}]},
      ],
    });
    expect(rows('services', from).map(({assured_date}) => assured_date)).toEqual(['2026-11-02', undefined]);
  });
});

it('the catalogue says in DCAT where each file is, and its licence', () => {
  const catalogue = json<{
    'dcat:dataset': {
      'dct:license': {'@id': string};
      'dcat:distribution': {'dcat:downloadURL': {'@id': string}; 'dct:license': {'@id': string}}[];
    };
  }>(CATALOGUE);
  const {'dct:license': licence, 'dcat:distribution': files} = catalogue['dcat:dataset'];
  expect(licence['@id']).toBe(content.site.licence_url);
  const told = data.groups.flatMap((group) => group.files.map(({address}) => ROOT + address));
  expect(files.map((file) => file['dcat:downloadURL']['@id'])).toEqual(
    told.filter((address) => address !== ROOT + CATALOGUE),
  );
  expect(files.every((file) => file['dct:license']['@id'] === content.site.licence_url)).toBe(true);
});

describe('what is for editors alone', () => {
  const kept = allFields<ResourceField>(RESOURCE_FIELDS).filter(({field}) => field.uses.data === false);

  it('has no key in any file', () => {
    expect(kept.map(({path}) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'notes_redaction',
        'a_verifier',
        'confiance',
        'service_public',
        'anciens_identifiants',
      ]),
    );
    const {ressources} = json<{ressources: object[]}>(documentAddress('ressources'));
    for (const {path} of kept) expect(ressources.flatMap((one) => valuesAt(one, path))).toEqual([]);
    const columns = Object.keys(csv(RESOURCES_TABLE)[0] ?? {});
    expect(kept.filter(({path}) => columns.includes(path.join('_')))).toEqual([]);
  });

  it('is in no file, for every entry of the directory', () => {
    const texts = kept.filter(({field}) => isText(field));
    const words = new Set(
      content.resources.flatMap((resource) =>
        texts.flatMap(({path}) => valuesAt(resource, path).flat().map(String)),
      ),
    );
    expect(words.size).toBeGreaterThan(500);
    // The file of each resource says what that of all of them says.
    const files = [...data.files.keys()].filter((file) => !file.startsWith(resourceFile('').slice(0, -5)));
    const all = files.map((file) => textOf(file)).join('\n');
    const said = openWords();
    const found = [...words].filter((value) => all.includes(value) && !said.includes(value));
    expect(found).toEqual([]);
  });

  it('stays out with a mark in each field, and so does the address of a copy', () => {
    const [first] = content.resources;
    if (!first) throw new Error('There is no resource.');
    const marked = {
      ...first,
      anciens_identifiants: ['marque-cachee'],
      notes_redaction: ['MARQUE CACHÉE'],
      a_verifier: ['MARQUE CACHÉE'],
      admissibilite: [
        {critere: 'autre', phrase: 'Une phrase de la source.', source: 'https://copie.example/cachee'},
      ],
      sources: [{url: 'https://copie.example/cachee', appuie: 'Ce qu’elle prouve', copie: true as const}],
    } as Resource;
    const from = publish({...content, resources: [marked]});
    const all = [...from.files.keys()].map((file) => textOf(file, from)).join('\n');
    expect(all).not.toMatch(/marque.cach|copie\.example/i);
    expect(all).toContain('Ce qu’elle prouve');
  });

  it('leads to no copy: those of the guide, the glossary and the facts are named only', () => {
    const copies = [
      ...content.resources.flatMap(({sources}) => sources),
      ...content.practices.flatMap(({sources}) => sources),
      ...content.stageGuides.flatMap(({sources}) => sources),
      ...content.glossary.map(({source}) => source),
      ...content.facts.flatMap(({sources}) => sources),
    ].filter(({copie}) => copie);
    const addresses = copies.flatMap(({url}) => (url === undefined ? [] : [url]));
    expect(copies.length).toBeGreaterThan(0);
    const all = [...data.files.keys()].map((file) => textOf(file)).join('\n');
    expect(addresses.filter((url) => all.includes(`"${url}"`))).toEqual([]);
  });
});

it('a field added to the table is in the data, its schema and its tables, and a hidden one is in none', () => {
  const field = (uses: object): ResourceField => ({
    title: 'Devise',
    help: 'x',
    required: false,
    kind: text(1, 80),
    uses: {...RESOURCE_FIELDS.nom.uses, ...uses} as ResourceField['uses'],
  });
  const fields = {...RESOURCE_FIELDS, devise: field({}), cachette: field({data: false})};
  const [first] = content.resources;
  const resource = {...first, devise: 'Un pour tous', cachette: 'CACHÉ'} as unknown as Resource;
  const from = publish({...content, resources: [resource]}, fields);
  expect(json<{ressource: object}>(resourceFile(resource.id), from).ressource).toMatchObject({
    devise: 'Un pour tous',
  });
  expect(csv(RESOURCES_TABLE, 'standard', from)[0]).toMatchObject({devise: 'Un pour tous'});
  expect(textOf(schemaAddress(ONE_RESOURCE), from)).toContain('"devise"');
  expect([...from.files.keys()].filter((file) => /CACHÉ|cachette/.test(textOf(file, from)))).toEqual([]);
});

/** True for what stands in a list of groups, which has a table of its own. */
function isInList(path: readonly string[]): boolean {
  return allFields<ResourceField>(RESOURCE_FIELDS).some(
    ({path: above, field: {kind}}) =>
      kind.is === 'list' && groupOf(kind) !== undefined && above.every((key, rank) => path[rank] === key),
  );
}

function isText({kind}: ResourceField): boolean {
  return kind.is === 'list' ? kind.of.is === 'text' || kind.of.is === 'id' : kind.is === 'text';
}

/** All that is said to everybody: a note of a few words may say the same. */
function openWords(): string {
  const {templates, glossary, facts} = content;
  const open = content.resources.map(
    ({notes_redaction: _n, a_verifier: _a, anciens_identifiants: _i, ...rest}) => rest,
  );
  return flat({open, templates, glossary, facts}).join('\n');
}

/** The texts that data hold, wherever they are. */
function flat(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [];
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)));
}
