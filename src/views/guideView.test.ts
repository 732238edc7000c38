import {describe, expect, it} from 'vitest';
import type {StageGuide} from '../model/content';
import type {Resource} from '../model/resource';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, practice, resource, stageGuide, template} from './fixtures';
import {guideHomeView} from './guideHomeView';
import {stageGuideView} from './guideView';

function viewOf(resources: Resource[], changes: Partial<StageGuide> = {}) {
  const page = stageGuide(changes);
  const content = {
    ...contentOf(resources),
    stageGuides: [page],
    practices: [
      practice({id: 'ailleurs', etape: 'idee'}),
      practice({id: 'ecouter', checklist: [{id: 'dix', text: 'Dix personnes.'}]}),
      practice({id: 'essayer', ordre: 2}),
    ],
    templates: [template('essai'), {...template('autre'), etape: 'idee'}],
  };
  return stageGuideView(page, content, indexDirectory(content, TODAY));
}

describe('stageGuideView', () => {
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
    expect(view.sources).toEqual([{id: 'livre', titre: 'Un livre'}]);
  });

  it('lists the practices and the templates of its stage only', () => {
    const {practices, templates} = viewOf([]);
    expect(practices.map(({numero, id, items}) => [numero, id, items])).toEqual([
      ['2.1', 'ecouter', ['dix']],
      ['2.2', 'essayer', []],
    ]);
    expect(templates.map(({id}) => id)).toEqual(['essai']);
  });

  it('takes at least a minute to read, then two hundred words a minute', () => {
    const passage = {heading: 'Titre', anchor: 'titre'};
    expect(viewOf([]).minutes).toBe(1);
    const words = 'mot '.repeat(400).trim();
    expect(
      viewOf([], {
        passages: [
          {...passage, text: words},
          {...passage, text: words},
        ],
      }).minutes,
    ).toBe(4);
  });
});

describe('guideHomeView', () => {
  it('counts the practices and the resources of each stage', () => {
    const content = {
      ...contentOf([resource({id: 'a', etapes: ['idee', 'essai']}), resource({id: 'b'})]),
      stageGuides: [stageGuide()],
      practices: [practice({id: 'ecouter'}), practice({id: 'essayer'})],
      templates: [template('essai')],
    };
    const {stages, practices, templates} = guideHomeView(content, indexDirectory(content, TODAY));
    expect(stages.map((stage) => [stage.id, stage.url, stage.practices, stage.resources])).toEqual([
      ['idee', '/etapes/idee', 0, 1],
      ['essai', '/guide/essai', 2, 2],
    ]);
    expect([practices, templates]).toEqual([2, 1]);
  });

  it('names the lists to tick of each stage, as their pages keep them', () => {
    const item = (id: string) => ({id, text: `Texte ${id}.`});
    const content = {
      ...contentOf([]),
      stageGuides: [stageGuide({checklist: [item('assez')]})],
      practices: [practice({id: 'ecouter', checklist: [item('a'), item('b')]}), practice({id: 'sans-liste'})],
      templates: [],
    };
    const [idea, trial] = guideHomeView(content, indexDirectory(content, TODAY)).stages;
    expect(idea?.lists).toEqual([]);
    expect(trial?.lists).toEqual([
      {page: 'essai', items: ['assez'], titre: 'Essai', url: '/guide/essai'},
      {page: 'essai/ecouter', items: ['a', 'b'], titre: 'Faites ecouter', url: '/guide/essai/ecouter'},
    ]);
  });
});
