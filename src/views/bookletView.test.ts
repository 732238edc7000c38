import {describe, expect, it} from 'vitest';
import type {Content} from '../model/content';
import {chaptersOf, guideBooklet, stageBooklets} from './bookletView';
import {contentOf, practice, stageGuide, template} from './fixtures';

const content: Content = {
  ...contentOf([]),
  stageGuides: [
    stageGuide({id: 'essai', etape: 'essai', revise_le: '2026-11-02'}),
    stageGuide({id: 'idee', url: '/guide/idee', etape: 'idee', revise_le: '2026-10-01'}),
  ],
  practices: [
    practice({id: 'ecouter', etape: 'idee', ordre: 1}),
    practice({
      id: 'noter',
      ordre: 2,
      gabarits: ['b', 'perdu', 'a'],
      faits: ['taxe'],
      revise_le: '2026-12-24',
    }),
  ],
  templates: [template('a'), template('b')],
  facts: [
    {
      id: 'taxe',
      titre: 'La taxe',
      etape: 'essai',
      fait: 'Il y a une taxe sur ce que vous vendez.',
      sources: [{titre: 'La loi'}],
      aupres_de: 'L’État',
    },
  ],
  glossary: [{id: 'mot', terme: 'Mot', definition: 'Un mot.', anglais: 'word', source: {nature: 'page'}}],
};

describe('guideBooklet', () => {
  const booklet = guideBooklet(content);

  it('holds every page of the guide, stage after stage, the overview first', () => {
    expect(chaptersOf(booklet).map(({doc, numero}) => [doc, numero])).toEqual([
      ['idee/index', undefined],
      ['idee/ecouter', '1.1'],
      ['essai/index', undefined],
      ['essai/noter', '2.2'],
    ]);
  });

  it('ends with every fact and every word', () => {
    expect(booklet.facts.map(({id}) => id)).toEqual(['taxe']);
    expect(booklet.terms.map(({id}) => id)).toEqual(['mot']);
  });

  it('bears the day of its newest page', () => {
    expect(booklet.revised).toEqual({text: '24\u00a0décembre 2026', date: '2026-12-24'});
  });

  it('gives each stage and each chapter an anchor of its own', () => {
    const anchors = chaptersOf(booklet).map(({anchor}) => anchor);
    expect(anchors).toEqual(['idee-vue-d-ensemble', 'idee-ecouter', 'essai-vue-d-ensemble', 'essai-noter']);
    // An anchor inside a chapter is its own and a hyphen, then more: it can be that of no other chapter.
    expect(anchors.filter((anchor) => anchors.some((other) => anchor.startsWith(`${other}-`)))).toEqual([]);
  });

  it('names the templates and the facts that a practice asks for, in its order', () => {
    const last = chaptersOf(booklet).at(-1);
    expect(last?.templates.map(({id}) => id)).toEqual(['b', 'a']);
    expect(last?.facts.map(({id}) => id)).toEqual(['taxe']);
  });

  it('leaves out a stage that is not told', () => {
    const {stages} = guideBooklet({...content, stageGuides: content.stageGuides.slice(0, 1)});
    expect(stages.map(({id}) => id)).toEqual(['essai']);
  });
});

describe('stageBooklets', () => {
  it('makes one booklet for each stage, without what only the whole guide ends with', () => {
    const booklets = stageBooklets(content);
    expect(booklets.map(({stages}) => stages.map(({id}) => id))).toEqual([['idee'], ['essai']]);
    expect(booklets.flatMap(({facts, terms}) => [...facts, ...terms])).toEqual([]);
    expect(booklets.map(({revised}) => revised.date)).toEqual(['2026-11-01', '2026-12-24']);
  });
});
