import {newValue} from '../edit';
import {EVENEMENT, evenement} from '../examples';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const heure: Rule = {
  id: 'heure',
  severity: 'error',
  summary: 'Une heure s’écrit HH:MM, sur 24 heures.',
  help: 'Écrivez deux chiffres, un deux-points et deux chiffres, par exemple 09:30 ou 17:00.',
  examples: {
    valid: [{[EVENEMENT]: evenement({heure_debut: '17:00', heure_fin: '"19:00"'})}],
    invalid: [
      {
        files: {[EVENEMENT]: evenement({heure_debut: '17 h 30'})},
        expect: {
          line: 10,
          column: 14,
          endColumn: 21,
          expected: 'HH:MM',
          suggestion: '17:30',
          message: '« 17 h 30 » n’est pas une heure; vouliez-vous dire « 17:30 »?',
        },
      },
      {files: {[EVENEMENT]: evenement({heure_debut: '9h'})}, expect: {suggestion: '09:00'}},
      {
        files: {[EVENEMENT]: evenement({heure_debut: '25:00'})},
        expect: {message: '« 25:00 » n’est pas une heure; elle s’écrit HH:MM.'},
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'heure') return [];
      const text = String(typedValue(file, issue.path));
      const suggestion = readLoosely(text);
      const range = valueRange(file, issue.path);
      const end =
        suggestion === undefined ? 'elle s’écrit HH:MM.' : `vouliez-vous dire ${quote(suggestion)}?`;
      return [
        {
          range,
          message: `${quote(text)} n’est pas une heure; ${end}`,
          expected: 'HH:MM',
          ...(suggestion !== undefined && {suggestion, fix: newValue(file, range, suggestion)}),
        },
      ];
    });
  },
};

/** The hour meant by « 9h », « 17 h 30 » or « 9:30 ». */
function readLoosely(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
