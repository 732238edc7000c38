// @vitest-environment jsdom
import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import {keyOf} from '@site/src/deviceStore/shape';
import type {DeviceView} from '@site/src/views/deviceView';
import {erasing, takeAway} from './erasure';
import {readInventory} from './inventory';

const DATA: DeviceView = {
  questions: [{critere: 'forme', nom: 'Forme', choices: [{id: 'obnl', nom: 'OBNL'}]}],
  lists: {'idee/ecouter': {nom: 'Écouter', url: '/guide/idee/ecouter'}},
  templates: {budget: {nom: 'Budget', url: '/boite-a-outils/budget', champs: [{id: 'poste'}]}},
};

const text = (contenu: unknown) => JSON.stringify({version: 1, contenu});
const inventory = () => readInventory(localStorage, devicePlace, DATA, 'theme-x');

afterEach(() => localStorage.clear());

describe('the inventory of a browser', () => {
  it('names each thing, says how much there is, and leaves to others what is theirs', () => {
    localStorage.setItem(keyOf('mon-projet'), text({forme: 'obnl', autre: 'chose'}));
    localStorage.setItem(keyOf('coches/idee/ecouter'), text({a: true, b: true}));
    localStorage.setItem(keyOf('coches/disparue'), text({a: true}));
    localStorage.setItem(keyOf('gabarits/budget'), text({1: {rang: 1, valeurs: {poste: 'Loyer'}}}));
    localStorage.setItem('theme-x', 'dark');
    localStorage.setItem('2ise:garde:demain', '{}');
    localStorage.setItem('d-un-autre-site', 'x');
    expect(inventory().map(({kind, opened}) => [kind, opened?.title, opened?.detail])).toEqual([
      ['mon-projet', undefined, '2\u00a0réponses'],
      ['coches', 'disparue', '1\u00a0coche'],
      ['coches', 'Écouter', '2\u00a0coches'],
      ['gabarits', 'Budget', '1\u00a0case remplie'],
      ['oublie', undefined, undefined],
      ['theme', undefined, undefined],
    ]);
    expect(inventory()[0]?.opened?.pieces?.map(({title}) => title)).toEqual([
      'Forme\u00a0: OBNL',
      'autre\u00a0: chose',
    ]);
  });

  it('finds what older versions wrote, and what could not be read, with the thing that it is', () => {
    localStorage.setItem('2ise:coches:idee/ecouter', '["a"]');
    localStorage.setItem('2ise:gabarit:budget:mis-de-cote', 'vieux');
    localStorage.setItem(keyOf('propositions'), '{abîmé');
    const [ticks, form, drafts] = inventory();
    expect(ticks?.opened).toMatchObject({title: 'Écouter', detail: '1\u00a0coche', isEmpty: false});
    expect(form?.opened).toMatchObject({title: 'Budget', aside: 'vieux', isEmpty: true});
    expect(drafts?.opened).toMatchObject({aside: '{abîmé', isEmpty: true});
  });

  it('reads whatever stands there', () => {
    const key = fc.oneof(
      fc.constantFrom(
        ...['mon-projet', 'propositions', 'pages-lues', 'dernieres-recherches'].map(
          (name) => `2ise:garde:${name}`,
        ),
      ),
      fc.constantFrom(
        '2ise:garde:coches/x',
        '2ise:gabarit:budget',
        '2ise:garde:gabarits/',
        '2ise:raccourci-barre',
      ),
      fc.string().map((end) => `2ise:${end}`),
    );
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"version":1,"contenu":${json}}`),
    );
    fc.assert(
      fc.property(fc.dictionary(key, anything, {maxKeys: 4}), (entries) => {
        localStorage.clear();
        Object.entries(entries).forEach(([name, value]) => localStorage.setItem(name, value));
        const found = inventory();
        expect(found.flatMap(({keys}) => keys).sort()).toEqual(Object.keys(entries).sort());
        found.forEach(({keys}) => takeAway(localStorage, keys));
        expect(localStorage.length).toBe(0);
      }),
    );
  });
});

describe('what was erased', () => {
  it('comes back, piece by piece or whole', () => {
    localStorage.setItem(keyOf('mon-projet'), text({forme: 'obnl', autre: 'chose'}));
    const [project] = inventory();
    const piece = erasing(localStorage, project?.keys ?? [], () => project?.opened?.without('forme'));
    expect(localStorage.getItem(keyOf('mon-projet'))).toBe(text({autre: 'chose'}));
    expect(piece.undo()).toBe(true);
    expect(localStorage.getItem(keyOf('mon-projet'))).toBe(text({forme: 'obnl', autre: 'chose'}));
    const whole = takeAway(localStorage, project?.keys ?? []);
    expect(localStorage.length).toBe(0);
    expect(whole.undo()).toBe(true);
    expect(inventory()).toHaveLength(1);
  });

  it('never comes back over what was written since', () => {
    localStorage.setItem('theme-x', 'dark');
    const erasure = takeAway(localStorage, ['theme-x']);
    localStorage.setItem('theme-x', 'light');
    expect(erasure.undo()).toBe(false);
    expect(localStorage.getItem('theme-x')).toBe('light');
  });
});
