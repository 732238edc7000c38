import {isRecord, records} from '../data';
import {PRIX, prix} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';

const CRITERIA = (...weights: (number | undefined)[]) =>
  prix({
    criteres: weights
      .map(
        (weight, rank) =>
          `\n  - {nom: Critère ${rank + 1}, phrase: Ce que le jury veut y lire.${weight === undefined ? '' : `, poids: ${weight}`}}`,
      )
      .join(''),
  });

export const poidsDesCriteres: Rule = {
  id: 'poids-des-criteres',
  severity: 'error',
  summary: 'Les critères d’un prix ont tous un poids, et la somme fait 100; ou aucun n’en a.',
  help: 'Reprenez les poids du règlement; s’il n’en donne pas, retirez toutes les lignes « poids ».',
  examples: {
    valid: [{[PRIX]: CRITERIA(60, 40)}, {[PRIX]: CRITERIA(undefined, undefined)}],
    invalid: [
      {
        files: {[PRIX]: CRITERIA(60, 30)},
        expect: {line: 10, column: 1, message: 'La somme des poids fait 90, et non 100.'},
      },
      {
        files: {[PRIX]: CRITERIA(60, undefined)},
        expect: {line: 10, message: 'Un critère a un poids et un autre n’en a pas.'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'prix' || !isRecord(data)) return [];
    const criteria = records(data.criteres);
    const weights = criteria.flatMap(({poids}) => (typeof poids === 'number' ? [poids] : []));
    // A weight that is no number has a fault of its own.
    const isTyped = ({poids}: Record<string, unknown>) => poids !== undefined && !Number.isFinite(poids);
    if (weights.length === 0 || criteria.some(isTyped)) return [];
    const range = keyRange(file, ['criteres']);
    if (weights.length < criteria.length)
      return [{range, message: 'Un critère a un poids et un autre n’en a pas.'}];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return sum === 100 ? [] : [{range, message: `La somme des poids fait ${sum}, et non 100.`}];
  },
};
