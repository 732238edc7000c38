import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const confianceEtStatut: Rule = {
  id: 'confiance-et-statut',
  severity: 'error',
  summary: 'Une ressource dont on n’est pas sûr qu’elle existe encore n’inspire pas une haute confiance.',
  help: 'Baissez la confiance, ou trouvez une source qui permet de changer le statut.',
  examples: {
    valid: [{[FICHE]: fiche({statut: 'a-confirmer', confiance: 'moyenne'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({statut: 'a-confirmer', confiance: 'haute'})},
        expect: {
          line: 13,
          column: 12,
          endColumn: 17,
          expected: 'moyenne',
          message: 'La confiance « haute » ne va pas avec le statut « a-confirmer ».',
        },
      },
    ],
  },
  check(file, {vocabularies}) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data) || data.confiance !== HIGHEST) return [];
    const status = vocabularies?.statuts.find(({id}) => id === data.statut);
    if (!status?.a_confirmer) return [];
    return [
      {
        range: valueRange(file, ['confiance']),
        message: `La confiance ${quote(HIGHEST)} ne va pas avec le statut ${quote(status.id)}.`,
        expected: NEXT,
      },
    ];
  },
};

/** From the highest to the lowest. */
const [HIGHEST, NEXT] =
  RESOURCE_FIELDS.confiance.kind.is === 'choice' ? RESOURCE_FIELDS.confiance.kind.values : [];
