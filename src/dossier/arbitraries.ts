import fc from 'fast-check';
import type {Dossier, DossierItem} from './item';
import {ITEM_STATES, keyOf} from './item';

/* Dossiers of all kinds, for the tests of properties. */

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);

/** A text that says something, without blanks at its ends. */
const text = fc
  .oneof(
    fc.string({minLength: 1, maxLength: 40}),
    fc.constantFrom('Appeler l’été\u00a0: oui?', 'a & b = c #d\nligne 2', '%E0'),
  )
  .map((any) => any.trim())
  .filter((any) => any !== '');

const day = fc
  .date({min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

const ref = fc.oneof(
  fc.record({genre: fc.constantFrom('ressource' as const, 'gabarit' as const, 'parcours' as const), id}),
  fc.record({genre: fc.constant('pratique' as const), id: fc.tuple(id, id).map((ids) => ids.join('/'))}),
);

export const anyItem: fc.Arbitrary<DossierItem> = fc
  .tuple(
    ref,
    fc.record(
      {
        nom: text,
        etape: id,
        etat: fc.constantFrom(...ITEM_STATES.map((state) => state.id)),
        retour: day,
        note: text,
        conseil: text,
        ajoute: day,
      },
      {requiredKeys: ['nom', 'etat', 'ajoute']},
    ),
  )
  .map(([what, said]) => ({...what, ...said}) as DossierItem);

/** Each line once. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.uniqueArray(anyItem, {selector: keyOf, maxLength: 8}), fc.option(text, {nil: undefined}))
  .map(([items, mot]) => ({items, ...(mot !== undefined && {mot})}));
