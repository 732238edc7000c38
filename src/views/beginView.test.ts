import {describe, expect, it} from 'vitest';
import type {Content} from '../model/content';
import {beginAtNeeds, beginAtStage} from './beginView';
import {contentOf, practice, resource, template} from './fixtures';

const raison = 'Vous y êtes reçu.';
const content: Content = {
  ...contentOf([
    resource({
      id: 'ouvert',
      contact: {telephone: [{numero: '819 555-0142', poste: '2'}], courriel: 'a@exemple.org'},
    }),
    resource({id: 'ecrire', contact: {courriel: 'info@exemple.org', porte: 'https://exemple.org/joindre'}}),
    resource({id: 'porte', contact: {porte: 'https://www.exemple.org/joindre', horaire: 'Le lundi'}}),
    resource({id: 'page', contact: {telephone: [{numero: 'à demander'}]}}),
    {...resource({id: 'rien'}), url: undefined} as never,
    resource({id: 'clos', statut: 'ferme'}),
  ]),
  practices: [
    practice({id: 'autre', besoins: ['former']}),
    practice({id: 'second', ordre: 2, besoins: ['former', 'don'], faits: ['f2', 'f1']}),
    practice({id: 'premier', ordre: 3, besoins: ['don'], gabarits: ['lie'], faits: ['f1']}),
  ],
  templates: [
    template('lie'),
    {...template('seul'), besoins: ['pret']},
    {...template('idee'), etape: 'idee', besoins: []},
  ],
  facts: ['f1', 'f2', 'f3'].map((id) => ({
    id,
    titre: `Repère ${id}`,
    etape: 'essai',
    fait: 'Un fait.',
    sources: [{titre: 'Une loi'}],
    aupres_de: 'Un bureau',
  })),
};
const startsOf = (...ids: string[]) =>
  beginAtNeeds(
    ids.map((fiche) => ({fiche, raison})),
    [],
    content,
  ).starts;

describe('beginAtNeeds', () => {
  it('says how to reach in one tap, as the page of the resource does first', () => {
    expect(startsOf('ouvert', 'ecrire', 'porte', 'page', 'rien').map(({way}) => way)).toEqual([
      {by: 'call', text: '819\u00a0555-0142, poste\u00a02', link: 'tel:+18195550142;ext=2'},
      {by: 'write', text: 'info@exemple.org', link: 'mailto:info@exemple.org'},
      {by: 'door', text: 'exemple.org', link: 'https://www.exemple.org/joindre'},
      {by: 'page', text: 'page.example', link: 'https://www.page.example'},
      undefined,
    ]);
  });

  it('leads to the page of what one reads, even where a number is known', () => {
    const read = resource({id: 'lire', type: 'guide', contact: {telephone: [{numero: '819 555-0142'}]}});
    const base = contentOf([read]);
    const [kind] = base.vocabularies.types;
    if (!kind) throw new Error('There is no type.');
    const types = [...base.vocabularies.types, {...kind, id: 'guide', role: 'lire' as const}];
    const [start] = beginAtNeeds([{fiche: 'lire', raison}], [], {
      ...base,
      vocabularies: {...base.vocabularies, types},
    }).starts;
    expect(start?.way?.by).toBe('page');
  });

  it('says where it serves when that is not all of the home region', () => {
    const places = [['granit', 'coaticook'], ['estrie'], ['quebec', 'granit'], ['international']];
    const entries = places.map((territoires, rank) => resource({id: `r${rank}`, territoires}));
    const {starts} = beginAtNeeds(
      entries.map(({id}) => ({fiche: id, raison})),
      [],
      contentOf(entries),
    );
    expect(starts.map(({place}) => place)).toEqual([
      'Coaticook, MRC du Granit',
      undefined,
      undefined,
      undefined,
    ]);
    expect(starts.map(({serves}) => serves)).toEqual([
      ['coaticook', 'granit', 'estrie'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('passes over what is closed or unknown, in the order chosen by hand', () => {
    expect(startsOf('page', 'clos', 'inconnue', 'ouvert').map(({id}) => id)).toEqual(['page', 'ouvert']);
    expect(beginAtNeeds(undefined, ['don'], content).starts).toEqual([]);
  });

  it('leads to the practices that serve the need first of all, with their templates and their facts', () => {
    const {practices, templates, facts} = beginAtNeeds([], ['don'], content);
    expect(practices.map(({numero, url}) => [numero, url])).toEqual([
      ['2.3', '/guide/essai/premier'],
      ['2.2', '/guide/essai/second'],
    ]);
    expect(templates.map(({url}) => url)).toEqual(['/boite-a-outils/lie']);
    expect(facts.map(({url}) => url)).toEqual([
      '/guide/reperes-juridiques#f1',
      '/guide/reperes-juridiques#f2',
    ]);
  });

  it('leads from several needs to the best practice of each in turn', () => {
    const {practices} = beginAtNeeds([], ['don', 'former'], content);
    expect(practices.map(({url}) => url)).toEqual([
      '/guide/essai/premier',
      '/guide/essai/autre',
      '/guide/essai/second',
    ]);
  });

  it('leads to the template of a need that has no practice', () => {
    const {practices, templates} = beginAtNeeds([], ['pret'], content);
    expect([practices, templates.map(({label}) => label)]).toEqual([[], ['Fiche seul']]);
  });
});

it('leads from a stage to what the guide holds for it', () => {
  const {practices, templates, facts} = beginAtStage([{fiche: 'page', raison}], 'essai', content);
  expect([practices.length, templates.map(({label}) => label), facts.length]).toEqual([
    3,
    ['Fiche lie', 'Fiche seul'],
    3,
  ]);
});
