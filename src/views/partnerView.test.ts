import {describe, expect, it} from 'vitest';
import type {Partner} from '../model/partner';
import type {Resource} from '../model/resource';
import {valuesAt} from '../model/field';
import {indexDirectory} from './directoryIndex';
import {contentOf, practice, resource, TODAY} from './fixtures';
import {EMBEDDED_ROWS, partnerEmbedView, partnersView, partnerView} from './partnerView';

const RESOURCES: Resource[] = [
  resource({id: 'ici', territoires: ['granit']}),
  resource({id: 'region', territoires: ['estrie']}),
  resource({id: 'partout'}),
  resource({id: 'ailleurs', territoires: ['coaticook']}),
  resource({id: 'pret', territoires: ['granit'], besoins: ['pret']}),
  resource({id: 'fini', territoires: ['granit'], statut: 'ferme'}),
];
const content = {...contentOf(RESOURCES), practices: [practice({id: 'ecouter'})]};
const index = indexDirectory(content, TODAY);

const partner = (changes: Partial<Partner> = {}): Partner => ({
  id: 'granit',
  nom: 'MRC du Granit',
  selection: {territoire: ['granit']},
  mots: {titre: 'Ici, au Granit', introduction: 'Ce qui est ouvert à un projet d’ici.'},
  ...changes,
});

const idsOf = (one: Partner) =>
  partnerView(one, content, index)
    .list.items.map(({id}) => id)
    .sort();

describe('the page of a partner', () => {
  it('lists what its selection asks for, as the directory does; nothing that is over', () => {
    expect(idsOf(partner())).toEqual(['ici', 'partout', 'pret', 'region']);
    expect(idsOf(partner({selection: {territoire: ['granit'], portee: ['ici']}}))).toEqual(['ici', 'pret']);
    expect(idsOf(partner({selection: {territoire: ['granit'], besoin: ['pret']}}))).toEqual(['pret']);
  });

  it('leads to the same selection of the directory', () => {
    const {explorer} = partnerView(
      partner({selection: {territoire: ['granit'], portee: ['ici']}}),
      content,
      index,
    );
    expect(explorer).toBe('/repertoire?portee=ici&territoire=granit');
  });

  it('sees its list from its territory, when it has one alone', () => {
    expect(partnerView(partner(), content, index).list.from).toBe('granit');
    const both = partner({selection: {territoire: ['granit', 'coaticook']}});
    expect(partnerView(both, content, index).list.from).toBeUndefined();
  });

  it('puts forward entries and practices, in its order', () => {
    const {featured} = partnerView(
      partner({
        mises_en_avant: [
          {pratique: 'ecouter', phrase: 'Pour commencer par les gens.'},
          {ressource: 'ici', phrase: 'Pour trouver un premier appui.'},
        ],
      }),
      content,
      index,
    );
    expect(featured.map(({url}) => url)).toEqual(['/guide/essai/ecouter', '/repertoire/ici']);
  });

  it.each<Partner['selection']>([
    {territoire: ['granit']},
    {territoire: ['granit'], portee: ['ici']},
    {territoire: ['coaticook', 'granit'], besoin: ['pret', 'don']},
    {besoin: ['pret']},
  ])('tells those who read the open data how to keep the same: %j', (selection) => {
    const {recipe} = partnerView(partner({selection}), content, index);
    const holds = (one: Resource, {cle, valeurs}: {cle: string; valeurs: string[]}) =>
      valuesAt(one, cle.split('.')).some((value) => valeurs.includes(value as string));
    const kept = RESOURCES.filter((one) =>
      recipe.every((rule) => holds(one, rule) || (rule.ou !== undefined && holds(one, rule.ou))),
    );
    expect(kept.map(({id}) => id).sort()).toEqual(idsOf(partner({selection})));
  });
});

describe('what others embed', () => {
  it('shows the nearest, and how many there are', () => {
    const {rows, count} = partnerEmbedView(partner(), content, index);
    expect([rows.length, count]).toEqual([4, 4]);
    expect(rows.map(({id}) => id).slice(0, 3)).toEqual(['ici', 'pret', 'region']);
  });

  it('never shows more than one reads in the page of others', () => {
    const many = contentOf(Array.from({length: 30}, (_, rank) => resource({id: `r${rank}`})));
    const {rows, count} = partnerEmbedView(partner(), many, indexDirectory(many, TODAY));
    expect([rows.length, count]).toEqual([EMBEDDED_ROWS, 30]);
  });
});

it('says of each page whose it is, and whether it is an example', () => {
  const all = {...content, partners: [partner({exemple: true}), partner({id: 'autre', nom: 'Autre'})]};
  expect(partnersView(all, index).partners).toMatchObject([
    {titre: 'Ici, au Granit', nom: 'MRC du Granit', url: '/partenaires/granit', count: 4, isExample: true},
    {nom: 'Autre', url: '/partenaires/autre', isExample: false},
  ]);
});
