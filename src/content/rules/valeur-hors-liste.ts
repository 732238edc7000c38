import {newValue} from '../edit';
import {FICHE, fiche} from '../examples';
import {candidatesOf, needsOfFamily, nounOf} from '../labels';
import {nearest, surelyMeant} from '../nearest';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, either, quote} from '../words';

/** Above this, a list of values is named rather than written out. */
const SHOWN_VALUES = 12;

/** Above this, a message no longer lists them. */
const CHOICES = 5;

export const valeurHorsListe: Rule = {
  id: 'valeur-hors-liste',
  severity: 'error',
  summary: 'Une valeur d’une liste fermée est l’un des identifiants de cette liste.',
  help: 'Choisissez un identifiant de la liste; c’est l’identifiant (« id ») qui s’écrit, pas le nom.',
  examples: {
    valid: [{[FICHE]: fiche({etapes: '[ideation, financement]', page_commune: 'true'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({etapes: '[ideation, financment]'})},
        expect: {
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 30,
          message: '« financment » n’est pas une étape connue; vouliez-vous dire « financement »?',
          expected: 'ideation, experimentation-mobilisation, financement',
          suggestion: 'financement',
        },
      },
      {
        files: {[FICHE]: fiche({type: 'Programme de financement'})},
        expect: {line: 3, column: 7, suggestion: 'programme-financement'},
      },
      {files: {[FICHE]: fiche({besoins: '[mentor]'})}, expect: {suggestion: 'accompagnement'}},
      {
        files: {[FICHE]: fiche({besoins: '[chercher-financement]'})},
        expect: {
          message:
            '« chercher-financement » est une famille de besoins; choisissez « trouver-subvention » ou « pret-investissement ».',
        },
      },
      {
        files: {[FICHE]: fiche({page_commune: 'oui'})},
        expect: {message: '« oui » n’est pas une valeur permise; écrivez « true » ou retirez la ligne.'},
      },
      {
        files: {[FICHE]: fiche({langues: '[xyz]'})},
        expect: {message: '« xyz » n’est pas une langue connue; choisissez « fr » ou « en ».'},
      },
    ],
  },
  check(file, {vocabularies}) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'hors-liste') return [];
      const value = String(typedValue(file, issue.path));
      const {vocabulary} = issue;
      const {known, file: list} = nounOf(vocabulary);
      const members = vocabulary === 'besoins' ? needsOfFamily(value, vocabularies) : [];
      const isFlag = issue.values.join() === 'true';
      const candidates = candidatesOf(vocabulary, issue.values, vocabularies);
      const suggestion = nearest(value, candidates);
      const sure = members.length === 0 ? surelyMeant(value, candidates) : undefined;
      const range = valueRange(file, issue.path);
      const refusal = isFlag
        ? `; écrivez ${quote('true')} ou retirez la ligne.`
        : didYouMean(suggestion) || otherwise(issue.values, list);
      const message =
        members.length > 0
          ? `${quote(value)} est une famille de besoins; choisissez ${either(members)}.`
          : `${quote(value)} n’est pas ${known}${refusal}`;
      const isShort = issue.values.length <= SHOWN_VALUES || list === undefined;
      return [
        {
          range,
          message,
          expected: isShort ? issue.values.join(', ') : `un identifiant de data/vocabulaires/${list}`,
          ...(members.length === 0 && suggestion !== undefined && {suggestion}),
          ...(sure !== undefined && {fix: newValue(file, range, sure)}),
        },
      ];
    });
  },
};

/** What to say when no value is near the one that was typed. */
function otherwise(values: string[], list: string | undefined): string {
  if (values.length <= CHOICES) return `; choisissez ${either(values)}.`;
  return list === undefined ? '.' : `; les valeurs permises sont dans data/vocabulaires/${list}.`;
}
