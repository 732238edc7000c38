import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, resource, vocabularies} from './fixtures';
import type {ListView} from './list';
import {shownGroups} from './list';
import {drawMap} from './mapDrawing';
import {familyView, needView} from './needView';
import {familiesAt, stageFamilies, stageFamilyPage, stageFamilyView, stagesOf} from './stageFamilyView';
import {stageView} from './stageView';
import {territoryView} from './territoryView';
import {typeView} from './typeView';

const content = contentOf([
  resource({id: 'don'}),
  resource({id: 'don-et-pret', besoins: ['don', 'pret'], etapes: ['idee', 'essai']}),
  resource({id: 'cours', besoins: ['former'], territoires: ['estrie']}),
  resource({id: 'ici', besoins: ['former'], territoires: ['coaticook', 'estrie']}),
  resource({id: 'clos', besoins: ['pret'], territoires: ['coaticook'], statut: 'ferme'}),
]);
const index = indexDirectory(content, TODAY);
const [group] = vocabularies.groupes;
const [money, courses] = group?.familles ?? [];
const [gift] = money?.besoins ?? [];
const [training] = courses?.besoins ?? [];
const [idea] = vocabularies.etapes;
const [coaticook, granit, estrie] = vocabularies.territoires;
const [organisation] = vocabularies.types;
if (!group || !money || !courses || !gift || !training || !idea) throw new Error('fixtures have changed');
if (!coaticook || !granit || !estrie || !organisation) throw new Error('fixtures have changed');

const ids = (list: ListView) => shownGroups(list).flatMap(({rows}) => rows.map(({row}) => row.id));
const titles = (list: ListView) => shownGroups(list).map(({title, count}) => `${title} (${count})`);

describe('familyView', () => {
  it('gathers its needs, each resource once, and leads to each need with its count', () => {
    const view = familyView(group, money, content, index);
    expect(view.title).toBe('Je cherche du financement');
    expect(ids(view.list)).toEqual(['don', 'don-et-pret']);
    expect(view.narrower).toEqual([
      {label: 'un don', url: '/besoins/argent/don', count: 2},
      {label: 'un prêt', url: '/besoins/argent/pret', count: 1},
    ]);
    expect(view.near).toEqual([{label: 'Je cherche une formation', url: '/besoins/cours', count: 2}]);
    expect(view.explorer).toBe('/repertoire?famille=argent');
  });

  it('has nothing more precise to say when it holds one need', () => {
    expect(familyView(group, courses, content, index).narrower).toEqual([]);
  });
});

describe('needView', () => {
  it('stands under its family, beside the needs of the same family', () => {
    const view = needView(group, money, gift, content, index);
    expect(view.parent).toEqual({label: 'Je cherche du financement', url: '/besoins/argent'});
    expect(view.near).toEqual([{label: 'Je cherche un prêt', url: '/besoins/argent/pret', count: 1}]);
    expect(view.stages.filter(({on}) => on).map(({id}) => id)).toEqual(['essai']);
  });

  it('does not repeat a family that says the same; its neighbours are then the other families', () => {
    const view = needView(group, courses, training, content, index);
    expect(view).not.toHaveProperty('parent');
    expect(view.near.map(({url}) => url)).toEqual(['/besoins/argent']);
  });
});

describe('stageView', () => {
  it('lists its resources and counts, for each of its needs, those that serve both', () => {
    const view = stageView(idea, content, index);
    expect(ids(view.list)).toEqual(['don-et-pret']);
    expect(view.needs).toEqual([{label: 'Je cherche un prêt', url: '/besoins/argent/pret', count: 1}]);
    expect(view).not.toHaveProperty('guide');
  });
});

describe('territoryView', () => {
  it('shows a place all that is open to a project there, its own first', () => {
    const view = territoryView(granit, content, index);
    expect(titles(view.list)).toEqual([
      'Propre à la MRC du Granit (0)',
      'Toute l’Estrie (2)',
      'Tout le Québec (2)',
    ]);
    expect(titles(territoryView(coaticook, content, index).list)[0]).toBe('Propre à Coaticook (1)');
    expect(view.ofName).toBe('de la MRC du Granit');
    expect(view.explorer).toBe('/repertoire?territoire=granit');
  });

  it('leads to the others with the number of what they show', () => {
    const view = territoryView(coaticook, content, index);
    expect(view.touching).toEqual([]);
    expect(view.neighbours).toEqual([{label: 'MRC du Granit', url: '/territoires/granit', count: 4}]);
    expect(view.larger.map(({label, count}) => [label, count])).toEqual([
      ['Toute l’Estrie', 4],
      ['Tout le Québec', 4],
      ['Canada', 4],
    ]);
  });

  it('shows where it is, and names apart those that touch it', () => {
    const square = (west: number): [number, number][] => [
      [west, 45],
      [west, 46],
      [west + 1, 46],
      [west + 1, 45],
      [west, 45],
    ];
    const shapes = [
      {id: 'coaticook', nom: 'Coaticook', rings: [square(-72)]},
      {id: 'granit', nom: 'Le Granit', rings: [square(-71)]},
    ];
    const drawn = {attribution: 'Essai', shapes};
    const drawing = drawMap(drawn, ['coaticook', 'granit']);
    const view = territoryView(coaticook, content, index, {...drawn, drawing});
    expect(view.map).toEqual({drawing, here: ['coaticook'], touching: ['granit']});
    expect(view.touching.map(({url}) => url)).toEqual(['/territoires/granit']);
    expect(view.neighbours).toEqual([]);
    expect(territoryView(estrie, content, index, {...drawn, drawing}).map?.here).toContain('granit');
    const [beyond] = content.vocabularies.territoires.filter(({id}) => id === 'canada');
    expect(beyond && territoryView(beyond, content, index, {...drawn, drawing}).map).toBeUndefined();
  });

  it('says who receives anyone there, with a way to reach them', () => {
    const withDoors = content.vocabularies.territoires.map((one) =>
      one.id === granit.id ? {...one, porte_d_entree: ['don-et-pret']} : one,
    );
    const all = {...content, vocabularies: {...content.vocabularies, territoires: withDoors}};
    const {doors} = territoryView(granit, all, index);
    expect(doors.map(({id, way}) => [id, way?.by])).toEqual([['don-et-pret', 'page']]);
    expect(territoryView(coaticook, all, index).doors).toEqual([]);
  });

  it('shows a region what is own to its parts too', () => {
    const {list} = territoryView(estrie, content, index);
    expect(titles(list)).toEqual(['Propre à l’Estrie (2)', 'Tout le Québec (2)']);
  });
});

describe('typeView', () => {
  it('counts the other types without their closed resources', () => {
    const view = typeView(organisation, index);
    expect(view.list.count).toBe(4);
    expect(view.others).toEqual([
      {label: 'Programmes de financement', url: '/types/programme-financement', count: 0},
    ]);
  });
});

describe('a family of needs at a stage', () => {
  it('has a page where something that runs answers it, and no other', () => {
    const places = stageFamilies(index).map(({stage, family}) => `${stage.id}/${family.id}`);
    expect(places).toContain('idee/argent');
    for (const {id} of vocabularies.etapes) {
      for (const family of [money, courses]) {
        const page = stageFamilyPage(id, family.id, index);
        expect(page !== undefined).toBe(places.includes(`${id}/${family.id}`));
      }
    }
    expect(places).toHaveLength(new Set(places).size);
  });

  it('lists what is of both, and leads to the same need elsewhere and to other needs here', () => {
    const place = stageFamilies(index).find(({stage, family}) => stage.id === 'essai' && family === money);
    if (!place) throw new Error('fixtures have changed');
    const view = stageFamilyView(place, index);
    expect(ids(view.list)).toContain('don-et-pret');
    expect(ids(view.list)).not.toContain('clos');
    expect(view.explorer).toBe('/repertoire?etape=essai&famille=argent');
    const own = '/etapes/essai/argent';
    expect([...view.otherStages, ...view.otherFamilies].map(({url}) => url)).not.toContain(own);
    expect(stagesOf(money, index).find(({url}) => url === own)?.count).toBe(view.list.count);
    expect(familiesAt(place.stage, index).find(({url}) => url === own)?.count).toBe(view.list.count);
  });
});
