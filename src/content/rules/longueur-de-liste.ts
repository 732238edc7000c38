import {ETAPE, PRATIQUE, etape, pratique} from '../examples';
import {valueAt} from '../issues';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {count, quote} from '../words';

export const longueurDeListe: Rule = {
  id: 'longueur-de-liste',
  severity: 'error',
  summary: 'Une liste a le nombre d’éléments qu’il faut.',
  help: 'Ajoutez ou retirez des éléments; une liste qui n’en a pas besoin s’enlève avec sa clé.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {'data/vocabulaires/synonymes.yaml': 'equivalents:\n  - mots: [OBNL]\nproches: []\n'},
        expect: {
          line: 2,
          column: 11,
          endColumn: 17,
          message: 'La liste « mots » a 1 élément; il en faut au moins 2.',
          expected: 'au moins 2 éléments',
        },
      },
      {
        files: {
          [ETAPE]: etape({gestes: '[ecouter, dessiner, decrire, noter]'}),
          'docs/ideation/noter.md': pratique({titre: 'Notez', ordre: '4'}),
        },
        expect: {line: 6, message: 'La liste « gestes » a 4 éléments; il en faut au plus 3.'},
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'liste-courte' && issue.kind !== 'liste-longue') return [];
      const value = valueAt(file.yaml?.data, issue.path);
      const length = Array.isArray(value) ? value.length : 0;
      const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
      const bound = issue.kind === 'liste-courte' ? 'au moins' : 'au plus';
      return [
        {
          range: valueRange(file, issue.path),
          message: `La liste ${key} a ${count(length, 'élément')}; il en faut ${bound} ${issue.limit}.`,
          expected: `${bound} ${count(issue.limit, 'élément')}`,
        },
      ];
    });
  },
};
