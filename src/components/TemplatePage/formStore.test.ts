import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CLOSED_PLACES, fakeDevice} from '@site/src/deviceStore/fakes';
import type {Place} from '@site/src/deviceStore/place';
import {keyOf} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import type {FormRow} from './formStore';
import {FormStore} from './formStore';
import {formShape} from './savedForm';

const fields = [
  {id: 'poste', nom: 'Poste', aide: 'Ce que l’on paie.', saisie: 'ligne'},
  {id: 'cout', nom: 'Coût', aide: 'En dollars.', saisie: 'montant'},
] as const;
const table = {id: 'budget', forme: 'tableau' as const, champs: [...fields]};
const shape = formShape(table);
const KEY = keyOf(shape.name);

let count = 0;
const newKey = () => `cle-${(count += 1)}`;

/** The form in one tab. */
function opened(place: Place, template: {forme: 'tableau' | 'fiche'} = table): FormStore {
  return new FormStore(createStoredState(shape, place), template, newKey);
}

function valuesOf(store: FormStore): unknown[] {
  return store.getState().rows.map(({values}) => values);
}

/** The nth row. */
function row(store: FormStore, index: number): FormRow {
  const found = store.getState().rows[index];
  if (!found) throw new Error(`No row ${index}.`);
  return found;
}

function write(store: FormStore, index: number, text: string, field = 'poste'): void {
  store.setValue(row(store, index), field, text);
}

describe('FormStore', () => {
  it('starts with a few empty rows for a table, one for a form, and writes nothing', () => {
    const device = fakeDevice();
    expect(valuesOf(opened(device.tab()))).toEqual([{}, {}]);
    expect(valuesOf(opened(device.tab(), {forme: 'fiche'}))).toEqual([{}]);
    expect(device.texts.size).toBe(0);
  });

  it('keeps what is typed, over a reload, with the values it does not know', () => {
    const device = fakeDevice({
      '2ise:gabarit:budget': '{"version":1,"lignes":[{"poste":"Local","ancien":7},{}]}',
    });
    const store = opened(device.tab());
    write(store, 0, 'Local prêté');
    store.addRow();
    write(store, 2, '1 200', 'cout');
    expect(valuesOf(opened(device.tab()))).toEqual([{poste: 'Local prêté', ancien: 7}, {}, {cout: '1 200'}]);
  });

  it('gives the same state until something changes', () => {
    const store = opened(fakeDevice().tab());
    expect(store.getState()).toBe(store.getState());
    write(store, 0, 'a');
    expect(store.getState()).toBe(store.getState());
  });

  it('leaves nothing behind when all is empty again', () => {
    const device = fakeDevice();
    const store = opened(device.tab());
    write(store, 0, 'a');
    expect(device.texts.has(KEY)).toBe(true);
    write(store, 0, '');
    expect(device.texts.size).toBe(0);
  });

  it('erases everything, and gives it back', () => {
    const device = fakeDevice();
    const store = opened(device.tab());
    write(store, 1, 'Local');
    const before = valuesOf(store);
    store.erase('Tout est effacé.');
    expect(device.texts.size).toBe(0);
    expect(valuesOf(store)).toEqual([{}, {}]);
    expect(store.getState().undo?.message).toBe('Tout est effacé.');
    store.undo();
    expect(valuesOf(store)).toEqual(before);
    expect(store.getState().undo).toBeUndefined();
    expect(valuesOf(opened(device.tab()))).toEqual(before);
  });

  it('takes a row away, gives it back at its place, and never leaves a table without a row', () => {
    const store = opened(fakeDevice().tab());
    write(store, 0, 'un');
    write(store, 1, 'deux');
    store.removeRow(row(store, 0).key, 'Ligne 1 retirée.');
    expect(valuesOf(store)).toEqual([{poste: 'deux'}]);
    store.undo();
    expect(valuesOf(store)).toEqual([{poste: 'un'}, {poste: 'deux'}]);
    for (let index = 0; index < 5; index += 1) store.removeRow(row(store, 0).key, '');
    expect(valuesOf(store)).toEqual([{}]);
  });

  it('forgets what it could give back at the next change', () => {
    const store = opened(fakeDevice().tab());
    write(store, 0, 'un');
    store.erase('');
    write(store, 0, 'autre');
    store.undo();
    expect(valuesOf(store)).toEqual([{poste: 'autre'}, {}]);
  });

  it('shows what could not be read, and throws it away only when told', () => {
    const device = fakeDevice({[KEY]: '{abîmé'});
    const store = opened(device.tab());
    expect(store.getState()).toMatchObject({aside: '{abîmé', keeping: 'kept'});
    write(store, 0, 'neuf');
    const after = opened(device.tab());
    expect(after.getState().aside).toBe('{abîmé');
    expect(valuesOf(after)).toEqual([{poste: 'neuf'}, {}]);
    after.dropAside();
    expect(after.getState().aside).toBeUndefined();
    expect(valuesOf(after)).toEqual([{poste: 'neuf'}, {}]);
  });

  it.each(Object.entries(CLOSED_PLACES))(
    'works on a device that keeps nothing, and says so: %s',
    (_, place) => {
      const store = opened(place);
      write(store, 0, 'a');
      write(store, 1, 'b');
      expect(valuesOf(store)).toEqual([{poste: 'a'}, {poste: 'b'}]);
      expect(store.getState().keeping).toBe('refused');
    },
  );

  it('tells its listeners', () => {
    const store = opened(fakeDevice().tab());
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.addRow();
    stop();
    const before = calls;
    store.addRow();
    expect(before).toBeGreaterThan(0);
    expect(calls).toBe(before);
  });
});

describe('two tabs', () => {
  it('write each in a field, though neither has heard of the other', () => {
    const device = fakeDevice();
    const [here, there] = [opened(device.tab()), opened(device.tab())];
    const [row1, row2] = [row(here, 0), row(there, 1)];
    here.setValue(row1, 'poste', 'Local');
    there.setValue(row2, 'cout', '300');
    here.setValue(row1, 'cout', '1 200');
    for (const store of [here, there, opened(device.tab())]) {
      expect(valuesOf(store)).toEqual([{poste: 'Local', cout: '1 200'}, {cout: '300'}]);
    }
  });

  it('add each a row, and both stay', () => {
    const device = fakeDevice();
    const [here, there] = [opened(device.tab()), opened(device.tab())];
    here.addRow();
    there.addRow();
    expect(valuesOf(here)).toHaveLength(4);
    expect(valuesOf(there)).toHaveLength(4);
  });

  it('bring a row back when one writes in it while the other takes it away', () => {
    const device = fakeDevice();
    const [here, there] = [opened(device.tab()), opened(device.tab())];
    write(here, 0, 'Local');
    const shown = row(here, 0);
    there.removeRow(row(there, 0).key, '');
    here.setValue(shown, 'cout', '300');
    expect(valuesOf(there)).toEqual([{poste: 'Local', cout: '300'}, {}]);
  });

  it('undo what one has erased, beside what the other has written since', () => {
    const device = fakeDevice();
    const [here, there] = [opened(device.tab()), opened(device.tab())];
    write(here, 0, 'Local');
    write(here, 1, 'Repas');
    here.erase('');
    write(there, 0, '40', 'cout');
    write(there, 1, 'Goûter');
    here.undo();
    expect(valuesOf(there)).toEqual([{poste: 'Local', cout: '40'}, {poste: 'Goûter'}]);
  });

  it('end the same, with the last text of each field', () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      rank: fc.constantFrom(0, 1),
      field: fc.constantFrom('poste', 'cout'),
      hears: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 20}), (steps) => {
        const device = fakeDevice();
        const tabs = [device.tab(), device.tab()];
        const stores = tabs.map((place) => opened(place));
        // What each tab shows is what it last heard of.
        const shown = stores.map((store) => store.getState().rows);
        stores.forEach((store) => store.subscribe(() => {}));
        const expected: Record<string, string>[] = [{}, {}];
        steps.forEach(({tab, rank, field, hears}, index) => {
          const store = stores[tab];
          const target = shown[tab]?.[rank];
          if (!store || !target) throw new Error('No such row.');
          store.setValue(target, field, `${index}`);
          expected[rank]![field] = `${index}`;
          if (hears) shown[tab] = store.getState().rows;
        });
        for (const place of tabs) place.comeBack();
        for (const store of [...stores, opened(device.tab())]) expect(valuesOf(store)).toEqual(expected);
      }),
    );
  });
});
