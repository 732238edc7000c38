import {describe, expect, it} from 'vitest';
import type {Resource} from '../../model/resource';
import {COMPLETE, resource, TODAY, vocabularies} from './fixtures';
import {reasonsToCheck, urgencyOf} from './reasons';

const DEAD = new Set([
  'https://www.essai.example/',
  'https://essai.example/joindre',
  'https://source.example/page',
]);

const reasons = (changes: Partial<Resource>, dead: ReadonlySet<string> = new Set()) =>
  reasonsToCheck(resource({id: 'essai', ...changes}), {vocabularies, today: TODAY, dead});
const kinds = (...given: Parameters<typeof reasons>) => reasons(...given).map(({kind}) => kind);

describe('why an entry is worth another look', () => {
  it.each<[string, Partial<Resource>, string[]]>([
    ['nothing for what a person has just checked', COMPLETE, []],
    ['nothing for what is over', {statut: 'ferme', a_verifier: ['Une date']}, []],
    ['nobody has checked it', {...COMPLETE, verification: undefined}, ['neverChecked']],
    ['its check is old', {...COMPLETE, verification: [{date: '2025-11-21', moyen: 'site'}]}, ['checkDue']],
    ['not yet', {...COMPLETE, verification: [{date: '2025-11-22', moyen: 'site'}]}, []],
    [
      'a check of money is soon old',
      {
        ...COMPLETE,
        type: 'programme-financement',
        admissibilite: [{critere: 'x', phrase: 'Aux OBNL.', source: 'https://source.example/page'}],
        aide: {formes: ['don'], montant: '100 $', echeance: {mode: 'en-continu'}},
        verification: [{date: '2026-05-01', moyen: 'site'}],
      },
      ['checkDue'],
    ],
    [
      'it is checked in part',
      {...COMPLETE, verification: [{date: '2026-11-01', moyen: 'site', champs: ['url', 'contact']}]},
      ['partlyChecked'],
    ],
    ['it may no longer exist', {...COMPLETE, statut: 'a-confirmer'}, ['unconfirmed']],
    ['it has stopped for a while', {...COMPLETE, statut: 'suspendu'}, ['stopped']],
    ['it cannot be reached', {...COMPLETE, contact: undefined}, ['noContact']],
    ['it does not say its cost', {...COMPLETE, cout: 'inconnu'}, ['missing']],
    ['some points are to be confirmed', {...COMPLETE, a_verifier: ['Ses heures']}, ['doubt']],
    [
      'the most pressing first',
      {statut: 'a-confirmer', a_verifier: ['Ses heures']},
      ['unconfirmed', 'neverChecked', 'noContact', 'missing', 'doubt'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(kinds(changes)).toEqual(expected);
  });

  it('says which fact is old, fact by fact', () => {
    const [due] = reasons({
      ...COMPLETE,
      verification: [
        {date: '2026-11-01', moyen: 'courriel', champs: ['cout', 'url']},
        {date: '2025-01-05', moyen: 'courriel', champs: ['contact.courriel']},
      ],
    });
    expect(due).toEqual({
      kind: 'checkDue',
      why: 'vérifiée le 5\u00a0janvier 2025; c’est à refaire après 12\u00a0mois',
      asks: ['Courriel\u00a0: toujours juste?'],
    });
  });

  it('names what a missing field would let people do', () => {
    expect(reasons({...COMPLETE, contact: undefined})[0]?.asks).toEqual([
      'Joindre l’organisation\u00a0: pour l’appeler ou lui écrire',
    ]);
  });

  it('does not ask twice when the next call is', () => {
    const asked = reasons({
      type: 'programme-financement',
      aide: {formes: ['don'], echeance: {mode: 'inconnue', dernier_appel: '2025'}},
    });
    const all = asked.flatMap(({asks}) => asks);
    expect(all.filter((ask) => /appel\?|Échéance/.test(ask))).toEqual(['Quand ouvre le prochain appel?']);
  });
});

describe('addresses that no longer answer', () => {
  it('are its page, its way to be reached, what it rests on', () => {
    const changes = {...COMPLETE, contact: {porte: 'https://essai.example/joindre#equipe'}};
    expect(kinds(changes, DEAD)).toEqual(['deadPage', 'deadContact', 'deadSource']);
    expect(kinds(changes)).toEqual([]);
  });

  it('are not copies, which are evidence alone, nor its page said twice', () => {
    const [{url, appuie}] = [{url: 'https://source.example/page', appuie: 'Mission'}];
    expect(kinds({...COMPLETE, sources: [{url, appuie, copie: true}]}, DEAD)).toEqual(['deadPage']);
    expect(kinds({...COMPLETE, sources: [{url: 'https://www.essai.example', appuie}]}, DEAD)).toEqual([
      'deadPage',
    ]);
  });
});

it('a doubt presses as many times as it has points, up to three', () => {
  const urgency = (points: number) =>
    urgencyOf(reasons({...COMPLETE, a_verifier: Array.from({length: points}, (_, n) => `Point ${n}`)}));
  expect([0, 1, 2, 3, 9].map(urgency)).toEqual([0, 1, 2, 3, 3]);
});
