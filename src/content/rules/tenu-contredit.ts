import {firstDay, parseDate} from '../../model/date';
import {isRecord} from '../data';
import {EVENEMENT, evenement} from '../examples';
import {keyRange, valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';

const TENU = (answer: string) => `\n  reponse: ${answer}\n  source: Compte rendu de la rencontre`;
const REPORT = 'https://compte-rendu.example.org';

export const tenuContredit: Rule = {
  id: 'tenu-contredit',
  severity: 'error',
  summary: 'Ce qui dit qu’un événement a eu lieu ne contredit pas le reste.',
  help: 'Vérifiez « tenu », « etat » et les dates. « tenu » ne se dit qu’après, avec sa source.',
  examples: {
    valid: [
      {[EVENEMENT]: evenement({tenu: TENU('oui'), compte_rendu: REPORT, revise_le: '2026-11-26'})},
      {[EVENEMENT]: evenement({etat: 'annule', tenu: TENU('non'), revise_le: '2026-11-26'})},
    ],
    invalid: [
      {
        files: {[EVENEMENT]: evenement({etat: 'annule', tenu: TENU('oui'), revise_le: '2026-11-26'})},
        expect: {line: 11, column: 12, message: 'L’événement est annulé, et il aurait eu lieu.'},
      },
      {
        files: {[EVENEMENT]: evenement({tenu: TENU('non'), compte_rendu: REPORT})},
        expect: {
          line: 13,
          column: 1,
          message: 'L’événement n’a pas eu lieu, mais il aurait laissé un compte rendu.',
        },
      },
      {
        files: {[EVENEMENT]: evenement({tenu: TENU('oui'), revise_le: '2026-11-20'})},
        expect: {
          line: 11,
          column: 12,
          message: 'On dit que l’événement a eu lieu, mais le fichier date d’avant (« revise_le »).',
        },
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'evenement' || !isRecord(file.yaml?.data)) return [];
    const {tenu, etat, date, reporte_au, revise_le} = file.yaml.data;
    const data = file.yaml.data;
    const answer = isRecord(tenu) ? tenu.reponse : undefined;
    const faults: Finding[] = [];
    const range = valueRange(file, ['tenu', 'reponse']);
    if (answer === 'oui' && etat === 'annule') {
      faults.push({range, message: 'L’événement est annulé, et il aurait eu lieu.'});
    }
    const left = ['compte_rendu', 'supports'].find((key) => data[key] !== undefined);
    if (left !== undefined && (answer === 'non' || (answer === undefined && etat === 'annule'))) {
      const what = left === 'supports' ? 'des documents' : 'un compte rendu';
      const not = etat === 'annule' ? 'est annulé' : 'n’a pas eu lieu';
      const message = `L’événement ${not}, mais il aurait laissé ${what}.`;
      faults.push({range: keyRange(file, [left]), message});
    }
    const start = reporte_au ?? date;
    const isBefore =
      typeof start === 'string' &&
      parseDate(start) !== undefined &&
      typeof revise_le === 'string' &&
      revise_le < firstDay(start);
    if (answer === 'oui' && isBefore) {
      const message =
        'On dit que l’événement a eu lieu, mais le fichier date d’avant («\u00a0revise_le\u00a0»).';
      faults.push({range, message});
    }
    return faults;
  },
};
