import {isDay, parseDate} from '../../model/date';
import {isRecord} from '../data';
import {EVENEMENT, evenement} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const heureSansJour: Rule = {
  id: 'heure-sans-jour',
  severity: 'error',
  summary: 'L’heure d’un événement est celle d’un jour, et sa fin suit un début.',
  help: 'Donnez le jour (AAAA-MM-JJ) et l’heure du début, ou retirez l’heure tant qu’ils ne sont pas connus.',
  examples: {
    valid: [
      {[EVENEMENT]: evenement({heure_debut: '17:00'})},
      {[EVENEMENT]: evenement({date: '2026-11'})},
      {
        [EVENEMENT]: evenement({
          date: '2026-11',
          etat: 'reporte',
          reporte_au: '2027-01-13',
          revise_le: '2026-11-20',
          heure_debut: '17:00',
        }),
      },
    ],
    invalid: [
      {
        files: {[EVENEMENT]: evenement({date: '2026-11', heure_debut: '17:00'})},
        expect: {
          line: 10,
          column: 1,
          message: 'L’événement a une heure, mais « 2026-11 » ne dit pas le jour.',
        },
      },
      {
        files: {[EVENEMENT]: evenement({heure_fin: '19:00'})},
        expect: {line: 10, column: 1, message: 'L’événement a une heure de fin, mais pas de début.'},
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'evenement' || !isRecord(file.yaml?.data)) return [];
    const {date, reporte_au, heure_debut, heure_fin} = file.yaml.data;
    const start = reporte_au ?? date;
    const key = heure_debut === undefined ? 'heure_fin' : 'heure_debut';
    if (heure_debut === undefined && heure_fin === undefined) return [];
    if (typeof start === 'string' && parseDate(start) && !isDay(start)) {
      const message = `L’événement a une heure, mais ${quote(start)} ne dit pas le jour.`;
      return [{range: keyRange(file, [key]), message}];
    }
    if (heure_debut !== undefined) return [];
    const message = 'L’événement a une heure de fin, mais pas de début.';
    return [{range: keyRange(file, ['heure_fin']), message}];
  },
};
