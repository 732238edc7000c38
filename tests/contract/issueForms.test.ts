import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {completedKeys} from '../../src/contribution/draft/completed';
import {FORMS_FOLDER, formFiles} from '../../src/contribution/issueForms/formFile';
import {ASKED} from '../../src/contribution/issueForms/forms';
import {allFields} from '../../src/model/field';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';
import {realContent} from '../realContent';

/*
 * The forms of the forge: as the table has them, and as GitHub takes them.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */

interface Element {
  type: string;
  id?: string;
  attributes: {
    label?: string;
    description?: string;
    placeholder?: string;
    value?: string;
    multiple?: boolean;
    options?: (string | {label: string; required?: boolean})[];
  };
  validations?: {required: boolean};
}

interface Form {
  name: string;
  description: string;
  title: string;
  labels: string[];
  body: Element[];
}

const names = readdirSync(FORMS_FOLDER).sort();
const texts = new Map(names.map((name) => [name, readFileSync(`${FORMS_FOLDER}/${name}`, 'utf8')]));
const forms = names.filter((name) => name !== 'config.yml');
// GitHub reads YAML 1.1: « oui » is a text there, « yes » is not.
const read = (name: string) => parse(texts.get(name) ?? '', {version: '1.1'}) as Form;

let expected: Record<string, string>;

beforeAll(async () => {
  expected = formFiles((await realContent()).vocabularies);
});

it('the forms say what the table and the lists say (npm run contributing writes them)', () => {
  const found = [...texts].map(([name, text]) => [`${FORMS_FOLDER}/${name}`, text]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

it('what an entry must have and no message is asked for comes from the lists of the site', async () => {
  const worked = completedKeys(RESOURCE_FIELDS, (await realContent()).vocabularies);
  const asked = new Set<string>(ASKED.map((path) => path.replace(/\..*/, '')));
  const required = Object.entries(RESOURCE_FIELDS).flatMap(([key, field]) => (field.required ? [key] : []));
  expect(required.filter((key) => !asked.has(key) && !worked.has(key))).toEqual([]);
});

it('a message without a form stays possible', () => {
  expect(read('config.yml')).toEqual({blank_issues_enabled: true});
});

describe.each(forms)('%s', (name) => {
  const {name: title, description, title: start, labels, body} = read(name);
  const questions = body.filter(({type}) => type !== 'markdown');

  it('has what GitHub asks at the top', () => {
    expect(Object.keys(read(name)).sort()).toEqual(['body', 'description', 'labels', 'name', 'title']);
    for (const text of [title, description, start, ...labels]) {
      expect(text).toBeTypeOf('string');
      expect(text.trim().length).toBeGreaterThan(3);
    }
    expect(title.length).toBeLessThan(60);
    expect(description.length).toBeLessThan(200);
    expect(questions.length).toBeGreaterThan(0);
  });

  it('asks questions that GitHub takes', () => {
    for (const {type, id, attributes, validations} of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      const keys = {
        markdown: ['value'],
        input: ['label', 'description', 'placeholder'],
        textarea: ['label', 'description', 'placeholder'],
        dropdown: ['label', 'description', 'multiple', 'options'],
        checkboxes: ['label', 'description', 'options'],
      }[type];
      expect(Object.keys(attributes).filter((key) => !keys?.includes(key))).toEqual([]);
      for (const text of [
        attributes.label,
        attributes.description,
        attributes.placeholder,
        attributes.value,
      ]) {
        if (text !== undefined) expect(text).toMatch(/^\S[^]*\S$/);
      }
      if (type === 'markdown') continue;
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label?.length).toBeGreaterThan(2);
      expect(attributes.label?.length).toBeLessThan(80);
      expect(validations).toEqual(type === 'checkboxes' ? undefined : {required: expect.any(Boolean)});
    }
  });

  it('gives each question an id and a label of its own', () => {
    const ids = questions.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const plain = questions.map(({attributes}) =>
      attributes.label?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    );
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('offers choices that are texts, each once', () => {
    for (const {type, attributes} of questions) {
      if (type !== 'dropdown' && type !== 'checkboxes') continue;
      const options = (attributes.options ?? []).map((option) =>
        typeof option === 'string' ? option : option.label,
      );
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(options.length);
      for (const option of options) {
        expect(option).toBeTypeOf('string');
        expect(option.trim()).toBe(option);
        expect(option).not.toMatch(/^(?:none|)$/i);
      }
    }
  });

  it('is in plain French', () => {
    const texts = [title, description, ...body.flatMap(({attributes}) => Object.values(attributes).flat())]
      .map((text) => (typeof text === 'object' ? text.label : text))
      .filter((text) => typeof text === 'string');
    expect(texts.length).toBeGreaterThan(5);
    const words =
      /\b(?:commit|branch|branche|pull request|merge|fork|issue|yaml|markdown|front matter)\b|\.md\b|`/i;
    expect(texts.filter((text) => words.test(text))).toEqual([]);
    // A sign keeps to its word.
    expect(texts.filter((text) => / [:»$%](?:\s|$)|« /.test(text))).toEqual([]);
  });
});

it('ids are keys of the table, but for what no field holds', () => {
  const paths = new Set(allFields(RESOURCE_FIELDS).map(({path}) => path.join('-')));
  const others = new Set(
    forms.flatMap((name) =>
      read(name).body.flatMap(({id}) =>
        id === undefined || paths.has(id) || id.startsWith('texte-') ? [] : [id],
      ),
    ),
  );
  expect([...others].sort()).toEqual(['besoin', 'champ', 'engagements', 'essais', 'fiche', 'valeur']);
});
