import {FICHE, fiche} from '../examples';
import {valueAt} from '../issues';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const valeurVide: Rule = {
  id: 'valeur-vide',
  severity: 'error',
  summary: 'Une clé est suivie d’une valeur.',
  help: 'Écrivez la valeur. Si la clé est facultative et que vous n’avez rien à écrire, retirez la ligne.',
  examples: {
    valid: [{[FICHE]: fiche({ville: null})}],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: ''})},
        expect: {line: 2, column: 1, endColumn: 4, message: 'La clé « nom » n’a pas de valeur.'},
      },
      {files: {[FICHE]: fiche({resume: '""'})}, expect: {line: 4, column: 9}},
      {
        files: {[FICHE]: fiche({etapes: '[]'})},
        expect: {line: 6, column: 9, message: 'La liste « etapes » est vide.'},
      },
      {files: {[FICHE]: fiche({etapes: '[ideation, ""]'})}, expect: {line: 6, column: 20}},
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'vide') return [];
      const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
      const isItem = typeof issue.path.at(-1) === 'number';
      const isList = Array.isArray(valueAt(file.yaml?.data, issue.path));
      const message = isList
        ? `La liste ${key} est vide.`
        : isItem
          ? `Un élément de la liste ${key} est vide.`
          : `La clé ${key} n’a pas de valeur.`;
      return [{range: valueRange(file, issue.path), message}];
    });
  },
};
