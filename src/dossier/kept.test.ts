import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyItem} from './arbitraries';
import {keptOf, line} from './fixtures';
import {keyOf} from './item';
import type {KeptDossier} from './keptDossier';
import {change, changeEach, emptied, move, openKept} from './kept';
import {add, countOf, isKept, putBack, remove} from './keptDossier';

const ids = (kept: KeptDossier) => openKept(kept).items.map(({id}) => id);

describe('a dossier on a device', () => {
  it('keeps lines in the order they come, each once', () => {
    const kept = keptOf(line('b'), line('a'), line('b', {nom: 'Autre'}));
    expect(ids(kept)).toEqual(['b', 'a']);
    expect(openKept(kept).items[0]?.nom).toBe('Fiche b');
    expect([countOf(kept), isKept(kept, line('a')), isKept(kept, line('c'))]).toEqual([2, true, false]);
  });

  it('takes a line out, and puts it back where it was', () => {
    const kept = keptOf(line('a'), line('b', {note: 'Ma note'}), line('c'));
    const out = remove(kept, 'ressource:b');
    expect(ids(out)).toEqual(['a', 'c']);
    const back = putBack(add(out, line('d')), 'ressource:b', kept.lignes?.['ressource:b']);
    expect(ids(back)).toEqual(['a', 'b', 'c', 'd']);
    expect(openKept(back).items[1]?.note).toBe('Ma note');
    expect(remove(kept, 'ressource:z')).toBe(kept);
  });

  it('says something else of a line, or nothing any more', () => {
    const kept = change(keptOf(line('a')), 'ressource:a', {etat: 'obtenu', retour: '2027-01-05'});
    expect(openKept(kept).items[0]).toMatchObject({etat: 'obtenu', retour: '2027-01-05'});
    expect(openKept(change(kept, 'ressource:a', {retour: undefined})).items[0]).not.toHaveProperty('retour');
    expect(change(kept, 'ressource:z', {etat: 'obtenu'})).toBe(kept);
  });

  it('moves a line before or after another, even when there is no number left between two', () => {
    let kept = keptOf(line('a'), line('b'), line('c'));
    kept = move(kept, 'ressource:c', {before: 'ressource:a'});
    expect(ids(kept)).toEqual(['c', 'a', 'b']);
    kept = move(kept, 'ressource:c', {after: 'ressource:b'});
    expect(ids(kept)).toEqual(['a', 'b', 'c']);
    for (let times = 0; times < 200; times += 1) {
      const [, second = ''] = ids(kept);
      kept = move(kept, `ressource:${second}`, {before: `ressource:${ids(kept)[0] ?? ''}`});
      kept = move(kept, `ressource:${ids(kept)[2] ?? ''}`, {before: `ressource:${ids(kept)[1] ?? ''}`});
      expect(new Set(ids(kept)).size).toBe(3);
    }
    expect(move(kept, 'ressource:a', {before: 'ressource:z'})).toBe(kept);
  });

  it('leaves what it cannot read, and says which, even when all the rest goes', () => {
    const kept: KeptDossier = {
      lignes: {...keptOf(line('a')).lignes, bof: 3, 'ressource:x': line('y')},
      plus: 1,
    };
    expect(openKept(kept)).toMatchObject({items: [{id: 'a'}], unread: ['bof', 'ressource:x']});
    expect(emptied(kept)).toEqual({lignes: {bof: 3, 'ressource:x': line('y')}, plus: 1});
    expect(emptied(keptOf(line('a')))).toEqual({});
  });

  it('takes anything for what it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (lignes) => {
        const {items, unread} = openKept({lignes});
        expect(items.length + unread.length).toBe(Object.keys(lignes).length);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, {selector: keyOf}), (items) => {
        expect(openKept(keptOf(...items)).items).toHaveLength(items.length);
      }),
    );
  });
});

it('changes many lines as one by one', () => {
  const kept = keptOf(line('a'), line('b'), line('c'));
  const vu = {jour: '2026-12-01'};
  const changes = new Map([
    ['ressource:a', {vu}],
    ['ressource:c', {vu}],
    ['ressource:absente', {vu}],
  ]);
  expect(changeEach(kept, changes)).toEqual(change(change(kept, 'ressource:a', {vu}), 'ressource:c', {vu}));
});
