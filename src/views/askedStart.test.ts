import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formParts} from '../contribution/form/formFields';
import {facetSpecs} from '../directory/facetSpecs';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {askedKeys, askedStart} from './askedStart';
import {vocabularies} from './fixtures';

const keys = askedKeys(facetSpecs(vocabularies), formParts(RESOURCE_FIELDS, vocabularies), vocabularies);
const start = (search: string) => askedStart(search, keys);

/** The texts at the ends of a nested value. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('the form as an address begins it', () => {
  it('answers the questions that the address names', () => {
    expect(start('?etape=essai&besoin=don&territoire=granit&type=organisme&aide=pret')).toEqual({
      draft: {
        values: {
          besoins: ['don'],
          etapes: ['essai'],
          territoires: ['granit'],
          type: 'organisme',
          aide: {formes: ['pret']},
        },
        sections: {},
      },
      given: [
        'Besoin\u00a0: un don',
        'Étape\u00a0: Essai',
        'Territoire\u00a0: MRC du Granit',
        'Type de ressource\u00a0: Organismes',
        'Forme d’aide\u00a0: Prêt',
      ],
      toChoose: [],
      ignored: [],
      mark: 'aide=pret&besoin=don&etape=essai&territoire=granit&type=organisme',
    });
  });

  it('takes a family of one need for that need, and leaves the choice among several', () => {
    expect(start('?famille=cours').draft.values).toEqual({besoins: ['former']});
    const vague = start('?famille=argent&etape=idee');
    expect(vague.draft.values).toEqual({etapes: ['idee']});
    expect(vague.toChoose).toEqual(['Je cherche du financement']);
  });

  it('adds up a need and a family', () => {
    expect(start('?besoin=don&famille=cours').draft.values).toEqual({besoins: ['don', 'former']});
  });

  it('names what it does not know, and keeps the rest', () => {
    expect(start('?etape=essai&etape=%3Cscript%3E&territoire=mars')).toMatchObject({
      draft: {values: {etapes: ['essai']}},
      ignored: ['<script>', 'mars'],
    });
  });

  it('leaves what the review decides, and what changes a filter, to themselves', () => {
    const asked = start('?statut=actif&portee=ici&q=local&brouillon=2');
    expect(asked).toMatchObject({draft: {values: {}}, given: [], ignored: [], mark: ''});
  });

  it('never throws, and answers only from the lists, whatever the address', () => {
    const known = new Set(keys.flatMap(({values}) => values.flatMap(({id, parts = []}) => [id, ...parts])));
    const key = fc.constantFrom(...keys.map((one) => one.key), 'q', '__proto__', 'constructor');
    const value = fc.oneof(fc.string(), fc.constantFrom(...known));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const {draft} = start(new URLSearchParams(pairs).toString());
        for (const answer of leaves(draft.values)) expect(known).toContain(answer);
      }),
    );
  });
});
