import {expect, it} from 'vitest';
import type {Territory} from '../model/vocabularies';
import {indexDirectory} from './directoryIndex';
import {finderView, placeQuestionView} from './finderView';
import {contentOf, TODAY, vocabularies} from './fixtures';

const territoires: Territory[] = [
  {
    id: 'lac',
    nom: 'MRC du Lac',
    niveau: 'mrc',
    dans: 'estrie',
    localites: ['Canton de Hatley', 'Hatley', 'Ogden'],
  },
  {id: 'ville', nom: 'Ville', niveau: 'mrc', dans: 'estrie', localites: ['Fleurimont', 'Élan']},
  {id: 'estrie', nom: 'Toute l’Estrie', niveau: 'region', dans: 'quebec', ici: true},
  {id: 'quebec', nom: 'Tout le Québec', niveau: 'province', localites: ['Ailleurs']},
];

it('gives the municipalities of where a project may be, as one looks for them, each with its territory', () => {
  const content = {...contentOf([]), vocabularies: {...vocabularies, territoires}};
  const {localites} = placeQuestionView(finderView(indexDirectory(content, TODAY)), territoires);
  expect(localites.map(({nom, territoire}) => `${nom}, ${territoire}`)).toEqual([
    'Élan, ville',
    'Fleurimont, ville',
    'Hatley, lac',
    'Canton de Hatley, lac',
    'Ogden, lac',
  ]);
});
