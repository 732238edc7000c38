import {isRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {keyRange, valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';

const AIDE = (deadline: string) =>
  fiche({
    type: 'programme-financement',
    cout: null,
    aide: `\n  formes: [subvention]\n  echeance: ${deadline}`,
  });

const PATH = ['aide', 'echeance'];

export const echeanceDate: Rule = {
  id: 'echeance-date',
  severity: 'error',
  summary: 'Les jours d’une échéance sont ceux d’un appel, et son heure celle de sa fermeture.',
  help: 'Écrivez « mode: par-appels » avec les jours de l’appel, ou retirez-les; une heure demande un jour de fermeture.',
  examples: {
    valid: [
      {[FICHE]: AIDE('{mode: par-appels, ouvre: 2026-11-02, ferme: 2026-12-01, heure: "16:00"}')},
      {[FICHE]: AIDE('{mode: par-appels, dernier_appel: 2025-10}')},
      {[FICHE]: AIDE('{mode: en-continu}')},
    ],
    invalid: [
      {
        files: {[FICHE]: AIDE('{mode: en-continu, ferme: 2026-12-01}')},
        expect: {
          line: 19,
          column: 32,
          message: 'L’échéance donne un jour, mais son mode n’est pas « par-appels ».',
        },
      },
      {
        files: {[FICHE]: AIDE('{mode: par-appels, heure: "16:00"}')},
        expect: {line: 19, column: 32, message: 'L’échéance a une heure, mais le jour de fermeture manque.'},
      },
      {
        files: {[FICHE]: AIDE('{mode: par-appels, ferme: 2026-12-01, heure: "00:00"}')},
        expect: {
          line: 19,
          column: 58,
          expected: '23:59, la veille',
          message: 'Une échéance à minuit se lit comme le jour d’avant\u00a0: écrivez la veille, 23:59.',
        },
      },
      {
        files: {[FICHE]: AIDE('{mode: par-appels, ouvre: 2026-12-02, ferme: 2026-12-01}')},
        expect: {line: 19, column: 58, message: 'L’appel ferme avant d’ouvrir.'},
      },
    ],
  },
  check(file) {
    const aide = isRecord(file.yaml?.data) ? file.yaml.data.aide : undefined;
    const deadline = isRecord(aide) ? aide.echeance : undefined;
    if (!isRecord(deadline) || typeof deadline.mode !== 'string') return [];
    const {mode, ouvre, ferme, heure} = deadline;
    const faults: Finding[] = [];
    const day = ['ouvre', 'ferme'].find((key) => deadline[key] !== undefined);
    if (mode !== 'par-appels' && day !== undefined) {
      faults.push({
        range: keyRange(file, [...PATH, day]),
        message: 'L’échéance donne un jour, mais son mode n’est pas « par-appels ».',
      });
    }
    if (heure !== undefined && ferme === undefined) {
      faults.push({
        range: keyRange(file, [...PATH, 'heure']),
        message: 'L’échéance a une heure, mais le jour de fermeture manque.',
      });
    }
    if (heure === '00:00') {
      faults.push({
        range: valueRange(file, [...PATH, 'heure']),
        message: 'Une échéance à minuit se lit comme le jour d’avant\u00a0: écrivez la veille, 23:59.',
        expected: '23:59, la veille',
      });
    }
    if (typeof ouvre === 'string' && typeof ferme === 'string' && ferme < ouvre) {
      faults.push({range: valueRange(file, [...PATH, 'ferme']), message: 'L’appel ferme avant d’ouvrir.'});
    }
    return faults;
  },
};
