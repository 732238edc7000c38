import {describe, expect, it} from 'vitest';
import type {FormStorage} from './formStore';
import {FormStore} from './formStore';

const fields = [
  {id: 'poste', nom: 'Poste', aide: 'Ce que l’on paie.', saisie: 'ligne'},
  {id: 'cout', nom: 'Coût', aide: 'En dollars.', saisie: 'montant'},
] as const;
const table = {id: 'budget', forme: 'tableau' as const, champs: [...fields]};
const KEY = '2ise:gabarit:budget';
const ASIDE = `${KEY}:mis-de-cote`;

function storageOf(entries: Record<string, string> = {}): FormStorage & {entries: Map<string, string>} {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

function opened(storage?: FormStorage): FormStore {
  const store = new FormStore(table);
  store.open(storage);
  return store;
}

function valuesOf(store: FormStore): unknown[] {
  return store.getState().rows.map(({values}) => values);
}

/** The nth row. */
function keyOf(store: FormStore, index: number): number {
  const row = store.getState().rows[index];
  if (!row) throw new Error(`No row ${index}.`);
  return row.key;
}

describe('FormStore', () => {
  it('starts with a few empty rows for a table, one for a form, and writes nothing', () => {
    const storage = storageOf();
    expect(valuesOf(opened(storage))).toEqual([{}, {}]);
    expect(new FormStore({...table, forme: 'fiche'}).getState().rows).toHaveLength(1);
    expect(storage.entries.size).toBe(0);
  });

  it('keeps what is typed, over a reload, with the values it does not know', () => {
    const storage = storageOf({[KEY]: '{"version":1,"lignes":[{"poste":"Local","ancien":7},{}]}'});
    const store = opened(storage);
    store.setValue(keyOf(store, 0), 'poste', 'Local prêté');
    const key = store.addRow();
    store.setValue(key, 'cout', '1 200');
    expect(valuesOf(opened(storage))).toEqual([{poste: 'Local prêté', ancien: 7}, {}, {cout: '1 200'}]);
  });

  it('leaves nothing behind when all is empty again', () => {
    const storage = storageOf();
    const store = opened(storage);
    store.setValue(keyOf(store, 0), 'poste', 'a');
    expect(storage.entries.has(KEY)).toBe(true);
    store.setValue(keyOf(store, 0), 'poste', '');
    expect(storage.entries.size).toBe(0);
  });

  it('erases everything, and gives it back', () => {
    const storage = storageOf();
    const store = opened(storage);
    store.setValue(keyOf(store, 1), 'poste', 'Local');
    const before = valuesOf(store);
    store.erase('Tout est effacé.');
    expect(storage.entries.size).toBe(0);
    expect(valuesOf(store)).toEqual([{}, {}]);
    expect(store.getState().undo?.message).toBe('Tout est effacé.');
    store.undo();
    expect(valuesOf(store)).toEqual(before);
    expect(store.getState().undo).toBeUndefined();
    expect(valuesOf(opened(storage))).toEqual(before);
  });

  it('takes a row away, gives it back at its place, and never leaves a table without a row', () => {
    const store = opened(storageOf());
    store.setValue(keyOf(store, 0), 'poste', 'un');
    store.setValue(keyOf(store, 1), 'poste', 'deux');
    store.removeRow(keyOf(store, 0), 'Ligne 1 retirée.');
    expect(valuesOf(store)).toEqual([{poste: 'deux'}]);
    store.undo();
    expect(valuesOf(store)).toEqual([{poste: 'un'}, {poste: 'deux'}]);
    for (let index = 0; index < 5; index += 1) store.removeRow(keyOf(store, 0), '');
    expect(valuesOf(store)).toEqual([{}]);
  });

  it('forgets what it could give back at the next change', () => {
    const store = opened(storageOf());
    store.setValue(keyOf(store, 0), 'poste', 'un');
    store.erase('');
    store.setValue(keyOf(store, 0), 'poste', 'autre');
    store.undo();
    expect(valuesOf(store)).toEqual([{poste: 'autre'}, {}]);
  });

  it('puts aside what it cannot read, adds to what was there, and throws it away only when told', () => {
    const storage = storageOf({[KEY]: '{abîmé', [ASIDE]: 'plus ancien'});
    const store = opened(storage);
    expect(store.getState()).toMatchObject({aside: 'plus ancien\n{abîmé', isKept: true});
    store.setValue(keyOf(store, 0), 'poste', 'neuf');
    const after = opened(storage);
    expect(after.getState().aside).toBe('plus ancien\n{abîmé');
    expect(valuesOf(after)).toEqual([{poste: 'neuf'}, {}]);
    after.dropAside();
    expect(storage.entries.has(ASIDE)).toBe(false);
    expect(after.getState().aside).toBeUndefined();
  });

  it('does not write over what it could neither read nor put aside', () => {
    const storage = storageOf({[KEY]: '{abîmé'});
    const full: FormStorage = {
      ...storage,
      setItem: () => {
        throw new Error('full');
      },
    };
    const store = opened(full);
    expect(store.getState()).toMatchObject({aside: '{abîmé', isKept: false});
    store.setValue(keyOf(store, 0), 'poste', 'neuf');
    expect(storage.entries.get(KEY)).toBe('{abîmé');
    expect(valuesOf(store)[0]).toEqual({poste: 'neuf'});
  });

  it('works without a storage, or with one that refuses, and says that nothing is kept', () => {
    const refusing: FormStorage = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
      removeItem: () => {
        throw new Error('denied');
      },
    };
    for (const storage of [undefined, refusing]) {
      const store = opened(storage);
      expect(store.getState().isKept).toBe(false);
      store.setValue(keyOf(store, 0), 'poste', 'a');
      expect(valuesOf(store)[0]).toEqual({poste: 'a'});
      expect(store.getState().isKept).toBe(false);
    }
  });

  it('tells its listeners', () => {
    const store = opened(storageOf());
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.addRow();
    stop();
    store.addRow();
    expect(calls).toBe(1);
  });
});
