import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allFields} from '../../model/field';
import {PRACTICE_FIELDS} from '../../model/guideFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {contactsIn, withoutFormerContacts} from './contacts';
import {readableFields, readableState} from './readable';

const FIELDS = readableFields(RESOURCE_FIELDS);
const NONE = {contacts: new Set<string>(), copies: new Set<string>()};
const read = (front: Record<string, unknown>, body = '', published = NONE) =>
  readableState({front, body}, FIELDS, published);

describe('what readers know of an entry', () => {
  it('has no field for editors, and nothing that the table does not know', () => {
    const hidden = allFields(RESOURCE_FIELDS).filter(({field}) => field.uses.editorsOnly);
    expect(hidden.length).toBeGreaterThan(3);
    const front = Object.fromEntries(hidden.map(({path: [key = '']}) => [key, 'secret']));
    expect(read({...front, cle_de_jadis: 'secret', nom: 'Quai'}).front).toEqual({nom: 'Quai'});
  });

  it('has no identifier of the guide: its neighbours, its templates, its notes', () => {
    expect(Object.keys(readableFields(PRACTICE_FIELDS))).toEqual([
      'titre',
      'resume',
      'etape',
      'besoins',
      'sources',
      'revise_le',
      'preuve',
    ]);
    const {front} = readableState(
      {front: {sources: [{id: 'ctb', titre: 'Un guide'}]}, body: ''},
      readableFields(PRACTICE_FIELDS),
      NONE,
    );
    expect(front).toEqual({sources: [{titre: 'Un guide'}]});
  });

  it('has of an item neither the address that proves it, nor less than what tells it from the others', () => {
    const admissibilite = [{critere: 'age', phrase: 'De 15 à 35 ans.', source: 'https://fonds.example/a'}];
    const sources = [{url: 'https://fonds.example/b', appuie: 'Montants'}];
    expect(read({admissibilite, sources, url: 'https://fonds.example/c'}).front).toEqual({
      admissibilite: [{critere: 'age', phrase: 'De 15 à 35 ans.'}],
      sources,
      url: 'https://fonds.example/c',
    });
  });

  it('never gives the address of a copy, wherever it stands', () => {
    const copies = new Set(['https://copies.example/a']);
    const state = read(
      {
        sources: [
          {url: 'https://copies.example/b', copie: true, appuie: 'Montants'},
          {url: 'https://original.example', appuie: 'Règles'},
        ],
        admissibilite: [
          {critere: 'age', source: 'https://copies.example/a'},
          {critere: 'secteur', source: 'https://docplayer.fr/123'},
        ],
      },
      '',
      {...NONE, copies},
    );
    expect(JSON.stringify(state)).not.toMatch(/copies\.example|docplayer/);
    expect(JSON.stringify(state)).toContain('https://original.example');
  });

  it('is the same however it is spaced, wrapped or quoted', () => {
    const once = read(
      {nom: 'Le fonds\u00a0: 2\u00a0000\u00a0$'},
      'Une phrase.\n\nUne liste :\n\n- un\n- deux\n',
    );
    expect(read({nom: 'Le  fonds : 2 000 $'}, 'Une\nphrase.\n\n\nUne liste\u00a0:\n\n- un\n- deux')).toEqual(
      once,
    );
    expect(read({nom: "L'atelier"})).toEqual(read({nom: 'L’atelier'}));
  });

  it('reads a body as one reads it: no marks, no calls of notes, no anchors', () => {
    const {body} = read(
      {},
      '## Titre\n\nUn **mot**, un [lien](/repertoire/x) et une note[^un].\n\n- [ ] Fait. {#fait}\n',
    );
    expect(body).toBe('## Titre\n\nUn mot, un lien et une note.\n\n- [ ] Fait.');
  });

  it('takes any value without a fault', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(FIELDS)), fc.jsonValue()),
        fc.string(),
        (front, body) => {
          const state = read(front, body);
          expect(readableState(state, FIELDS, NONE).front).toEqual(state.front);
        },
      ),
    );
  });
});

describe('former contacts', () => {
  it('leave their place and not their words', () => {
    const published = contactsIn(['Écrivez à info@quai.example ou appelez le 819 555-0142.']);
    const text = 'info@quai.example, j.untel@quai.example, (819) 555-0142, 819-555-0199 poste 4, 211';
    expect(withoutFormerContacts(text, published)).toBe(
      'info@quai.example, ancien courriel, (819) 555-0142, ancien numéro, 211',
    );
  });
});
