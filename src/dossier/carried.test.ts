import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyDossier} from './arbitraries';
import {fileName, readFile, toFile} from './file';
import {line} from './fixtures';
import type {DossierItem} from './item';
import {FIRST_STATE} from './item';
import {hasDossier, readFragment, toFragment} from './link';
import type {Parcel} from './parcel';

const TODAY = '2026-12-01';

const anyParcel: fc.Arbitrary<Parcel> = fc
  .tuple(anyDossier, fc.constantFrom('moi' as const, 'conseil' as const))
  .map(([dossier, de]) => ({...dossier, de}));

/** What a link leaves on the device. */
const asLinked = (
  {nom: _name, ajoute: _day, note, retour, etat, ...item}: DossierItem,
  withOwn: boolean,
) => ({
  ...item,
  etat: withOwn ? etat : FIRST_STATE,
  ...(withOwn && retour !== undefined && {retour}),
  ...(withOwn && note !== undefined && {note}),
  nom: item.id,
  ajoute: TODAY,
});

describe('the file', () => {
  it('gives back what was put in it', () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        expect(readFile(toFile(parcel, TODAY), TODAY)).toEqual({value: parcel, faults: []});
      }),
    );
  });

  it('has a name that says what it is, and of which day', () => {
    expect(fileName({de: 'moi'}, TODAY)).toBe('mon-dossier-2026-12-01.json');
    expect(fileName({de: 'conseil'}, TODAY)).toBe('liste-proposee-2026-12-01.json');
  });

  it.each([
    ['', 'Il est vide.'],
    ['{"type": "2ise-dossier",\n"version": 1,\nlignes', 'à la ligne 3'],
    ['[]', 'Ce n’est pas un fichier de Mon dossier.'],
    ['{"type":"autre"}', 'Ce n’est pas un fichier de Mon dossier.'],
    ['{"type":"2ise-dossier","version":2}', 'version plus récente'],
    ['{"type":"2ise-dossier","version":1}', 'Ses lignes manquent'],
  ])('says what is wrong of « %s »', (text, what) => {
    const {value, faults} = readFile(text, TODAY);
    expect(value).toBeUndefined();
    expect(faults[0]?.what).toContain(what);
    expect(faults[0]?.mend).not.toBe('');
  });

  it('takes what it can read, and says where the rest is', () => {
    const lignes = [
      line('a'),
      3,
      {genre: 'fiche', id: 'x'},
      {...line('b'), etat: 'perdu', retour: '2026-02-30'},
      line('a', {nom: 'Deux fois'}),
    ];
    const {value, faults} = readFile(JSON.stringify({type: '2ise-dossier', version: 1, lignes}), TODAY);
    expect(value?.items.map(({id, etat}) => [id, etat])).toEqual([
      ['a', 'a-contacter'],
      ['b', 'a-contacter'],
    ]);
    expect(faults.map(({where}) => where)).toEqual([
      'Ligne 2 du fichier',
      'Ligne 3 du fichier',
      'Ligne 4 du fichier (Fiche b)',
      'Ligne 4 du fichier (Fiche b)',
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFile(text, TODAY)));
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (lignes, mot) => {
        readFile(JSON.stringify({type: '2ise-dossier', version: 1, mot, lignes}) ?? '', TODAY);
      }),
    );
  });
});

describe('the link', () => {
  it('gives back what was put in it, with what one keeps for oneself only if one asks', () => {
    fc.assert(
      fc.property(anyParcel, fc.boolean(), (parcel, withOwn) => {
        const {value, faults} = readFragment(toFragment(parcel, {withOwn}), TODAY);
        expect(faults).toEqual([]);
        expect(value).toEqual({...parcel, items: parcel.items.map((item) => asLinked(item, withOwn))});
      }),
    );
  });

  it('holds nothing that a message would change', () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        expect(toFragment(parcel, {withOwn: true})).toMatch(/^#dossier=1&[\w.&=+%*-]*&fin=\d+$/);
      }),
    );
  });

  it('is short', () => {
    const items = [
      line('fonds-x', {etat: 'demande', retour: '2026-12-03', etape: 'financement'}),
      line('abc'),
    ];
    const links = [true, false].map((withOwn) => toFragment({de: 'moi', items}, {withOwn}));
    expect(links).toEqual([
      '#dossier=1&de=moi&r=fonds-x.demande.20261203.financement&r=abc&fin=2',
      '#dossier=1&de=moi&r=fonds-x...financement&r=abc&fin=2',
    ]);
  });

  it('says when its end is missing', () => {
    const whole = toFragment({de: 'moi', items: [line('aa'), line('bb')]}, {withOwn: false});
    expect(readFragment(whole.slice(0, whole.indexOf('&r=bb')), TODAY)).toMatchObject({
      value: {items: [{id: 'aa'}]},
      faults: [{what: expect.stringContaining('Sa fin manque') as string}],
    });
    expect(readFragment('#dossier=1&r=aa&fin=2', TODAY).faults[0]?.what).toBe(
      'Il annonce 2 lignes, on en lit 1.',
    );
  });

  it('knows its own from the places of a page, and versions to come', () => {
    expect(['#dossier=1', '#contenu', ''].map(hasDossier)).toEqual([true, false, false]);
    expect(readFragment('#dossier=2&x', TODAY)).toMatchObject({
      faults: [{what: expect.stringContaining('récente') as string}],
    });
    expect(readFragment('#contenu', TODAY).value).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFragment(`#dossier=1&${text}`, TODAY)));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('r', 'p', 'a', 'n', 'de', 'mot', 'fin', 'constructor'), fc.string()),
        ),
        (pairs) => {
          readFragment(`#dossier=1&${new URLSearchParams(pairs).toString()}`, TODAY);
        },
      ),
    );
  });
});
