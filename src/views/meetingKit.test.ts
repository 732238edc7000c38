import {describe, expect, it} from 'vitest';
import type {Content} from '../model/content';
import {contentOf} from './fixtures';
import {meetingKit} from './meetingKit';

const template = {
  id: 'preparer',
  titre: 'Préparer une rencontre',
  resume: 'Une page.',
  url: '/boite-a-outils/preparer',
  forme: 'fiche',
} as Content['templates'][number];

describe('meetingKit', () => {
  const base = contentOf([]);
  const content: Content = {
    ...base,
    templates: [template],
    community: {
      ...base.community,
      activites: [
        {id: 'rencontre', nom: 'Grand rassemblement', gabarits: ['preparer']},
        {id: 'outils', nom: 'Boîte à outils'},
      ],
    },
  };

  it('gives the templates of the activity that a kind of events is, by its name', () => {
    expect(meetingKit([{nom: 'grand rassemblement'}], content).map(({url}) => url)).toEqual([template.url]);
  });

  it('gives nothing for a kind that the community does not plan', () => {
    expect(meetingKit([{nom: 'Forum'}, {nom: 'Boîte à outils'}], content)).toEqual([]);
  });
});
