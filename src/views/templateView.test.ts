import {describe, expect, it} from 'vitest';
import type {Template} from '../model/template';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, practice, resource, stageGuide, template} from './fixtures';
import {templateView} from './templateView';
import {toolboxView} from './toolboxView';

const budget: Template = {
  ...template('budget'),
  besoins: ['pret', 'don'],
  forme: 'tableau',
  champs: [
    {id: 'poste', nom: 'Poste', aide: 'Ce que l’on paie.', saisie: 'ligne'},
    {id: 'cout', nom: 'Coût', aide: 'En dollars.', saisie: 'montant'},
    {id: 'jour', nom: 'Jour', aide: 'Le jour limite.', saisie: 'date'},
  ],
  exemple: [{poste: 'Local', cout: 1200, jour: '2026-12-01'}, {poste: 'Reste'}],
  revise_le: '2026-03-01',
};

const content = {
  ...contentOf([resource({id: 'a'}), resource({id: 'b', besoins: ['pret']})]),
  stageGuides: [stageGuide()],
  practices: [
    practice({id: 'chiffrer', gabarits: ['autre', 'budget']}),
    practice({id: 'tester', ordre: 2, gabarits: ['autre']}),
    practice({id: 'lancer', etape: 'idee', ordre: 3, gabarits: ['budget']}),
  ],
  templates: [budget, {...template('fiche'), etape: 'idee'}],
};

function view(sizes: [string, number][] = []) {
  return templateView(budget, content, indexDirectory(content, TODAY), new Map(sizes));
}

describe('templateView', () => {
  it('lists the practices that use it, whatever their stage', () => {
    expect(view().practices.map(({numero, url}) => [numero, url])).toEqual([
      ['2.1', '/guide/essai/chiffrer'],
      ['1.3', '/guide/idee/lancer'],
    ]);
  });

  it('says what the community does with it, where the site has a page for that', () => {
    const {community} = content;
    const activites = [
      {id: 'concours', nom: 'Concours', page: '/prix', gabarits: ['budget']},
      {id: 'sans-page', nom: 'Sans page', gabarits: ['budget']},
      {id: 'autre', nom: 'Autre', page: '/evenements', gabarits: ['fiche']},
    ];
    const told = templateView(
      budget,
      {...content, community: {...community, activites}},
      indexDirectory(content, TODAY),
      new Map(),
    );
    expect(told.activities).toEqual([{nom: 'Concours', page: '/prix'}]);
    expect(view().activities).toEqual([]);
  });

  it('writes its example as people read it, an empty text where nothing is filled', () => {
    expect(view().example).toEqual([
      {poste: 'Local', cout: '1\u00a0200\u00a0$', jour: '1er\u00a0décembre 2026'},
      {poste: 'Reste', cout: '', jour: ''},
    ]);
  });

  it('offers the files that were made, with their format and size in words', () => {
    expect(
      view([
        ['/telechargements/gabarits/budget.xlsx', 8499],
        ['/telechargements/gabarits/budget.csv', 68],
        ['/telechargements/gabarits/fiche.docx', 12_000],
      ]).downloads.map(({label}) => label),
    ).toEqual(['Excel (.xlsx), 8\u00a0Ko', 'Texte à colonnes (.csv), 68\u00a0octets']);
    expect(view().downloads).toEqual([]);
  });

  it('leads to its stage and to the needs it serves, in the order of the doors', () => {
    expect(view().stage).toEqual({id: 'essai', numero: 2, nom: 'Essai', url: '/guide/essai'});
    expect(view().needs.map(({label, count}) => [label, count])).toEqual([
      ['Je cherche un don', 1],
      ['Je cherche un prêt', 1],
    ]);
    expect(view().revised).toEqual({text: '1er\u00a0mars 2026', date: '2026-03-01'});
  });
});

describe('toolboxView', () => {
  it('lists the templates by stage, with the words they can be found by', () => {
    const {stages, total} = toolboxView(content);
    expect(total).toBe(2);
    expect(stages.map(({id, url, templates}) => [id, url, templates.map((item) => item.id)])).toEqual([
      ['idee', '/etapes/idee', ['fiche']],
      ['essai', '/guide/essai', ['budget']],
    ]);
    expect(stages[1]?.templates[0]?.words).toContain('Poste Coût Jour Je cherche un don');
  });

  it('leaves out a stage without a template', () => {
    expect(toolboxView({...content, templates: [budget]}).stages.map(({id}) => id)).toEqual(['essai']);
  });
});
