import {daysInMonth, monthName, parseDate} from '../../model/date';
import type {Edit} from '../edit';
import {newValue} from '../edit';
import {EVENEMENT, FICHE, GABARIT, evenement, fiche, gabarit} from '../examples';
import {fold} from '../fold';
import type {Range} from '../lines';
import {typedValue, valueRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';
import {quote} from '../words';

const FACT = (vu: string) =>
  `- id: fait-essai\n  titre: Un fait\n  etape: ideation\n  fait: Un organisme d’essai produit une déclaration.\n  sources: [{titre: Registre}]\n  vu: ${vu}\n  aupres_de: Registre\n`;
/** A field may bear the name of a key that holds a date elsewhere. */
const YEAR =
  '\n  - {id: date, nom: Année, aide: En quatre chiffres., saisie: nombre}\n  - {id: lieu, nom: Lieu, aide: Où cela se passe., saisie: ligne}';

export const date: Rule = {
  id: 'date',
  severity: 'error',
  summary: 'Une date s’écrit AAAA-MM-JJ et existe au calendrier.',
  help: 'Écrivez l’année, le mois et le jour avec des traits d’union, par exemple 2026-03-09. Là où le jour n’est pas exigé, 2026-03 ou 2026 suffit.',
  examples: {
    valid: [
      {[FICHE]: fiche({sources: '\n  - {url: https://example.org, appuie: Mission, date_page: 2012}'})},
      {[FICHE]: fiche({ajoute_le: '"2024-02-29"'})},
      {'data/faits.yaml': FACT('2023')},
      {[GABARIT]: gabarit({champs: YEAR, exemple: '{date: 2026, lieu: Magog}'})},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({ajoute_le: '2026-02-30'})},
        expect: {
          line: 17,
          column: 12,
          endColumn: 22,
          message: '« 2026-02-30 » n’existe pas : février 2026 a 28 jours.',
          expected: 'AAAA-MM-JJ',
        },
      },
      {
        files: {[FICHE]: fiche({ajoute_le: '2026-13-01'})},
        expect: {message: '« 2026-13-01 » n’existe pas : une année a 12 mois.'},
      },
      {
        files: {[FICHE]: fiche({ajoute_le: '2026-11'})},
        expect: {message: '« 2026-11 » ne dit pas le jour; la date s’écrit AAAA-MM-JJ.'},
      },
      {
        files: {[FICHE]: fiche({ajoute_le: '22 novembre 2026'})},
        expect: {
          suggestion: '2026-11-22',
          message: '« 22 novembre 2026 » n’est pas une date; vouliez-vous dire « 2026-11-22 »?',
        },
      },
      {
        files: {'data/faits.yaml': FACT('0x7E7')},
        expect: {
          line: 6,
          column: 7,
          message: '« 0x7E7 » n’est pas une date; elle s’écrit AAAA-MM-JJ, AAAA-MM ou AAAA.',
        },
      },
      {files: {[FICHE]: fiche({ajoute_le: '2026/11/2'})}, expect: {suggestion: '2026-11-02'}},
      ...['30-11-2026', '11/30/2026', 'Lundi 30 novembre 2026', '"2026.11.30"'].map((typed) => ({
        files: {[FICHE]: fiche({ajoute_le: typed})},
        expect: {
          suggestion: '2026-11-30',
          fix: {line: 17, column: 12, endLine: 17, endColumn: 12 + typed.length, text: '2026-11-30'},
        },
      })),
      {
        files: {[FICHE]: fiche({ajoute_le: '03-09-2026'})},
        expect: {message: '« 03-09-2026 » n’est pas une date; elle s’écrit AAAA-MM-JJ.'},
      },
      {files: {[EVENEMENT]: evenement({date: 'novembre 2026'})}, expect: {suggestion: '2026-11'}},
      {
        files: {[FICHE]: fiche({ajoute_le: 'hier'})},
        expect: {message: '« hier » n’est pas une date; elle s’écrit AAAA-MM-JJ.'},
      },
      {
        files: {
          [FICHE]: fiche({
            sources: '\n  - {url: https://example.org, appuie: Mission, date_page: printemps}',
          }),
        },
        expect: {line: 15, column: 60, expected: 'AAAA-MM-JJ, AAAA-MM ou AAAA'},
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'date' && issue.kind !== 'jour') return [];
      const text = String(typedValue(file, issue.path));
      const form = issue.kind === 'jour' ? 'AAAA-MM-JJ' : 'AAAA-MM-JJ, AAAA-MM ou AAAA';
      const suggestion = readLoosely(text, issue.kind === 'date');
      const range = valueRange(file, issue.path);
      return [
        {
          range,
          message: explain(text, form, suggestion),
          expected: form,
          ...(suggestion !== undefined && {suggestion, fix: newDate(file, range, suggestion)}),
        },
      ];
    });
  },
};

function explain(text: string, form: string, suggestion: string | undefined): string {
  if (parseDate(text)) return `${quote(text)} ne dit pas le jour; la date s’écrit ${form}.`;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const name = monthName(Number(month));
  if (year !== undefined && name === '') return `${quote(text)} n’existe pas : une année a 12 mois.`;
  if (year !== undefined && day !== undefined && Number(day) > daysInMonth(Number(year), Number(month))) {
    const last = daysInMonth(Number(year), Number(month));
    return `${quote(text)} n’existe pas : ${name} ${year} a ${last} jours.`;
  }
  if (suggestion !== undefined)
    return `${quote(text)} n’est pas une date; vouliez-vous dire ${quote(suggestion)}?`;
  return `${quote(text)} n’est pas une date; elle s’écrit ${form}.`;
}

/** A date needs no quotes. */
function newDate(file: CheckedFile, range: Range, text: string): Edit {
  return {...newValue(file, range, text), text};
}

const MONTHS = Array.from({length: 12}, (_, index) => fold(monthName(index + 1)));

/**
 * The date meant by « 2026/3/9 », « lundi 9 mars 2026 » or « 30/11/2026 », and by « mars 2026 » where a month is enough;
 * nothing for « 03/09/2026 », which can be read in two ways.
 */
function readLoosely(text: string, isPartial: boolean): string | undefined {
  const typed = text.trim();
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const [, first = '', second = '', last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? [];
  if (last !== undefined) {
    if (first === second || Number(first) > 12) return existing(last, second, first);
    return Number(second) > 12 ? existing(last, first, second) : undefined;
  }
  const words = fold(typed).replace(WEEKDAY, '');
  const [, date, name = '', year2] = /^(?:(\d{1,2})(?:er)? )?(\p{L}+) (\d{4})$/u.exec(words) ?? [];
  const rank = MONTHS.indexOf(name) + 1;
  if (rank === 0 || (date === undefined && !isPartial)) return undefined;
  return existing(year2, String(rank), date);
}

const WEEKDAY = /^(?:le )?(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?/;

function existing(...parts: (string | undefined)[]): string | undefined {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return parseDate(date) ? date : undefined;
}
