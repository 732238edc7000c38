import {expect, it} from 'vitest';
import {eligibilityView} from './eligibilityView';
import {resource, vocabularies} from './fixtures';

const lists = {
  ...vocabularies,
  criteres: [
    {
      id: 'forme',
      nom: 'Forme juridique',
      valeurs: [
        {id: 'obnl', nom: 'Un OBNL'},
        {id: 'privee', nom: 'Une entreprise privée'},
      ],
    },
    {id: 'lieu', nom: 'Territoire', valeurs_de: 'territoires' as const},
    {id: 'age', nom: 'Âge'},
  ],
};
const COPY = 'https://copie.exemple.net/doc';
const PAGE = 'https://exemple.org/regles';
const view = eligibilityView(
  resource({
    id: 'a',
    admissibilite: [
      {critere: 'age', accepte: ['obnl'], phrase: 'Les gens de 18 à 35 ans.', source: PAGE},
      {critere: 'forme', accepte: ['obnl'], exclut: ['privee'], phrase: 'Les OBNL seulement.', source: COPY},
      {critere: 'lieu', accepte: ['estrie'], phrase: 'En Estrie.', source: PAGE},
    ],
    sources: [
      {url: PAGE, appuie: 'Règles'},
      {url: COPY, appuie: 'Guide', reference: 'Auteur, Guide (2024)', copie: true},
    ],
  }),
  lists,
);

it('says each criterion with its words, its sentence and its source', () => {
  expect(view?.conditions).toEqual([
    {
      critere: 'age',
      nom: 'Âge',
      // Words that happen to be an id are words.
      accepts: [{nom: 'obnl'}],
      refuses: [],
      phrase: 'Les gens de 18 à 35 ans.',
      source: {label: 'Règles', url: PAGE, host: 'exemple.org', copy: false},
    },
    {
      critere: 'forme',
      nom: 'Forme juridique',
      accepts: [{id: 'obnl', nom: 'Un OBNL'}],
      refuses: [{id: 'privee', nom: 'Une entreprise privée'}],
      phrase: 'Les OBNL seulement.',
      source: {label: 'Guide', reference: 'Auteur, Guide (2024)', copy: true},
    },
    {
      critere: 'lieu',
      nom: 'Territoire',
      accepts: [{id: 'estrie', nom: 'Toute l’Estrie'}],
      refuses: [],
      phrase: 'En Estrie.',
      source: {label: 'Règles', url: PAGE, host: 'exemple.org', copy: false},
    },
  ]);
});

it('never gives the address of a copy', () => {
  expect(JSON.stringify(view)).not.toContain(COPY);
});

it('asks of a project only what can be compared, a place with what holds it', () => {
  expect(view?.questions.map(({critere}) => critere)).toEqual(['forme', 'lieu']);
  expect(view?.questions[1]?.choices).toContainEqual({
    id: 'granit',
    nom: 'MRC du Granit',
    within: ['estrie', 'quebec', 'canada'],
  });
});

it('is nothing when no source says who is eligible', () => {
  expect(eligibilityView(resource({id: 'a'}), lists)).toBeUndefined();
});
