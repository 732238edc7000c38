import {FICHE, fiche} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

export const cleInconnue: Rule = {
  id: 'cle-inconnue',
  severity: 'error',
  summary: 'Une fiche n’a que des clés connues.',
  help: 'Corrigez le nom de la clé ou retirez la ligne; le modèle de fiche montre toutes les clés.',
  examples: {
    valid: [{[FICHE]: fiche({ville: 'Sherbrooke'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({etapes: null, étape: '[ideation]'})},
        expect: {
          line: 17,
          column: 1,
          endColumn: 6,
          suggestion: 'etapes',
          message: 'La clé « étape » est inconnue; vouliez-vous dire « etapes »?',
        },
      },
      {
        files: {[FICHE]: fiche({telephone: '819 555-0100'})},
        expect: {
          line: 18,
          column: 1,
          message: 'La clé « telephone » se place sous « contact ».',
          suggestion: 'contact',
        },
      },
      {
        files: {[FICHE]: fiche({__proto__x: '1', zzz: '1'})},
        expect: {line: 18, message: 'La clé « __proto__x » est inconnue.'},
      },
      {files: {[FICHE]: fiche({nom: null, titre: 'Centre'})}, expect: {suggestion: 'nom'}},
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'cle-inconnue') return [];
      const {key, under, suggestion = under, known} = issue;
      const message =
        under === undefined
          ? `La clé ${quote(key)} est inconnue${didYouMean(suggestion) || '.'}`
          : `La clé ${quote(key)} se place sous ${quote(under)}.`;
      return [
        {
          range: keyRange(file, [...issue.path, key]),
          message,
          expected: known.join(', '),
          ...(suggestion !== undefined && {suggestion}),
        },
      ];
    });
  },
};
