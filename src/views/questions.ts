import {callState} from '../model/deadline';
import {givesMoney, isOpen, isRead} from '../model/lookups';
import type {Resource} from '../model/resource';
import type {Vocabularies} from '../model/vocabularies';

/**
 * What is worth asking of those who answer, from what the entry does not say. Nothing for what is read, which nobody answers
 * for, nor for what is over. `today` is AAAA-MM-JJ.
 */
export function questionsFor(resource: Resource, vocabularies: Vocabularies, today: string): string[] {
  const {statuts, couts, criteres} = vocabularies;
  if (isRead(resource.type, vocabularies) || !isOpen(resource.statut, vocabularies)) return [];
  const {aide, admissibilite = [], documents, cout} = resource;
  const hasMoney = givesMoney(resource.type, vocabularies);
  const status = statuts.find(({id}) => id === resource.statut);
  const isCostKnown = cout !== undefined && !couts.find(({id}) => id === cout)?.inconnu;
  const unsaid = criteres.filter(
    ({id, valeurs}) => valeurs && !admissibilite.some(({critere}) => critere === id),
  );
  const asks: [boolean, string][] = [
    [status?.a_confirmer === true, 'Est-ce que cela existe toujours?'],
    [!status?.courant && !status?.a_confirmer, 'Une suite est-elle prévue, et quand?'],
    [admissibilite.length === 0, 'À qui est-ce ouvert?'],
    ...unsaid
      .filter(() => hasMoney)
      .map(({nom}): [boolean, string] => [true, `${nom}\u00a0: y a-t-il une condition?`]),
    [hasMoney && !aide?.formes, 'Sous quelle forme vient l’aide\u00a0: don, prêt, service?'],
    [hasMoney && aide?.montant === undefined, 'Quel montant peut-on obtenir, et pour quelles dépenses?'],
    [hasMoney || aide?.echeance !== undefined, deadlineQuestion(resource, today)],
    [!hasMoney && !isCostKnown, 'Combien cela coûte-t-il?'],
    [
      !documents,
      hasMoney ? 'Quels documents faut-il préparer?' : 'Que faut-il préparer avant de venir vous voir?',
    ],
    [hasMoney, 'Combien de temps avant une réponse?'],
  ];
  return asks.filter(([isAsked, question]) => isAsked && question).map(([, question]) => question);
}

/** Nothing to ask when one may apply at any time, or when the last day is known and still to come. */
function deadlineQuestion({aide}: Resource, today: string): string {
  const {echeance} = aide ?? {};
  if (!echeance) return 'Quand peut-on déposer une demande?';
  const state = callState(echeance, today);
  if (state === 'over') return 'Quand ouvre le prochain appel?';
  if (state !== undefined && echeance.ferme !== undefined) return '';
  if (echeance.mode === 'en-continu') return '';
  return echeance.ouvre === undefined && echeance.mode === 'par-appels'
    ? 'Quand ouvre le prochain appel?'
    : 'Jusqu’à quand peut-on déposer une demande?';
}
