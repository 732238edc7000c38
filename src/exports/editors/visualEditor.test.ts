import {describe, expect, it} from 'vitest';
import {choice, date, flag, group, list, term, text, webAddress} from '../../model/field';
import type {Fields} from '../../model/field';
import type {Vocabularies} from '../../model/vocabularies';
import {BODY, visualEditorConfig} from './visualEditor';

const vocabularies = {
  types: [{id: 'outil', nom: 'Outil'}],
  etapes: [{id: 'ideation', nom: 'Idéation'}],
  groupes: [
    {
      id: 'cherche',
      libelle: 'Je cherche…',
      familles: [
        {id: 'argent', libelle: 'de l’argent', besoins: [{id: 'subvention', libelle: 'une subvention'}]},
      ],
    },
  ],
} as unknown as Vocabularies;

const field = (kind: Fields[string]['kind'], required = false): Fields[string] => ({
  title: 'Titre',
  help: 'Une aide, avec `un mot`.',
  required,
  kind,
});

function fieldsOf(fields: Fields) {
  const config = visualEditorConfig(
    [{folder: 'choses', title: 'Choses', one: 'Chose', name: 'nom', id: '{{fields.nom}}', fields}],
    vocabularies,
    {repository: 'exemple/guide', branch: 'main', title: 'Guide'},
  ) as {collections: {fields: Record<string, unknown>[]}[]};
  return config.collections[0]?.fields ?? [];
}

describe('visualEditorConfig', () => {
  it('asks for each field of the table, in its order, then for the text', () => {
    const fields = {nom: field(text(3, 140), true), lien: field(webAddress), suite: field(flag)};
    expect(fieldsOf(fields).map(({name, required}) => [name, required])).toEqual([
      ['nom', true],
      ['lien', false],
      ['suite', false],
      [BODY, false],
    ]);
  });

  it('keeps the bounds of a text, and gives a long one several lines', () => {
    expect(fieldsOf({nom: field(text(3, 140))})[0]).toMatchObject({
      widget: 'string',
      minlength: 3,
      maxlength: 140,
      hint: 'Une aide, avec un mot.',
    });
    expect(fieldsOf({nom: field(text(3, 141))})[0]).toMatchObject({widget: 'text'});
  });

  it('offers the names of a closed list and keeps its ids', () => {
    const [one] = fieldsOf({type: field(term('types'))});
    expect(one).toMatchObject({widget: 'select'});
    expect(one?.options).toContainEqual({label: 'Outil', value: 'outil'});
    expect(fieldsOf({etapes: field(list(term('etapes'), 1))})[0]).toMatchObject({
      widget: 'select',
      multiple: true,
      min: 1,
    });
  });

  it('puts a need after the sentence of its family', () => {
    const [one] = fieldsOf({besoins: field(list(term('besoins')))});
    expect(one?.options).toEqual([
      {label: 'Je cherche de l’argent\u00a0: une subvention', value: 'subvention'},
    ]);
  });

  it('opens groups, and lists of groups and of texts', () => {
    const inner = {a: field(text(1, 10)), b: field(choice(['x', 'y']))};
    expect(fieldsOf({un: field(group(inner))})[0]).toMatchObject({
      widget: 'object',
      fields: [{name: 'a'}, {name: 'b', widget: 'select', options: ['x', 'y']}],
    });
    expect(fieldsOf({des: field(list(group(inner), 1, 4))})[0]).toMatchObject({
      widget: 'list',
      min: 1,
      max: 4,
      fields: [{name: 'a'}, {name: 'b'}],
    });
    expect(fieldsOf({mots: field(list(text(1, 20)))})[0]).toMatchObject({
      widget: 'list',
      field: {widget: 'string', maxlength: 20},
    });
  });

  it('says how a date is written', () => {
    const [one] = fieldsOf({date: field(date)});
    const [pattern, message] = one?.pattern as [string, string];
    expect(['2026', '2026-03', '2026-03-15'].every((value) => new RegExp(pattern).test(value))).toBe(true);
    expect(new RegExp(pattern).test('15 mars')).toBe(false);
    expect(message).toContain('AAAA-MM-JJ');
  });
});
