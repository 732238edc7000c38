import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {describe, expect, it} from 'vitest';
import {toRecord} from '../../src/directory/record';
import {dataOf} from '../../src/exports/openData/dataFields';
import {exportedFacets} from '../../src/exports/searchEngines/exportedFacet';
import type {Kind} from '../../src/model/field';
import {allFields, groupOf, text, valuesAt, vocabularyOf} from '../../src/model/field';
import {termsOf} from '../../src/model/lookups';
import type {Resource, ResourceFrontMatter} from '../../src/model/resource';
import type {ResourceField} from '../../src/model/resourceFields';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';
import {searchDocuments} from '../../src/search/documents';
import {indexDirectory} from '../../src/views/directoryIndex';
import {resourceView} from '../../src/views/resourceView';
import {realContent} from '../realContent';

/* What the table of fields decides is what the site does, field by field, on the contributors' example. */

const TODAY = '2026-11-30';
const content = await realContent();
const {vocabularies} = content;

const [, front = ''] = /```markdown\n---\n([^]*?)\n---\n/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const entry = parse(front) as ResourceFrontMatter;
/** Nothing is said of a resource that simply runs. */
const statut = vocabularies.statuts.find(({courant}) => !courant)?.id ?? '';
const resource: Resource = {
  ...entry,
  statut,
  id: 'essai',
  markdown: '',
  sections: [],
  linkedTexts: {},
  leads: [],
};
const all = {...content, resources: [resource]};

const page = plain(JSON.stringify(resourceView(resource, all, indexDirectory(all, TODAY), TODAY)));
const record = toRecord(resource, vocabularies, TODAY);
const data = dataOf(resource);
const [document] = searchDocuments(all).filter(({kind}) => kind === 'ressource');

/** The fields that the example fills with words: dates and flags are said otherwise, and words of lists have several forms. */
const fields = allFields<ResourceField>(RESOURCE_FIELDS)
  .filter(({field: {kind}}) => !groupOf(kind) && isWords(kind))
  .map(({path, field}) => ({path, field, values: valuesAt(resource, path).map(String)}))
  .filter(({values}) => values.length > 0);

function isWords(kind: Kind): boolean {
  return kind.is === 'list' ? isWords(kind.of) : ['text', 'term', 'webAddress', 'mail'].includes(kind.is);
}

/** Whatever its capitals, and the spaces that keep a number in one piece. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('\u00a0', ' ');
}

/** Every way of saying a value. */
function sayings(value: string, {kind}: ResourceField): string[] {
  const vocabulary = vocabularyOf(kind);
  if (vocabulary === undefined) return [value];
  const named = termsOf(vocabulary, vocabularies).find(({id}) => id === value);
  return named?.labels.slice() ?? [];
}

describe.each(fields.map((one) => [one.path.join('.'), one] as const))('%s', (_, {path, field, values}) => {
  const {uses} = field;
  const isSaid = (where: string) =>
    values.every((value) => sayings(value, field).some((saying) => where.includes(plain(saying))));

  it(uses.page ? 'is on the page' : 'is not on the page', () => {
    expect(isSaid(page)).toBe(uses.page !== false);
  });

  it(uses.row || uses.facet ? 'is in the rows' : 'is not in the rows', () => {
    expect(valuesAt(record, path).length > 0).toBe(uses.row !== false || uses.facet !== false);
  });

  it(uses.search ? 'is searched' : 'is not searched', () => {
    const {nom = '', alias = '', resume = '', besoins = ''} = document?.fields ?? {};
    const where = uses.search ? document?.fields[uses.search] : [nom, alias, resume, besoins].join('\n');
    expect(isSaid(plain(String(where)))).toBe(uses.search !== false);
  });

  it(uses.data ? 'is in the open data' : 'is not in the open data', () => {
    expect(valuesAt(data, path).length > 0).toBe(uses.data !== false);
  });

  if (vocabularyOf(field.kind) === undefined) return;
  it(uses.export ? 'is exported' : 'is not exported', () => {
    expect(exportedFacets().some((facet) => facet.name === uses.export)).toBe(uses.export !== false);
  });
});

it('does not compile when a use is not decided', () => {
  const said = {title: 'x', help: 'x', required: false, kind: text(1, 2)};
  const decided = {editorsOnly: false, facet: false, search: false, row: false, page: false} as const;
  // @ts-expect-error whether the form asks for it is not said
  const withoutForm: ResourceField = {...said, uses: {...decided, export: false, data: false}};
  // @ts-expect-error whether search engines get it is not said
  const withoutExport: ResourceField = {...said, uses: {...decided, form: false, data: false}};
  // @ts-expect-error whether it is in the open data is not said
  const withoutData: ResourceField = {...said, uses: {...decided, form: false, export: false}};
  expect([withoutForm, withoutExport, withoutData]).toHaveLength(3);
});
