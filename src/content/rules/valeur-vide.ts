import {everyValue} from '../data';
import {FICHE, GABARIT, fiche, gabarit, inEveryKind} from '../examples';
import {typedValue, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

export const valeurVide: Rule = {
  id: 'valeur-vide',
  severity: 'error',
  summary: 'Une clé est suivie d’une valeur.',
  help: 'Écrivez la valeur; si c’est un mot que YAML prend pour une absence, mettez-le entre guillemets droits ("null"). Si la clé est facultative et que vous n’avez rien à écrire, retirez la ligne.',
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
      ...['null', 'Null', '~'].flatMap((word) =>
        inEveryKind(word).map((files) => ({
          files,
          expect: {
            suggestion: `"${word}"`,
            message: `${quote(word)} est lu comme une absence de valeur.`,
          },
        })),
      ),
      {
        files: {
          [GABARIT]: gabarit({exemple: '{ecart: Rien., lieu: null}'})
            .replace('forme: fiche', 'forme: tableau')
            .replace('exemple: {ecart: Rien., lieu: null}', 'exemple:\n  - {ecart: Rien., lieu: null}'),
        },
        expect: {line: 13, suggestion: '"null"'},
      },
    ],
  },
  check(file) {
    const empty = file.issues.flatMap(({kind, path}) => (kind === 'vide' ? [path] : []));
    const told = new Set(empty.map((path) => JSON.stringify(path)));
    return [
      ...empty.map((path) => emptyValue(file, path)),
      ...everyValue(file.yaml?.data).flatMap(({path, value}) =>
        value === null && typedValue(file, path) !== '' && !told.has(JSON.stringify(path))
          ? emptyValue(file, path)
          : [],
      ),
    ];
  },
};

function emptyValue(file: CheckedFile, path: Path): Finding {
  const range = valueRange(file, path);
  const key = quote(path.findLast((part) => typeof part === 'string') ?? '');
  const typed = typedValue(file, path);
  if (Array.isArray(typed)) return {range, message: `La liste ${key} est vide.`};
  // « null » and « ~ » are words of YAML.
  if (typeof typed === 'string' && /^(?:null|~)$/i.test(typed)) {
    const suggestion = JSON.stringify(typed);
    return {range, message: `${quote(typed)} est lu comme une absence de valeur.`, suggestion};
  }
  return typeof path.at(-1) === 'number'
    ? {range, message: `Un élément de la liste ${key} est vide.`}
    : {range, message: `La clé ${key} n’a pas de valeur.`};
}
