import {isRecord} from '../data';
import {EVENEMENT, evenement} from '../examples';
import {keyRange, valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';
import {quote} from '../words';

const WEEKLY = '\n  rythme: chaque-semaine\n  jusqu_au: 2026-12-20';

export const etatEvenement: Rule = {
  id: 'etat-evenement',
  severity: 'error',
  summary: 'Un événement reporté donne sa nouvelle date; reporté ou annulé, il dit de quand est la nouvelle.',
  help: 'Gardez l’ancienne date dans « date » et écrivez la nouvelle dans « reporte_au » (le mois suffit), et dans « revise_le » le jour où vous l’écrivez. Sans nouvelle date, l’événement est annulé.',
  examples: {
    valid: [
      {[EVENEMENT]: evenement({etat: 'reporte', reporte_au: '2027-01', revise_le: '2026-11-20'})},
      {[EVENEMENT]: evenement({etat: 'annule', revise_le: '2026-11-20'})},
    ],
    invalid: [
      {
        files: {[EVENEMENT]: evenement({etat: 'reporte', revise_le: '2026-11-20'})},
        expect: {
          line: 7,
          column: 7,
          message: 'L’événement est reporté, mais on ne dit pas à quand.',
          expected: 'reporte_au: AAAA-MM-JJ',
        },
      },
      {
        files: {[EVENEMENT]: evenement({reporte_au: '2027-01-13'})},
        expect: {
          line: 10,
          column: 1,
          message: 'L’événement a une nouvelle date, mais son état est « prevu ».',
          expected: 'etat: reporte',
        },
      },
      {
        files: {
          [EVENEMENT]: evenement({etat: 'reporte', reporte_au: '2026-11-25', revise_le: '2026-11-20'}),
        },
        expect: {line: 10, column: 13, message: 'La nouvelle date est la même que l’ancienne.'},
      },
      {
        files: {[EVENEMENT]: evenement({etat: 'annule'})},
        expect: {
          line: 7,
          column: 7,
          message: 'L’événement change, mais on ne dit pas quel jour cela a été écrit.',
          expected: 'revise_le: AAAA-MM-JJ',
        },
      },
      {
        files: {
          [EVENEMENT]: evenement({
            etat: 'reporte',
            reporte_au: '2026-12-02',
            revise_le: '2026-11-20',
            recurrence: WEEKLY,
          }),
        },
        expect: {
          line: 12,
          column: 1,
          message: 'Une rencontre qui se répète ne se reporte pas d’un bloc.',
        },
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'evenement' || !isRecord(file.yaml?.data)) return [];
    const {etat, date, reporte_au, revise_le, recurrence} = file.yaml.data;
    const faults: Finding[] = [];
    if (etat === 'reporte' && reporte_au === undefined) {
      faults.push({
        range: valueRange(file, ['etat']),
        message: 'L’événement est reporté, mais on ne dit pas à quand.',
        expected: 'reporte_au: AAAA-MM-JJ',
      });
    }
    if (etat !== 'reporte' && reporte_au !== undefined) {
      faults.push({
        range: keyRange(file, ['reporte_au']),
        message: `L’événement a une nouvelle date, mais son état est ${quote(etat)}.`,
        expected: 'etat: reporte',
      });
    }
    if (reporte_au !== undefined && reporte_au === date) {
      faults.push({
        range: valueRange(file, ['reporte_au']),
        message: 'La nouvelle date est la même que l’ancienne.',
      });
    }
    if ((etat === 'reporte' || etat === 'annule') && revise_le === undefined) {
      faults.push({
        range: valueRange(file, ['etat']),
        message: 'L’événement change, mais on ne dit pas quel jour cela a été écrit.',
        expected: 'revise_le: AAAA-MM-JJ',
      });
    }
    if (etat === 'reporte' && recurrence !== undefined) {
      faults.push({
        range: keyRange(file, ['recurrence']),
        message: 'Une rencontre qui se répète ne se reporte pas d’un bloc.',
        help: 'Ôtez le jour qui change par « sauf », et écrivez un autre fichier pour la nouvelle date.',
      });
    }
    return faults;
  },
};
