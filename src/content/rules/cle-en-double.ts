import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

export const cleEnDouble: Rule = {
  id: 'cle-en-double',
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
          message: 'La clé « nom » est écrite deux fois.',
        },
      },
    ],
  },
  check(file) {
    return (file.yaml?.faults ?? [])
      .filter(({code}) => code === 'DUPLICATE_KEY')
      .map(({range: [start]}) => {
        const key = /^[^:\r\n]*/.exec(file.text.slice(start))?.[0].trim() ?? '';
        return {
          range: [start, start + key.length] as const,
          message: `La clé ${quote(key)} est écrite deux fois.`,
        };
      });
  },
};
