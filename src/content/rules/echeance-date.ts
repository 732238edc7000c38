import {isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {groupRange, keyRange} from '../ranges';
import type {Rule} from '../rule';

const AIDE = (deadline: string) =>
  fiche({
    type: 'programme-financement',
    cout: null,
    aide: `\n  formes: [subvention]\n  echeance: ${deadline}`,
  });

export const echeanceDate: Rule = {
  id: 'echeance-date',
  severity: 'error',
  summary: 'Une échéance a une date quand son mode est « date », et seulement alors.',
  help: 'Écrivez « mode: date » avec le jour limite sous « date », ou un autre mode sans date.',
  examples: {
    valid: [{[FICHE]: AIDE('{mode: date, date: 2026-12-01}')}, {[FICHE]: AIDE('{mode: par-appels}')}],
    invalid: [
      {
        files: {[FICHE]: AIDE('{mode: date}')},
        expect: {
          line: 19,
          column: 3,
          endColumn: 11,
          message: 'Le mode de l’échéance est « date », mais la date manque.',
        },
      },
      {
        files: {[FICHE]: AIDE('{mode: en-continu, date: 2026-12-01}')},
        expect: {line: 19, column: 32, message: 'L’échéance a une date, mais son mode n’est pas « date ».'},
      },
    ],
  },
  check(file) {
    const aide = isRecord(file.yaml?.data) ? file.yaml.data.aide : undefined;
    const deadline = isRecord(aide) ? aide.echeance : undefined;
    if (!isRecord(deadline) || typeof deadline.mode !== 'string') return [];
    const path = ['aide', 'echeance'];
    const hasDate = deadline.date !== undefined;
    if (deadline.mode === 'date' && !hasDate) {
      return [
        {range: groupRange(file, path), message: 'Le mode de l’échéance est « date », mais la date manque.'},
      ];
    }
    if (deadline.mode !== 'date' && hasDate) {
      return [
        {
          range: keyRange(file, [...path, 'date']),
          message: 'L’échéance a une date, mais son mode n’est pas « date ».',
        },
      ];
    }
    return [];
  },
};
