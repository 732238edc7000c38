import {comparableAddress} from '../address';
import {everyValue, isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Range} from '../lines';
import type {Rule} from '../rule';
import {quote} from '../words';

export const doublonDansListe: Rule = {
  id: 'doublon-dans-liste',
  severity: 'error',
  summary: 'Une liste ne dit pas deux fois la même chose.',
  help: 'Retirez l’élément en trop.',
  examples: {
    valid: [{[FICHE]: fiche({alias: '[Béati, Beati, ADS, ADS+]'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({etapes: '[ideation, financement, ideation]'})},
        expect: {
          line: 6,
          column: 33,
          endColumn: 41,
          related: [{file: FICHE, line: 6, column: 10, message: 'la première fois'}],
          message: '« ideation » est déjà dans la liste « etapes ».',
        },
      },
      {
        files: {[FICHE]: fiche({alias: '[Économie sociale, économie Sociale]'})},
        expect: {line: 18, column: 27},
      },
      {
        files: {
          [FICHE]: fiche({
            sources:
              '\n  - {url: https://example.org/a, appuie: Mission}\n  - {url: https://www.example.org/a/, appuie: Prix}',
          }),
        },
        expect: {line: 16, column: 11},
      },
    ],
  },
  check(file) {
    return everyValue(file.yaml?.data).flatMap(({path, value}) => {
      if (!Array.isArray(value)) return [];
      const seen = new Map<string, Range>();
      const name = quote(path.findLast((part) => typeof part === 'string') ?? '');
      return value.flatMap((item: unknown, index) => {
        const isSource = isRecord(item) && path.at(-1) === 'sources';
        const text = isSource ? item.url : item;
        if (typeof text !== 'string') return [];
        // Accents count: « Beati » may be there for those who type it so.
        const key = (isSource ? comparableAddress(text) : undefined) ?? text.toLowerCase();
        const range = valueRange(file, [...path, index, ...(isSource ? ['url'] : [])]);
        const first = seen.get(key);
        if (!first) {
          seen.set(key, range);
          return [];
        }
        const related = [{file, range: first, message: 'la première fois'}];
        return [{range, related, message: `${quote(text)} est déjà dans la liste ${name}.`}];
      });
    });
  },
};
