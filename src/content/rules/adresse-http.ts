import {ADDRESS_KEYS, addressFault} from '../address';
import {FICHE, fiche} from '../examples';
import {valueAt} from '../issues';
import type {Rule} from '../rule';
import {quote} from '../words';

export const adresseHttp: Rule = {
  id: 'adresse-http',
  severity: 'warning',
  summary: 'Une adresse web commence par https:// plutôt que par http://.',
  help: 'Essayez la même adresse avec https://; si la page s’ouvre, gardez celle-là.',
  examples: {
    valid: [
      {[FICHE]: fiche({url: 'https://example.org'})},
      {
        [FICHE]: fiche({
          sources: '\n  - {url: http://example.org/1, appuie: Mission, copie: true, reference: Rapport 2019}',
        }),
      },
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({url: 'http://example.org/a'})},
        expect: {
          line: 5,
          column: 6,
          endColumn: 26,
          severity: 'warning',
          message: 'L’adresse « http://example.org/a » n’est pas protégée.',
          suggestion: 'https://example.org/a',
        },
      },
    ],
  },
  check({yaml}) {
    return (yaml?.texts ?? []).flatMap(({path, value, range}) => {
      if (!ADDRESS_KEYS.has(path.at(-1)) || !/^http:\/\//i.test(value) || addressFault(value)) return [];
      // A copy is never a link: nobody is sent there.
      if (valueAt(yaml?.data, [...path.slice(0, -1), 'copie']) === true) return [];
      return [
        {
          range,
          message: `L’adresse ${quote(value)} n’est pas protégée.`,
          suggestion: value.replace(/^http:/i, 'https:'),
        },
      ];
    });
  },
};
