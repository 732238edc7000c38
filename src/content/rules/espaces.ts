import {newValue} from '../edit';
import {FICHE, fiche} from '../examples';
import type {Range} from '../lines';
import type {Place} from '../place';
import type {CheckedFile, Rule} from '../rule';
import {quote} from '../words';
import type {YamlString} from '../yaml';

/** Two spaces in a row, plain or not. */
const DOUBLE = /(?<=\S)[ \t\u00a0\u202f]{2,}(?=\S)/;

export const espaces: Rule = {
  id: 'espaces',
  severity: 'warning',
  summary: 'Une valeur ne commence ni ne finit par une espace, et n’a jamais deux espaces de suite.',
  help: 'Retirez les espaces en trop.',
  examples: {
    valid: [{[FICHE]: fiche({nom: '"Centre d’essai"'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: 'Centre  d’essai'})},
        expect: {
          line: 2,
          column: 12,
          endColumn: 14,
          severity: 'warning',
          message: '« Centre  d’essai » contient deux espaces de suite.',
          suggestion: 'Centre d’essai',
        },
      },
      {
        files: {[FICHE]: fiche({ville: '"Granby "'})},
        expect: {
          line: 18,
          column: 8,
          message: '« Granby  » commence ou finit par une espace.',
          suggestion: 'Granby',
        },
      },
      {
        files: {
          [FICHE]: fiche({resume: '|\n  Accompagne les groupes qui veulent\n  lancer un projet collectif.'}),
        },
        expect: {line: 4, column: 9, message: '« resume » est coupé par un retour à la ligne.'},
      },
    ],
  },
  check(file) {
    return (file.yaml?.texts ?? []).flatMap((text) => {
      const fault = faultOf(text, ENTRIES.has(file.place.kind));
      if (!fault) return [];
      const suggestion = text.value.trim().replace(/\s+/g, oneSpace);
      const range = fault.isDouble ? doubleRange(file, text) : text.range;
      return [{range, message: fault.message, suggestion, fix: newValue(file, text.range, suggestion)}];
    });
  },
};

/** Their texts stand on one line each. */
const ENTRIES: ReadonlySet<Place['kind']> = new Set(['ressource', 'evenement', 'prix']);

/** A space that no line may be cut at stays one. */
function oneSpace(spaces: string): string {
  return /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' ';
}

function faultOf(
  {path, value}: YamlString,
  isEntry: boolean,
): {message: string; isDouble?: true} | undefined {
  if (value !== value.trim()) return {message: `${quote(value)} commence ou finit par une espace.`};
  if (DOUBLE.test(value)) return {message: `${quote(value)} contient deux espaces de suite.`, isDouble: true};
  if (isEntry && value.includes('\n')) {
    const key = path.findLast((part) => typeof part === 'string') ?? '';
    return {message: `${quote(key)} est coupé par un retour à la ligne.`};
  }
  return undefined;
}

/** The spaces themselves when they can be found as they were typed, else the whole value. */
function doubleRange(file: CheckedFile, {range}: YamlString): Range {
  const typed = DOUBLE.exec(file.text.slice(...range));
  return typed ? [range[0] + typed.index, range[0] + typed.index + typed[0].length] : range;
}
