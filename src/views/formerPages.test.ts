import {describe, expect, it} from 'vitest';
import {formerAnchors} from '../model/redirection';
import type {Redirection} from '../model/redirection';
import {contentOf, practice, resource} from './fixtures';
import {formerPages} from './formerPages';

const content = (redirections: Redirection[]) => ({
  ...contentOf([resource({id: 'fonds', nom: 'Fonds', anciens_identifiants: ['vieux']})]),
  practices: [practice({id: 'ecouter'})],
  redirections,
});

describe('formerPages', () => {
  it('leads an entry that was brought together to the one that remains', () => {
    expect(formerPages(content([]))).toEqual([
      {
        address: '/repertoire/vieux',
        view: {movedTo: {address: '/repertoire/fonds', nom: 'Fonds', what: 'fiche', isMerged: true}},
      },
    ]);
  });

  it('leads each kind of page on, by the name it has today', () => {
    const {url, titre} = practice({id: 'ecouter'});
    const moves = [
      ['/repertoire/autre', '/repertoire/fonds', 'Fonds'],
      ['/guide/idee/vieille', `${url}#pas`, titre],
      ['/besoins/argent/vieux', '/besoins/argent/don', 'Je cherche un don'],
      ['/besoins/vieille', '/besoins/argent', 'Je cherche du financement'],
      ['/etapes/vieille', '/etapes/essai', 'Essai'],
      ['/territoires/vieux', '/territoires/granit', 'MRC du Granit'],
      ['/types/vieux', '/types/organisme', 'Organismes'],
      ['/vieille-page', '/communaute', 'la page qui la remplace'],
    ] as const;
    const [, ...found] = formerPages(content(moves.map(([ancienne, vers]) => ({ancienne, vers}))));
    expect(
      found.map(({address, view}) => 'movedTo' in view && [address, view.movedTo.address, view.movedTo.nom]),
    ).toEqual(moves);
    expect(found.map(({view}) => 'movedTo' in view && view.movedTo.what)).toEqual([
      'fiche',
      ...Array<string>(7).fill('page'),
    ]);
  });

  it('says of a page that is gone why, and where to look', () => {
    const gone = {
      ancienne: '/repertoire/x',
      disparue: true,
      nom: 'Fonds X',
      raison: 'Il a pris fin.',
      voir: 'don',
    } as const;
    expect(formerPages(content([gone]))[1]).toEqual({
      address: '/repertoire/x',
      view: {
        gone: {
          nom: 'Fonds X',
          reason: 'Il a pris fin.',
          what: 'fiche',
          need: {phrase: 'Je cherche un don', url: '/besoins/argent/don'},
        },
      },
    });
  });

  it('leaves the places of a page to the page itself', () => {
    const places = [
      {ancienne: '/glossaire#obnl', vers: '/glossaire#organisme'},
      {ancienne: '/glossaire#osbl', vers: '/glossaire#organisme'},
      {ancienne: '/evenements#vieux', vers: '/evenements#neuf'},
    ];
    expect(formerPages(content(places))).toHaveLength(1);
    expect(formerAnchors(places, '/glossaire')).toEqual({organisme: ['obnl', 'osbl']});
  });
});
