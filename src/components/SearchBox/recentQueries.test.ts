import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {RecentQueries} from './recentQueries';

function fakeStorage(initial: string | null = null) {
  let value = initial;
  return {
    getItem: () => value,
    setItem: (_key: string, next: string) => {
      value = next;
    },
    removeItem: () => {
      value = null;
    },
  };
}

describe('RecentQueries', () => {
  it('keeps the last five, newest first, each once up to accents, case and spaces', () => {
    const storage = fakeStorage();
    const queries = new RecentQueries(() => storage);
    for (const words of ['un', 'deux', 'Prêt  étudiant ', 'quatre', 'cinq', 'six', 'pret ETUDIANT']) {
      queries.remember(words);
    }
    expect(new RecentQueries(() => storage).read()).toEqual([
      'pret ETUDIANT',
      'six',
      'cinq',
      'quatre',
      'deux',
    ]);
  });

  it('keeps neither a letter, nor what has no word', () => {
    const storage = fakeStorage();
    const queries = new RecentQueries(() => storage);
    for (const words of ['', '  ', 'a', '?!', '…']) queries.remember(words);
    expect(storage.getItem()).toBeNull();
  });

  it('leaves nothing behind when it forgets', () => {
    const storage = fakeStorage();
    const queries = new RecentQueries(() => storage);
    queries.remember('prêt');
    queries.forget();
    expect(storage.getItem()).toBeNull();
    expect(queries.read()).toEqual([]);
  });

  it('does without a storage that refuses', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const refusing = {getItem: refuse, setItem: refuse, removeItem: refuse};
    for (const storage of [refuse, () => refusing, () => ({...fakeStorage(), setItem: refuse})]) {
      const queries = new RecentQueries(storage);
      queries.remember('prêt');
      queries.forget();
      expect(queries.read()).toEqual([]);
    }
  });

  it('reads any stored text, and can keep a query after it', () => {
    const wild = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.json(),
      fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.anything())).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(wild, (stored) => {
        const queries = new RecentQueries(() => storage);
        const storage = fakeStorage(stored);
        const before = queries.read();
        expect(before.length).toBeLessThanOrEqual(5);
        for (const query of before) expect(query.trim()).not.toBe('');
        queries.remember('prêt étudiant');
        const after = queries.read();
        expect(after[0]).toBe('prêt étudiant');
        expect(after.length).toBe(Math.min(5, new Set(['prêt étudiant', ...before]).size));
      }),
    );
  });
});
