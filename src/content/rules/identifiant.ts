import {idFrom} from '../fold';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

const TERM = (id: string) =>
  `- {id: ${id}, terme: terme, definition: Une définition de quelques mots., anglais: term, source: {nature: page}}\n`;

export const identifiant: Rule = {
  id: 'identifiant',
  severity: 'error',
  summary: 'Un identifiant n’a que des minuscules sans accent, des chiffres et des traits d’union simples.',
  help: 'Écrivez les lettres sans accent et mettez un trait d’union entre les mots.',
  examples: {
    valid: [{'data/glossaire.yaml': TERM('theorie-du-changement')}],
    invalid: [
      {
        files: {'data/glossaire.yaml': TERM('Théorie du changement')},
        expect: {
          file: 'data/glossaire.yaml',
          line: 1,
          column: 8,
          endColumn: 29,
          suggestion: 'theorie-du-changement',
          message:
            '« Théorie du changement » n’est pas un identifiant; vouliez-vous dire « theorie-du-changement »?',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'identifiant') return [];
      const text = String(typedValue(file, issue.path));
      const suggestion = idFrom(text) || undefined;
      return [
        {
          range: valueRange(file, issue.path),
          message: `${quote(text)} n’est pas un identifiant${didYouMean(suggestion) || '.'}`,
          expected: 'minuscules sans accent, chiffres et traits d’union simples',
          ...(suggestion !== undefined && {suggestion}),
        },
      ];
    });
  },
};
