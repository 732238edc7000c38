import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

export const cleEnDouble: Rule = {
  id: 'cle-en-double',
  aboutFile: true,
  severity: 'error',
  summary: 'Une clé n’est écrite qu’une fois.',
  help: 'Gardez une seule des deux lignes.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: fiche({langues: '[fr]\nnom: Autre nom'})},
        expect: {
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 4,
          related: [{file: FICHE, line: 2, column: 1, message: 'la première'}],
          message: 'La clé « nom » est écrite deux fois.',
        },
      },
    ],
  },
  check(file) {
    return (file.yaml?.faults ?? [])
      .filter(({code}) => code === 'DUPLICATE_KEY')
      .map(({range: [start], first}) => {
        const key = /^[^:\r\n]*/.exec(file.text.slice(start))?.[0].trim() ?? '';
        return {
          range: [start, start + key.length] as const,
          message: `La clé ${quote(key)} est écrite deux fois.`,
          ...(first && {related: [{file, range: first, message: 'la première'}]}),
        };
      });
  },
};
