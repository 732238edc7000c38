import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {TODAY, resource, vocabularies} from './fixtures';
import {questionsFor} from './questions';

const [organisation] = vocabularies.types;
if (!organisation) throw new Error('unreachable');
const lists = {
  ...vocabularies,
  types: [...vocabularies.types, {...organisation, id: 'guide', role: 'lire' as const}],
  criteres: [{id: 'forme', nom: 'Forme juridique', valeurs: [{id: 'obnl', nom: 'OBNL'}]}],
};
const asked = (changes: Partial<Resource>) => questionsFor(resource({id: 'a', ...changes}), lists, TODAY);
const fund = (changes: Partial<Resource> = {}) => asked({type: 'programme-financement', ...changes});

describe('questionsFor', () => {
  it('asks all of a fund that says nothing', () => {
    expect(fund()).toEqual([
      'À qui est-ce ouvert?',
      'Forme juridique\u00a0: y a-t-il une condition?',
      'Sous quelle forme vient l’aide\u00a0: don, prêt, service?',
      'Quel montant peut-on obtenir, et pour quelles dépenses?',
      'Quand peut-on déposer une demande?',
      'Quels documents faut-il préparer?',
      'Combien de temps avant une réponse?',
    ]);
  });

  it('does not ask what is known', () => {
    const known = fund({
      admissibilite: [{critere: 'forme', accepte: ['obnl'], phrase: 'Les OBNL.', source: 'https://x.org'}],
      aide: {formes: ['pret'], montant: '5 000 $', echeance: {mode: 'en-continu'}},
      documents: ['Lettres patentes'],
    });
    expect(known).toEqual(['Combien de temps avant une réponse?']);
  });

  it.each([
    [{mode: 'par-appels'}, 'Quand ouvre le prochain appel?'],
    [{mode: 'par-appels', ferme: '2026-11-21'}, 'Quand ouvre le prochain appel?'],
    [{mode: 'par-appels', ferme: '2026-11-22'}, undefined],
    [{mode: 'par-appels', ouvre: '2026-12-01', ferme: '2027-01-01'}, undefined],
    [{mode: 'par-appels', ouvre: '2026-12-01'}, 'Jusqu’à quand peut-on déposer une demande?'],
    [{mode: 'inconnue'}, 'Jusqu’à quand peut-on déposer une demande?'],
    [{mode: 'en-continu'}, undefined],
  ] as const)('with the deadline %j, asks: %s', (echeance, question) => {
    const found = fund({aide: {formes: ['pret'], echeance}}).filter((one) =>
      /quand (?:ouvre|peut)|jusqu’à quand/i.test(one),
    );
    expect(found).toEqual(question === undefined ? [] : [question]);
  });

  it('asks the cost of what gives no money, when nobody knows it', () => {
    expect(asked({cout: 'inconnu'})).toContain('Combien cela coûte-t-il?');
    expect(asked({})).toContain('Combien cela coûte-t-il?');
    expect(asked({cout: 'gratuit'})).not.toContain('Combien cela coûte-t-il?');
    expect(fund()).not.toContain('Combien cela coûte-t-il?');
  });

  it('asks first whether it still exists, or comes back', () => {
    expect(asked({statut: 'a-confirmer'})[0]).toBe('Est-ce que cela existe toujours?');
    expect(asked({statut: 'suspendu'})[0]).toBe('Une suite est-elle prévue, et quand?');
  });

  it('asks nothing of what is over, nor of what is read', () => {
    expect(fund({statut: 'ferme'})).toEqual([]);
    expect(asked({type: 'guide'})).toEqual([]);
  });
});
