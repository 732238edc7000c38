import {describe, expect, it} from 'vitest';
import type {GuidePage} from '../model/content';
import type {Resource} from '../model/resource';
import {indexDirectory} from './directoryIndex';
import {contentOf, resource} from './fixtures';
import {guideHomeView, guideStageView} from './guideView';

const page: GuidePage = {
  id: 'essai/index',
  url: '/guide/essai',
  titre: 'Essai',
  resume: 'Vous y êtes si vous essayez.',
  etape: 'essai',
  besoins: ['don', 'former', 'pret'],
  revise_le: '2026-11-01',
  passages: [],
};

function viewOf(resources: Resource[], changes: Partial<GuidePage> = {}) {
  const shown = {...page, ...changes};
  const content = {...contentOf(resources), guide: [shown]};
  return guideStageView(shown, content, indexDirectory(content));
}

describe('guideStageView', () => {
  it('shows one resource per need, the nearest, none twice', () => {
    const view = viewOf([
      resource({id: 'loin', besoins: ['don']}),
      resource({id: 'ici', besoins: ['don', 'former'], territoires: ['estrie']}),
      resource({id: 'cours', besoins: ['former']}),
      resource({id: 'ailleurs', besoins: ['pret'], etapes: ['idee'], territoires: ['estrie']}),
    ]);
    expect(view.resources.map(({id}) => id)).toEqual(['ici', 'cours']);
    expect(view.allResources).toEqual({
      label: 'Toutes les ressources de l’étape',
      url: '/etapes/essai',
      count: 3,
    });
  });

  it('leaves out what is closed', () => {
    const view = viewOf([resource({id: 'fini', statut: 'ferme'})]);
    expect(view.resources).toEqual([]);
    expect(view.allResources.count).toBe(0);
  });

  it('lists the needs of the page, in the order of the doors, with all that serves them', () => {
    const view = viewOf([resource({id: 'a'}), resource({id: 'b', etapes: ['idee']})]);
    expect(view.needs.map(({label, count}) => [label, count])).toEqual([
      ['Je cherche un don', 2],
      ['Je cherche un prêt', 0],
      ['Je cherche une formation', 0],
    ]);
  });

  it('knows its stage, the others, and the day of its revision in words', () => {
    const view = viewOf([], {revise_le: '2026-03-01'});
    expect(view.stage).toEqual({id: 'essai', numero: 2, nom: 'Essai', url: '/guide/essai'});
    expect(view.stages.map(({url}) => url)).toEqual(['/etapes/idee', '/guide/essai']);
    expect(view.revised).toEqual({text: '1er\u00a0mars 2026', date: '2026-03-01'});
    expect(view.sources).toEqual([]);
  });
});

describe('guideHomeView', () => {
  it('counts the resources of each stage', () => {
    const content = {
      ...contentOf([resource({id: 'a', etapes: ['idee', 'essai']}), resource({id: 'b'})]),
      guide: [page],
    };
    const {stages} = guideHomeView(content, indexDirectory(content));
    expect(stages.map(({id, url, resources}) => [id, url, resources])).toEqual([
      ['idee', '/etapes/idee', 1],
      ['essai', '/guide/essai', 2],
    ]);
  });
});
