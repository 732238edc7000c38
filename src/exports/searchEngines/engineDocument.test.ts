import {describe, expect, it} from 'vitest';
import {engineDocuments as joined} from './engineDocument';
import type {SearchedDocument} from './engineDocument';
import {exportedFacets} from './exportedFacet';
import {searched} from './fixtures';

const quai = {
  id: 'quai',
  type: 'organisme',
  besoins: ['local'],
  etapes: ['ideation'],
  territoires: ['estrie'],
  aide: {formes: ['pret']},
  statut: 'actif',
};
const engineDocuments = (documents: SearchedDocument[], resources: (typeof quai)[]) =>
  joined(documents, resources, exportedFacets());

describe('engineDocuments', () => {
  it('joins what search reads of a resource with its facets', () => {
    const document = searched({territory: 'Toute l’Estrie', proximity: 'province'});
    expect(engineDocuments([document], [quai])).toEqual([
      {
        id: 'repertoire__quai',
        sujet: 'ressource-quai',
        kind: 'ressource',
        title: 'Le Quai',
        url: '/repertoire/quai',
        territory: 'Toute l’Estrie',
        nom: 'Le Quai',
        alias: '',
        resume: 'Un lieu.',
        mots: 'trouver un local',
        corps: '',
        type: 'organisme',
        besoins: ['local'],
        etapes: ['ideation'],
        territoires: ['estrie'],
        formes: ['pret'],
        statut: 'actif',
        closed: false,
        distance: 1,
      },
    ]);
  });

  it('gives no facets to a page that bears the id of a resource', () => {
    const [page] = engineDocuments([searched({kind: 'pratique'})], [quai]);
    expect(page).not.toHaveProperty('besoins');
    expect(page).toMatchObject({sujet: 'pratique-quai', closed: false, distance: 0});
  });

  it('keeps apart the passages of one page, and says of what page they are', () => {
    const passages = [searched(), searched({url: '/repertoire/quai#pièges'})];
    const documents = engineDocuments(passages, []);
    expect(documents.map(({id}) => id)).toEqual(['repertoire__quai', 'repertoire__quai_23_pi_e8_ges']);
    expect(new Set(documents.map(({sujet}) => sujet)).size).toBe(1);
  });

  it('says what has ended', () => {
    expect(engineDocuments([searched({closed: true})], [quai])[0]?.closed).toBe(true);
  });
});
