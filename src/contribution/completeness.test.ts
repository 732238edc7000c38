import {describe, expect, it} from 'vitest';
import {allFields} from '../model/field';
import type {Resource} from '../model/resource';
import type {ResourceField} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {resource, TODAY, vocabularies} from './queue/fixtures';
import {missingFields} from '../model/completeness';

const missing = (changes: Partial<Resource>) =>
  missingFields(resource({id: 'essai', ...changes}), vocabularies, TODAY).map(({path}) => path);

const check = {date: '2026-11-01', moyen: 'courriel'};
const CALL = {mode: 'par-appels'} as const;

describe('what an entry does not say', () => {
  it.each<[string, Partial<Resource>, string[]]>([
    ['of one where people answer', {}, ['contact', 'cout', 'verification']],
    ['of a document, which nobody answers for', {type: 'guide'}, ['cout', 'verification']],
    [
      'of one that gives money, whose cost has no meaning',
      {type: 'programme-financement'},
      ['contact', 'admissibilite', 'aide.formes', 'aide.montant', 'aide.echeance', 'verification'],
    ],
    ['of one without a page', {url: undefined, cout: 'gratuit'}, ['url', 'contact', 'verification']],
    ['of one that says its cost is not known', {cout: 'inconnu'}, ['contact', 'cout', 'verification']],
    ['of one that is over', {statut: 'ferme'}, []],
    [
      'of one that a person checked, and that says all',
      {contact: {courriel: 'info@exemple.example'}, cout: 'gratuit', verification: [check]},
      [],
    ],
  ])('%s', (_, changes, paths) => {
    expect(missing(changes)).toEqual(paths);
  });

  it.each<[string, NonNullable<Resource['aide']>['echeance'], boolean]>([
    ['not known at all', {mode: 'inconnue'}, true],
    ['not known but for its last call', {mode: 'inconnue', dernier_appel: '2025'}, true],
    ['by calls', CALL, false],
    ['to come', {...CALL, ferme: '2027-01-29'}, false],
  ])('a deadline %s', (_, echeance, isMissing) => {
    const aide = {formes: ['pret'], montant: '2 000 $', echeance};
    expect(missing({type: 'programme-financement', aide}).includes('aide.echeance')).toBe(isMissing);
  });

  it('is named as forms name it, with what it would let people do', () => {
    const [first] = missingFields(resource({id: 'essai'}), vocabularies, TODAY);
    expect(first).toEqual({
      path: 'contact',
      title: 'Joindre l’organisation',
      lets: 'l’appeler ou lui écrire',
    });
  });

  it('is said of the draft of an entry too', () => {
    expect(missingFields({type: 'organisme'}, vocabularies, TODAY).map(({path}) => path)).toContain(
      'sources',
    );
  });
});

it('what knowing a field lets people do follows « pour »', () => {
  const lets = allFields<ResourceField>(RESOURCE_FIELDS).flatMap(({field}) => field.wanted?.lets ?? []);
  expect(lets.length).toBeGreaterThan(0);
  expect(lets.filter((words) => !/^(?:l’|s’y )?[a-zé]+(?:er|ir|re)(?: .*[^.])?$/.test(words))).toEqual([]);
});
