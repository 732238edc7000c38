import {FICHE, fiche} from '../examples';
import type {Issue} from '../issues';
import {valueAt} from '../issues';
import {keyRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';
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
      const range = keyRange(file, [...issue.path, key]);
      const renamed = newKey(file, issue);
      const message =
        under === undefined
          ? `La clé ${quote(key)} est inconnue${didYouMean(suggestion) || '.'}`
          : `La clé ${quote(key)} se place sous ${quote(under)}.`;
      return [
        {
          range,
          message,
          expected: known.join(', '),
          ...(suggestion !== undefined && {suggestion}),
          ...(renamed !== undefined && {fix: {range, text: renamed}}),
        },
      ];
    });
  },
};

/** The right key, unless it is there already or another key could be it too. */
function newKey(file: CheckedFile, {path, sure}: Issue & {kind: 'cle-inconnue'}): string | undefined {
  if (sure === undefined || valueAt(file.yaml?.data, [...path, sure]) !== undefined) return undefined;
  const group = JSON.stringify(path);
  const claims = file.issues.filter(
    (other) => other.kind === 'cle-inconnue' && other.sure === sure && JSON.stringify(other.path) === group,
  );
  return claims.length === 1 ? sure : undefined;
}
