import {describe, expect, it} from 'vitest';
import {EVENT_FIELDS} from '../model/eventFields';
import type {Field} from '../model/field';
import {allFields, vocabularyOf} from '../model/field';
import {PRIZE_FIELDS} from '../model/prizeFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {TEMPLATE_FIELDS} from '../model/templateFields';
import {fieldGuideView} from './fieldGuideView';
import {vocabularies} from './fixtures';

const view = fieldGuideView({
  ...vocabularies,
  criteres: [
    {id: 'taille', nom: 'Taille', valeurs: [{id: 'petite', nom: 'Petite'}]},
    {id: 'lieu', nom: 'Lieu', valeurs_de: 'territoires'},
  ],
});
const fieldOf = (key: string) => view.resource.find((field) => field.key === key);

describe('fieldGuideView', () => {
  it('has every field of the tables, in their order', () => {
    const keys = (fields: Readonly<Record<string, Field>>) =>
      allFields(fields).map(({path}) => path.join('.'));
    expect(view.resource.map(({key}) => key)).toEqual(keys(RESOURCE_FIELDS));
    expect(view.event.map(({key}) => key)).toEqual(keys(EVENT_FIELDS));
    expect(view.prize.map(({key}) => key)).toEqual(keys(PRIZE_FIELDS));
    expect(view.template.map(({key}) => key)).toEqual(keys(TEMPLATE_FIELDS));
  });

  it('says of each what it is, what to put, and what the site does with it', () => {
    expect(fieldOf('nom')).toMatchObject({
      title: 'Nom',
      isRequired: true,
      depth: 0,
      shape: 'Texte de 3 à 140 caractères',
      example: 'Atelier du Quai',
    });
    expect(fieldOf('alias')?.example).toBe('- Le Quai');
    expect(fieldOf('nom')?.uses).toContain('paraît en tête de la fiche');
    expect(fieldOf('notes_redaction')?.uses).toEqual(['pour la rédaction seulement, jamais montré']);
    expect(fieldOf('type')?.uses).toContain('sert de filtre dans le répertoire');
    expect(fieldOf('contact.telephone.numero')).toMatchObject({depth: 2, isRequired: true});
  });

  it('says how a field is written in a file only where the form asks otherwise', () => {
    const {ask, help} = RESOURCE_FIELDS.type;
    expect(fieldOf('type')?.help).toEqual([{text: ask}]);
    expect(
      fieldOf('type')
        ?.inFile?.map(({text}) => text)
        .join(''),
    ).toBe(help.replaceAll('`', ''));
    expect(fieldOf('nom')?.inFile).toBeUndefined();
  });

  it('says the shape of every field that is no group, without a limit that a text does not have', () => {
    const shapes = [...view.resource, ...view.event].map(({shape}) => shape ?? '');
    expect(shapes.filter((shape) => /undefined|Infinity|NaN/.test(shape))).toEqual([]);
    expect(fieldOf('contact')?.shape).toBeUndefined();
    expect(fieldOf('etapes')?.shape).toBe('Une liste. Chaque élément\u00a0: un identifiant de la liste');
  });

  it('gives every closed list that a field names, once, with the names of its values', () => {
    const named = [RESOURCE_FIELDS, EVENT_FIELDS, TEMPLATE_FIELDS].flatMap((fields) =>
      allFields<Field>(fields).flatMap(({field}) => vocabularyOf(field.kind) ?? []),
    );
    expect(view.lists.map(({id}) => id).sort()).toEqual([...new Set(named)].sort());
    for (const {terms} of view.lists) {
      expect(terms.length).toBeGreaterThan(0);
      expect(terms.filter(({id, nom}) => id === '' || nom === '')).toEqual([]);
    }
  });

  it('gives the values of a criterion that has its own', () => {
    expect(view.lists.find(({id}) => id === 'criteres')?.terms).toEqual([
      {id: 'taille', nom: 'Taille', values: [{id: 'petite', nom: 'Petite'}]},
      {id: 'lieu', nom: 'Lieu'},
    ]);
  });

  it('leads each field with a closed list to that list', () => {
    const ids = new Set(view.lists.map(({id}) => id));
    for (const {list} of view.resource) if (list) expect(ids).toContain(list.id);
    expect(fieldOf('besoins')?.list?.id).toBe('besoins');
  });
});
