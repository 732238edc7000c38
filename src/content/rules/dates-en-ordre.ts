import {capitalized} from '../../model/capitalized';
import {firstDay, lastDay, parseDate} from '../../model/date';
import {EVENEMENT, evenement, FICHE, fiche, PRIX, prix} from '../examples';
import {isRecord, listOf} from '../data';
import {valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

export const datesEnOrdre: Rule = {
  id: 'dates-en-ordre',
  severity: 'error',
  summary: 'Un événement, un avis, un concours finit après avoir commencé.',
  help: 'Vérifiez les dates, ou les heures.',
  examples: {
    valid: [
      {
        [EVENEMENT]: evenement({
          date: '2026-11-25',
          fin: '2026-11',
          heure_debut: '17:00',
          heure_fin: '09:00',
        }),
      },
      {[EVENEMENT]: evenement({heure_debut: '17:00', heure_fin: '19:00'})},
      {
        [EVENEMENT]: evenement({
          etat: 'reporte',
          reporte_au: '2027-01-13',
          fin: '2027-01-14',
          revise_le: '2026-11-20',
        }),
      },
      {[PRIX]: prix({calendrier: '{ouverture: 2027-01, cloture: 2027-01-31, annonce: 2027}'})},
    ],
    invalid: [
      {
        files: {
          [FICHE]: fiche({
            avis: '\n  - {du: 2027-01-05, au: 2026-12-20, texte: Fermé pour les Fêtes.}',
          }),
        },
        expect: {
          line: 19,
          column: 26,
          message: 'La fin (« 2026-12-20 ») vient avant le début (« 2027-01-05 »).',
        },
      },
      {
        files: {[EVENEMENT]: evenement({fin: '2026-11-24'})},
        expect: {
          line: 10,
          column: 6,
          endColumn: 16,
          message: 'La fin (« 2026-11-24 ») vient avant le début (« 2026-11-25 »).',
        },
      },
      {
        files: {[EVENEMENT]: evenement({heure_debut: '17:00', heure_fin: '16:30'})},
        expect: {line: 11, column: 12, message: 'La fin (« 16:30 ») vient avant le début (« 17:00 »).'},
      },
      {
        files: {
          [EVENEMENT]: evenement({
            etat: 'reporte',
            reporte_au: '2027-01-13',
            fin: '2026-11-26',
            revise_le: '2026-11-20',
          }),
        },
        expect: {line: 11, message: 'La fin (« 2026-11-26 ») vient avant le début (« 2027-01-13 »).'},
      },
      {
        files: {[PRIX]: prix({calendrier: '{ouverture: 2027-03-01, cloture: 2027-02}'})},
        expect: {
          line: 10,
          column: 46,
          message: 'La clôture («\u00a02027-02\u00a0») vient avant l’ouverture («\u00a02027-03-01\u00a0»).',
        },
      },
      {
        files: {
          [PRIX]: prix({calendrier: '{ouverture: 2027-01, cloture: 2027-03-31, annonce: 2027-02-15}'}),
        },
        expect: {
          message: 'L’annonce («\u00a02027-02-15\u00a0») vient avant la clôture («\u00a02027-03-31\u00a0»).',
        },
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind === 'prix' && isRecord(data)) return stepsInDisorder(file, data);
    if (file.place.kind === 'ressource' && isRecord(data)) return noticesInDisorder(file, data);
    if (file.place.kind !== 'evenement' || !isRecord(data)) return [];
    const {fin, heure_debut: from, heure_fin: to} = data;
    const date = data.reporte_au ?? data.date;
    const isAfter = isDate(date) && isDate(fin) && firstDay(date) > lastDay(fin);
    const isSameDay = isDate(date) && (fin === undefined || fin === date);
    const key = isAfter
      ? 'fin'
      : isSameDay && isHour(from) && isHour(to) && to < from
        ? 'heure_fin'
        : undefined;
    if (key === undefined) return [];
    const [start, end] = isAfter ? [date, fin] : [from, to];
    return [outOfOrder(file, [key], start, end)];
  },
};

function noticesInDisorder(file: CheckedFile, {avis}: Record<string, unknown>): Finding[] {
  return listOf(avis).flatMap((notice, rank) => {
    if (!isRecord(notice)) return [];
    const {du, au} = notice;
    return isDate(du) && isDate(au) && au < du ? [outOfOrder(file, ['avis', rank, 'au'], du, au)] : [];
  });
}

/** The steps of a prize, each not before the one above it. */
const STEPS = [
  {key: 'ouverture', noun: 'l’ouverture'},
  {key: 'cloture', noun: 'la clôture'},
  {key: 'annonce', noun: 'l’annonce'},
] as const;

function stepsInDisorder(file: CheckedFile, {calendrier}: Record<string, unknown>): Finding[] {
  if (!isRecord(calendrier)) return [];
  const known = STEPS.flatMap(({key, noun}) => {
    const date = calendrier[key];
    return isDate(date) ? [{key, noun, date}] : [];
  });
  return known.flatMap(({key, noun, date}, rank) => {
    const before = known[rank - 1];
    if (!before || lastDay(date) >= firstDay(before.date)) return [];
    return [
      {
        range: valueRange(file, ['calendrier', key]),
        message: `${capitalized(noun)} (${quote(date)}) vient avant ${before.noun} (${quote(before.date)}).`,
      },
    ];
  });
}

function outOfOrder(file: CheckedFile, path: Path, start: unknown, end: unknown): Finding {
  return {
    range: valueRange(file, path),
    message: `La fin (${quote(end)}) vient avant le début (${quote(start)}).`,
  };
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && parseDate(value) !== undefined;
}

function isHour(value: unknown): value is string {
  return typeof value === 'string' && /^\d{2}:\d{2}$/.test(value);
}
