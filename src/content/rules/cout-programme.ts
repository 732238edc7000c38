import {givesMoney} from '../../model/lookups';
import type {ResourceField} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const coutProgramme: Rule = {
  id: 'cout-programme',
  severity: 'error',
  summary: 'Une ressource qui donne de l’argent n’a pas de coût.',
  help: 'Retirez la ligne; ce que le programme donne s’écrit sous « aide ».',
  examples: {
    valid: [{[FICHE]: fiche({type: 'programme-financement', cout: null})}],
    invalid: [
      {
        files: {[FICHE]: fiche({type: 'programme-financement'})},
        expect: {
          line: 11,
          column: 1,
          endColumn: 5,
          message: 'La clé « cout » ne s’emploie pas pour le type « Programme de financement ».',
        },
      },
    ],
  },
  check(file, {vocabularies}) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data) || !vocabularies) return [];
    if (!givesMoney(data.type, vocabularies)) return [];
    const type = vocabularies.types.find(({id}) => id === data.type);
    return MEANINGLESS.filter((key) => key in data).map((key) => ({
      range: keyRange(file, [key]),
      message: `La clé ${quote(key)} ne s’emploie pas pour le type ${quote(type?.nom)}.`,
    }));
  },
};

/** Fields without meaning for a resource that gives money. */
const MEANINGLESS = Object.entries<ResourceField>(RESOURCE_FIELDS)
  .filter(([, {notForMoney}]) => notForMoney)
  .map(([key]) => key);
