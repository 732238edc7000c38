import {describe, expect, it} from 'vitest';
import type {Fact} from '../model/fact';
import type {Practice} from '../model/content';
import type {Resource} from '../model/resource';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, practice, resource, stageGuide, template} from './fixtures';
import {practiceView} from './practiceView';

const fact: Fact = {
  id: 'delai',
  titre: 'Un délai',
  etape: 'essai',
  fait: 'La loi demande de répondre vite.',
  sources: [{titre: 'Une loi', url: 'https://exemple.org/loi'}],
  vu: '2023-12',
  aupres_de: 'Registraire',
};

function viewOf(resources: Resource[], changes: Partial<Practice> = {}) {
  const page = practice({id: 'essayer', ordre: 2, ...changes});
  const content = {
    ...contentOf(resources),
    stageGuides: [stageGuide()],
    practices: [practice({id: 'penser', etape: 'idee', ordre: 3}), practice({id: 'ecouter'}), page],
    templates: [template('journal'), template('fiche')],
    facts: [fact],
  };
  return practiceView(page, content, indexDirectory(content, TODAY));
}

describe('practiceView', () => {
  it('knows its number, its stage and the practices around it', () => {
    const view = viewOf([]);
    expect([view.numero, view.stage.nom]).toEqual(['2.2', 'Essai']);
    expect(view.practices.map(({numero}) => numero)).toEqual(['2.1', '2.2']);
  });

  it('shows the resources of its stage that serve it: the most useful first, then the nearest, four at most', () => {
    const view = viewOf(
      [
        resource({id: 'loin', territoires: ['canada']}),
        resource({id: 'deux', besoins: ['don', 'former'], territoires: ['canada']}),
        resource({id: 'ici', territoires: ['estrie']}),
        resource({id: 'quebec'}),
        resource({id: 'quebec-2'}),
        resource({id: 'autre-etape', etapes: ['idee']}),
        resource({id: 'autre-besoin', besoins: ['pret']}),
        resource({id: 'fini', statut: 'ferme'}),
      ],
      {besoins: ['don', 'former']},
    );
    expect(view.resources.map(({id}) => id)).toEqual(['deux', 'ici', 'quebec', 'quebec-2']);
    expect(view.allResources).toMatchObject({
      count: 5,
      url: '/repertoire?besoin=don&besoin=former&etape=essai',
    });
  });

  it('gathers its templates, its facts and what to read next, in the order of its front matter', () => {
    const view = viewOf([], {
      gabarits: ['fiche', 'inconnu', 'journal'],
      faits: ['delai'],
      lie_a: ['penser', 'ecouter'],
    });
    expect(view.templates.map(({id}) => id)).toEqual(['fiche', 'journal']);
    expect(view.facts).toEqual([
      {
        id: 'delai',
        titre: 'Un délai',
        fait: 'La loi demande de répondre vite.',
        sources: fact.sources,
        seen: 'décembre 2023',
        askAt: 'Registraire',
      },
    ]);
    expect(view.related.map(({numero, url}) => [numero, url])).toEqual([
      ['1.3', '/guide/idee/penser'],
      ['2.1', '/guide/essai/ecouter'],
    ]);
  });

  it('says with its own emptiness what the directory lacks', () => {
    expect(viewOf([])).toMatchObject({resources: [], facts: [], allResources: {count: 0}});
  });
});
