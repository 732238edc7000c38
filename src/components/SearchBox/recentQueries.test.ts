import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fakeDevice} from '@site/src/deviceStore/fakes';
import {asideKeyOf, keyOf} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import type {RecentQueries} from './recentQueries';
import {listQueries, recentShape, withQuery} from './recentQueries';

const FORMER = '2ise:recherche:dernieres';

function asked(...queries: string[]): RecentQueries {
  return queries.reduce(withQuery, {});
}

describe('recent queries', () => {
  it('are the last five, newest first, each once up to accents, case and spaces', () => {
    expect(
      listQueries(asked('un', 'deux', 'Prêt  étudiant ', 'quatre', 'cinq', 'six', 'pret ETUDIANT')),
    ).toEqual(['pret ETUDIANT', 'six', 'cinq', 'quatre', 'deux']);
  });

  it('are neither a letter, nor what has no word', () => {
    const queries = asked('un mot');
    for (const words of ['', '  ', 'a', '?!', '…']) expect(withQuery(queries, words)).toBe(queries);
  });

  it('of two tabs come together', () => {
    const device = fakeDevice();
    const [here, there] = [device.tab(), device.tab()].map((tab) => createStoredState(recentShape, tab));
    here?.update((queries) => withQuery(queries, 'local'));
    there?.update((queries) => withQuery(queries, 'prêt'));
    here?.update((queries) => withQuery(queries, 'repas'));
    expect(listQueries(there!.get().content)).toEqual(['repas', 'prêt', 'local']);
  });

  it('are found where the site kept a list, and forgotten there too', () => {
    const device = fakeDevice({[FORMER]: '["six", 3, "cinq", "a", "Six"]'});
    const state = createStoredState(recentShape, device.tab());
    expect(listQueries(state.get().content)).toEqual(['six', 'cinq']);
    state.update(() => ({}));
    expect(device.texts.size).toBe(0);
  });

  it('start again beside what could not be read', () => {
    const device = fakeDevice({[keyOf(recentShape.name)]: '{"version":1,"contenu":{"a":{"texte":3}}}'});
    const state = createStoredState(recentShape, device.tab());
    state.update((queries) => withQuery(queries, 'prêt'));
    expect(listQueries(state.get().content)).toEqual(['prêt']);
    expect(device.texts.has(asideKeyOf(recentShape.name))).toBe(true);
  });

  it('are read from any list, and one can be added to them', () => {
    const wild = fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.jsonValue()));
    fc.assert(
      fc.property(wild, (list) => {
        const before = recentShape.former?.read(JSON.stringify(list)) ?? {};
        expect(recentShape.read(before)).toBe(before);
        for (const query of listQueries(before)) expect(query.trim()).not.toBe('');
        const after = listQueries(withQuery(before, 'prêt étudiant'));
        expect(after[0]).toBe('prêt étudiant');
        expect(after.length).toBe(Math.min(5, new Set(['prêt étudiant', ...listQueries(before)]).size));
      }),
    );
  });
});
