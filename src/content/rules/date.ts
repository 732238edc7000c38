import {daysInMonth, monthName, parseDate} from '../../model/date';
import {FICHE, GABARIT, fiche, gabarit} from '../examples';
import {fold} from '../fold';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
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
      const suggestion = readLoosely(text);
      return [
        {
          range: valueRange(file, issue.path),
          message: explain(text, form, suggestion),
          expected: form,
          ...(suggestion !== undefined && {suggestion}),
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

/** The date meant by « 2026/3/9 » or « 9 mars 2026 »; nothing for « 03/09/2026 », which can be read in two ways. */
function readLoosely(text: string): string | undefined {
  const numeric = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text.trim());
  const written = /^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u.exec(fold(text));
  const month =
    Array.from({length: 12}, (_, index) => fold(monthName(index + 1))).indexOf(written?.[2] ?? '') + 1;
  const parts =
    numeric?.slice(1, 4) ?? (written && month > 0 ? [written[3], String(month), written[1]] : undefined);
  if (!parts) return undefined;
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parseDate(date) ? date : undefined;
}
