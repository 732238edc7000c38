import {describe, expect, it} from 'vitest';
import type {Community} from '../model/community';
import type {Content} from '../model/content';
import {communityView, publicDoors} from './communityView';
import {contentOf, resource} from './fixtures';

const ENTRIES = [
  resource({id: 'porte', nom: 'La Porte', url: 'https://porte.example'}),
  resource({id: 'muet', nom: 'Le Muet', url: undefined}),
  resource({id: 'clos', nom: 'Le Clos', url: 'https://clos.example', statut: 'ferme'}),
];

function contentWith(changes: Partial<Community>): Content {
  const content = contentOf(ENTRIES);
  return {...content, community: {...content.community, ...changes}};
}

describe('communityView', () => {
  it('gives each organisation its entry, and the ways of one that is open', () => {
    const {steering, thanked} = communityView(
      contentWith({
        pilotage: {
          organisations: [{nom: 'LP', fiche: 'porte'}, {nom: 'LM', fiche: 'muet'}, {nom: 'Sans fiche'}],
          remerciements: [{nom: 'LC', fiche: 'clos'}],
        },
      }),
    );
    expect(steering).toEqual([
      {
        nom: 'LP',
        entry: {nom: 'La Porte', url: '/repertoire/porte'},
        ways: [{by: 'page', text: 'porte.example', link: 'https://porte.example'}],
      },
      {nom: 'LM', entry: {nom: 'Le Muet', url: '/repertoire/muet'}, ways: []},
      {nom: 'Sans fiche', ways: []},
    ]);
    expect(thanked).toEqual([{nom: 'LC', entry: {nom: 'Le Clos', url: '/repertoire/clos'}, ways: []}]);
  });

  it('ties an activity to its goals and to the templates that exist', () => {
    const {activities} = communityView(
      contentWith({
        activites: [{id: 'rencontre', nom: 'Rencontre', page: '/evenements', gabarits: ['disparu']}],
        objectifs: [
          {nom: 'Se connaître', activites: ['rencontre']},
          {nom: 'Apprendre', activites: []},
        ],
      }),
    );
    expect(activities).toEqual([
      {id: 'rencontre', nom: 'Rencontre', page: '/evenements', templates: [], goals: ['Se connaître']},
    ]);
  });

  it('keeps as doors those that can be reached', () => {
    const doors = publicDoors(
      contentWith({
        pilotage: {
          organisations: [{nom: 'LM', fiche: 'muet'}],
          remerciements: [
            {nom: 'LC', fiche: 'clos'},
            {nom: 'LP', fiche: 'porte'},
          ],
        },
      }),
    );
    expect(doors.map(({nom}) => nom)).toEqual(['La Porte']);
  });
});
