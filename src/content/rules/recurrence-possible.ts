import {isDay, parseDate} from '../../model/date';
import {recurringDays} from '../../model/recurrence';
import type {Recurrence} from '../../model/recurrence';
import {isRecord, listOf} from '../data';
import {EVENEMENT, evenement} from '../examples';
import {keyRange, valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';
import {quote} from '../words';

const WEEKLY = (end: string) => `\n  rythme: chaque-semaine\n  ${end}`;

export const recurrencePossible: Rule = {
  id: 'recurrence-possible',
  severity: 'error',
  summary:
    'Une rencontre qui se répète part d’un jour, revient au moins une fois, et ne saute que ses propres jours.',
  help: 'Vérifiez « date », « jusqu_au » et « sauf » : « date » est le jour de la première rencontre.',
  examples: {
    valid: [
      {[EVENEMENT]: evenement({recurrence: WEEKLY('jusqu_au: 2026-12-20\n  sauf: [2026-12-09]')})},
      {[EVENEMENT]: evenement({recurrence: '\n  rythme: chaque-mois\n  jusqu_au: 2027-06-30'})},
    ],
    invalid: [
      {
        files: {[EVENEMENT]: evenement({recurrence: WEEKLY('jusqu_au: 2026-11-26')})},
        expect: {
          line: 12,
          column: 13,
          message: 'D’ici « 2026-11-26 », la rencontre ne revient pas : elle n’a lieu qu’une fois.',
        },
      },
      {
        files: {
          [EVENEMENT]: evenement({recurrence: WEEKLY('jusqu_au: 2026-12-20\n  sauf: [2026-12-10]')}),
        },
        expect: {line: 13, column: 10, message: '« 2026-12-10 » n’est pas un jour de la rencontre.'},
      },
      {
        files: {[EVENEMENT]: evenement({date: '2026-11', recurrence: WEEKLY('jusqu_au: 2027-02-20')})},
        expect: {
          line: 10,
          column: 1,
          message: 'La rencontre se répète, mais « 2026-11 » ne dit pas le jour.',
        },
      },
    ],
  },
  check(file, {vocabularies}) {
    if (file.place.kind !== 'evenement' || !isRecord(file.yaml?.data)) return [];
    const {date, recurrence} = file.yaml.data;
    if (!isRecord(recurrence) || typeof date !== 'string' || !parseDate(date)) return [];
    if (!isDay(date)) {
      const message = `La rencontre se répète, mais ${quote(date)} ne dit pas le jour.`;
      return [{range: keyRange(file, ['recurrence']), message}];
    }
    const rhythm = vocabularies?.recurrences.find(({id}) => id === recurrence.rythme);
    const {jusqu_au: until, sauf} = recurrence;
    if (!isSound(rhythm) || typeof until !== 'string' || !isDay(until)) return [];
    const days = recurringDays(date, {rhythm, until});
    if (days.length < 2) {
      const message = `D’ici ${quote(until)}, la rencontre ne revient pas\u00a0: elle n’a lieu qu’une fois.`;
      return [{range: valueRange(file, ['recurrence', 'jusqu_au']), message}];
    }
    return listOf(sauf).flatMap((day, rank): Finding[] =>
      typeof day !== 'string' || !isDay(day) || days.includes(day)
        ? []
        : [
            {
              range: valueRange(file, ['recurrence', 'sauf', rank]),
              message: `${quote(day)} n’est pas un jour de la rencontre.`,
            },
          ],
    );
  },
};

/** False for a rhythm of a list that holds faults. */
function isSound(rhythm: Recurrence['rhythm'] | undefined): rhythm is Recurrence['rhythm'] {
  return typeof rhythm?.tous_les === 'number' && rhythm.tous_les > 0;
}
