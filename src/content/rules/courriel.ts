import {FICHE, fiche} from '../examples';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const courriel: Rule = {
  id: 'courriel',
  severity: 'error',
  summary: 'Une adresse courriel est complète.',
  help: 'Écrivez l’adresse seule, par exemple info@example.org, sans nom ni « mailto: ».',
  examples: {
    valid: [{[FICHE]: fiche({contact: '{courriel: info@example.org}'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({contact: '{courriel: info(at)example.org}'})},
        expect: {
          line: 18,
          column: 21,
          message: '« info(at)example.org » n’est pas une adresse courriel.',
          expected: 'info@example.org',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'courriel') return [];
      return [
        {
          range: valueRange(file, issue.path),
          message: `${quote(typedValue(file, issue.path))} n’est pas une adresse courriel.`,
          expected: 'info@example.org',
        },
      ];
    });
  },
};
