import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {contentOf, resource, TODAY, vocabularies} from './fixtures';
import {whoDoesWhatIndex, whoDoesWhatTable, whoDoesWhatView} from './whoDoesWhatView';

const [group] = vocabularies.groupes;
const [money] = group?.familles ?? [];
if (!group || !money) throw new Error('The fixtures have no family.');

const content = contentOf([
  resource({id: 'mrc', nom: 'La MRC', territoires: ['granit'], besoins: ['former']}),
  resource({id: 'fonds', type: 'programme-financement', organisme: 'mrc', territoires: ['granit']}),
  resource({id: 'appel', type: 'programme-financement', organisme: 'mrc', territoires: ['granit']}),
  resource({id: 'seul', type: 'programme-financement', territoires: ['granit', 'quebec']}),
  resource({id: 'fini', territoires: ['granit'], statut: 'ferme'}),
]);
const index = indexDirectory(content, TODAY);
const view = whoDoesWhatView(group, money, content, index);
const place = (id: string) => view.places.find((one) => one.id === id);

describe('who does what', () => {
  it('puts what an organisation offers under it, though its own entry says nothing of the need', () => {
    const [holder] = place('granit')?.holders ?? [];
    expect(holder).toMatchObject({id: 'mrc', answers: false});
    expect(holder?.offers.map(({id}) => id)).toEqual(['appel', 'fonds']);
  });

  it('lets stand alone what names no organisation, in each territory it names', () => {
    for (const id of ['granit', 'quebec']) {
      expect(place(id)?.holders.find((one) => one.id === 'seul')).toMatchObject({answers: true, offers: []});
    }
    expect([view.count, view.alone]).toEqual([3, 3 - 2]);
  });

  it('shows a territory of the region where nobody is known, and how to propose somebody', () => {
    expect(place('coaticook')).toMatchObject({
      holders: [],
      propose: '/contribuer/proposer?famille=argent&portee=ici&territoire=coaticook',
    });
    expect(place('canada')).toBeUndefined();
  });

  it('gives a line to each thing offered in a spreadsheet', () => {
    const [head = [], ...lines] = whoDoesWhatTable(view, 'https://site.example');
    expect(head).toHaveLength(6);
    expect(lines).toContainEqual([
      'Je cherche du financement',
      'MRC du Granit',
      'La MRC',
      'fonds',
      'Programme de financement',
      'https://site.example/repertoire/fonds',
    ]);
    expect(lines).toHaveLength(4);
  });

  it('counts each holder once in the index', () => {
    const {groups, count, linked} = whoDoesWhatIndex(content, index);
    expect(groups[0]?.families.map(({holders}) => holders)).toEqual([2, 1]);
    expect([count, linked]).toEqual([4, 2]);
  });
});
