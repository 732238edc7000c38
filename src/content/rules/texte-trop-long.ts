import {FICHE, fiche} from '../examples';
import {valueAt} from '../issues';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {count, quote} from '../words';

export const texteTropLong: Rule = {
  id: 'texte-trop-long',
  severity: 'error',
  summary: 'Un texte tient dans la place que le site lui donne.',
  help: 'Gardez l’essentiel ici et mettez le reste dans le texte de la fiche.',
  examples: {
    valid: [{[FICHE]: fiche({resume: 'a'.repeat(160)})}],
    invalid: [
      {
        files: {[FICHE]: fiche({resume: 'a'.repeat(163)})},
        expect: {
          line: 4,
          column: 9,
          endColumn: 172,
          message: '« resume » a 163 caractères, soit 3 de trop.',
          expected: 'au plus 160 caractères',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'trop-long') return [];
      const {length} = String(valueAt(file.yaml?.data, issue.path));
      const key = quote(issue.path.findLast((part) => typeof part === 'string') ?? '');
      return [
        {
          range: valueRange(file, issue.path),
          message: `${key} a ${count(length, 'caractère')}, soit ${length - issue.limit} de trop.`,
          expected: `au plus ${count(issue.limit, 'caractère')}`,
        },
      ];
    });
  },
};
