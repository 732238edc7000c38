import {expect, it} from 'vitest';
import type {Territory} from '../model/vocabularies';
import {doorsNear} from './doors';

const TERRITORIES: Territory[] = [
  {id: 'granit', nom: 'Granit', niveau: 'mrc', dans: 'estrie', porte_d_entree: ['sadc', 'close']},
  {id: 'sources', nom: 'Sources', niveau: 'mrc', dans: 'estrie', porte_d_entree: ['close']},
  {id: 'estrie', nom: 'Estrie', niveau: 'region', ici: true, porte_d_entree: ['pole', 'inconnue', 'sadc']},
];
const RECORDS = [{id: 'sadc'}, {id: 'close', closed: true as const}, {id: 'pole'}];

it.each([
  [['granit'], ['sadc']],
  [['sources'], ['pole', 'sadc']],
  [[], ['pole', 'sadc']],
  [
    ['granit', 'sources'],
    ['sadc', 'pole'],
  ],
  [['nulle-part'], ['pole', 'sadc']],
])('from %j one turns to %j', (places, doors) => {
  expect(doorsNear(places, RECORDS, TERRITORIES).map(({id}) => id)).toEqual(doors);
});
