import {isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';

export const coutProgramme: Rule = {
  id: 'cout-programme',
  severity: 'error',
  summary: 'Un programme de financement n’a pas de coût.',
  help: 'Retirez la ligne « cout »; ce que le programme donne s’écrit sous « aide ».',
  examples: {
    valid: [{[FICHE]: fiche({type: 'programme-financement', cout: null})}],
    invalid: [
      {
        files: {[FICHE]: fiche({type: 'programme-financement'})},
        expect: {
          line: 11,
          column: 1,
          endColumn: 5,
          message: 'La clé « cout » ne s’emploie pas pour un programme de financement.',
        },
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (!isRecord(data) || data.type !== 'programme-financement' || !('cout' in data)) return [];
    return [
      {
        range: keyRange(file, ['cout']),
        message: 'La clé « cout » ne s’emploie pas pour un programme de financement.',
      },
    ];
  },
};
