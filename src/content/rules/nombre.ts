import {valueAt} from '../issues';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const nombre: Rule = {
  id: 'nombre',
  severity: 'error',
  summary: 'Un nombre est dans l’intervalle permis.',
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
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'trop-petit' && issue.kind !== 'trop-grand') return [];
      const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
      const bound = issue.kind === 'trop-petit' ? `au moins ${issue.limit}` : `au plus ${issue.limit}`;
      return [
        {
          range: valueRange(file, issue.path),
          message: `${key} vaut ${String(valueAt(file.yaml?.data, issue.path))}; il faut ${bound}.`,
          expected: bound,
        },
      ];
    });
  },
};
