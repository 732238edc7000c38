import {FICHE, fiche} from '../examples';
import {valueAt} from '../issues';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {count, quote} from '../words';

export const texteTropCourt: Rule = {
  id: 'texte-trop-court',
  severity: 'error',
  summary: 'Un texte est assez long pour dire quelque chose.',
  help: 'Complétez le texte : un résumé dit ce que la ressource fait, et pour qui.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: fiche({resume: 'Aide les OBNL.'})},
        expect: {
          line: 4,
          column: 9,
          endColumn: 23,
          message: '« resume » a 14 caractères; il en faut au moins 30.',
          expected: 'au moins 30 caractères',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'trop-court') return [];
      const {length} = String(valueAt(file.yaml?.data, issue.path));
      const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
      return [
        {
          range: valueRange(file, issue.path),
          message: `${key} a ${count(length, 'caractère')}; il en faut au moins ${issue.limit}.`,
          expected: `au moins ${count(issue.limit, 'caractère')}`,
        },
      ];
    });
  },
};
