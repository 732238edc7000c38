import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyDossier} from './arbitraries';
import {dossierOf, keptOf, line} from './fixtures';
import type {Dossier} from './item';
import {keyOf} from './item';
import {openKept} from './kept';
import {EMPTY_DOSSIER} from './keptDossier';
import {compare, join} from './merge';

const kept = (dossier: Dossier) => join(EMPTY_DOSSIER, dossier);
const keys = (dossier: Dossier) => dossier.items.map(keyOf);

describe('compare', () => {
  it('says what each line would add or change', () => {
    const mine = dossierOf(line('a'), line('b', {note: 'Mienne', etat: 'demande'}), line('c'));
    const theirs = dossierOf(
      line('b', {note: 'Autre', etat: 'obtenu'}),
      line('c', {nom: 'Nom changé'}),
      line('d', {conseil: 'Commencez ici.'}),
    );
    expect(compare(mine, theirs)).toMatchObject([
      {
        kind: 'changed',
        changes: [
          {field: 'etat', from: 'demande', to: 'obtenu'},
          {field: 'note', from: 'Mienne', to: 'Mienne\nAutre'},
        ],
      },
      {kind: 'same'},
      {kind: 'new', item: {conseil: 'Commencez ici.'}},
    ]);
  });
});

describe('join', () => {
  it('never takes one back to the first step', () => {
    const mine = keptOf(line('a', {etat: 'demande'}));
    expect(join(mine, dossierOf(line('a')))).toBe(mine);
  });

  it('takes the chosen lines only, and nothing away', () => {
    const mine = keptOf(line('a', {note: 'Mienne'}));
    const theirs = dossierOf(line('a', {etat: 'obtenu'}), line('b'), line('c'));
    const joined = openKept(join(mine, theirs, new Set(['ressource:c']))).items;
    expect(joined.map(({id, etat, note}) => [id, etat, note])).toEqual([
      ['a', 'a-contacter', 'Mienne'],
      ['c', 'a-contacter', undefined],
    ]);
    expect(join(mine, theirs, new Set())).toBe(mine);
  });

  it('keeps what the adviser said of the whole', () => {
    expect(openKept(join(keptOf(line('a')), {items: [line('b')], mot: 'Bon courage.'})).mot).toBe(
      'Bon courage.',
    );
  });

  it('gives the same once or twice', () => {
    fc.assert(
      fc.property(anyDossier, anyDossier, (mine, theirs) => {
        const once = join(kept(mine), theirs);
        expect(join(once, theirs)).toEqual(once);
      }),
    );
  });

  it('gives the whole of a dossier to a device that keeps nothing', () => {
    fc.assert(
      fc.property(anyDossier, (theirs) => {
        expect(openKept(kept(theirs))).toEqual(
          theirs.items.length > 0 ? {...theirs, unread: []} : {items: [], unread: []},
        );
      }),
    );
  });

  it('names the same lines whichever dossier one begins with, and loses no note', () => {
    fc.assert(
      fc.property(anyDossier, anyDossier, (mine, theirs) => {
        const [one, other] = [openKept(join(kept(mine), theirs)), openKept(join(kept(theirs), mine))];
        expect(new Set(keys(one))).toEqual(new Set(keys(other)));
        const notes = new Map(one.items.map((item) => [keyOf(item), item.note ?? '']));
        for (const item of [...mine.items, ...theirs.items]) {
          for (const part of (item.note ?? '').split('\n')) expect(notes.get(keyOf(item))).toContain(part);
        }
      }),
    );
  });

  it('gives the same lines whichever comes first, when they name none in common', () => {
    fc.assert(
      fc.property(anyDossier, anyDossier, (mine, any) => {
        const own = new Set(keys(mine));
        const theirs = {items: any.items.filter((item) => !own.has(keyOf(item)))};
        const byKey = (dossier: Dossier) =>
          Object.fromEntries(dossier.items.map((item) => [keyOf(item), item]));
        expect(byKey(openKept(join(kept(mine), theirs)))).toEqual(byKey(openKept(join(kept(theirs), mine))));
      }),
    );
  });
});
