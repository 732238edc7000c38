import {everyValue} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {isPlainNumber} from '../plainNumber';
import {typedValue, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';

export const nombre: Rule = {
  id: 'nombre',
  severity: 'error',
  summary: 'Un nombre est dans l’intervalle permis, et s’écrit en chiffres ordinaires.',
  help: 'Corrigez le nombre.',
  examples: {
    valid: [{}],
    invalid: [
      {
        files: {
          'data/vocabulaires/types.yaml':
            '- {id: organisme, nom: O, pluriel: Os, role: lire, fraicheur_mois: 120, icone: book, resume: R}\n' +
            '- {id: programme-financement, nom: P, pluriel: Ps, role: lire, fraicheur_mois: 6, icone: book, resume: R}\n',
        },
        expect: {
          line: 1,
          column: 68,
          endColumn: 71,
          message: '« fraicheur_mois » vaut 120; il faut au plus 60.',
        },
      },
      ...['0x9', '9e0', '009', '+9'].map((nine) => ({
        files: {[PRATIQUE]: pratique({ordre: nine})},
        expect: {
          line: 5,
          column: 8,
          suggestion: '9',
          message: `${quote(nine)} est lu comme le nombre 9.`,
        },
      })),
    ],
  },
  check(file) {
    return [...outOfRange(file), ...oddlyWritten(file)];
  },
};

function outOfRange(file: CheckedFile): Finding[] {
  return file.issues.flatMap((issue) => {
    if (issue.kind !== 'trop-petit' && issue.kind !== 'trop-grand') return [];
    const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
    const bound = issue.kind === 'trop-petit' ? `au moins ${issue.limit}` : `au plus ${issue.limit}`;
    return [
      {
        range: valueRange(file, issue.path),
        message: `${key} vaut ${String(typedValue(file, issue.path))}; il faut ${bound}.`,
        expected: bound,
      },
    ];
  });
}

/** Numbers that YAML reads as something else than what one sees: « 0x1F » (31), « 1e3 », « 007 », too many digits. */
function oddlyWritten(file: CheckedFile): Finding[] {
  const refused = new Set(file.issues.map(({path}) => JSON.stringify(path)));
  return everyValue(file.yaml?.data).flatMap(({path, value}) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || refused.has(JSON.stringify(path))) return [];
    const typed = String(typedValue(file, path));
    // The example of a template has a rule of its own.
    if (isPlainNumber(typed, value) || path[0] === 'exemple') return [];
    return [
      {
        range: valueRange(file, path),
        message: `${quote(typed)} est lu comme le nombre ${String(value)}.`,
        suggestion: String(value),
      },
    ];
  });
}
