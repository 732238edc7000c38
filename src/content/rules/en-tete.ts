import {FICHE, fiche} from '../examples';
import {topRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';

export const enTete: Rule = {
  id: 'en-tete',
  aboutFile: true,
  severity: 'error',
  summary: 'Une fiche commence par un en-tête, entre deux lignes de trois tirets.',
  help: 'La toute première ligne est « --- »; viennent ensuite une clé par ligne (« nom: … »), puis une autre ligne « --- ».',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: ''},
        expect: {line: 1, column: 1, message: 'Ce fichier est vide.'},
      },
      {
        files: {[FICHE]: `\n${fiche()}`},
        expect: {line: 1, column: 1, message: 'L’en-tête ne commence pas à la première ligne.'},
      },
      {
        files: {[FICHE]: fiche().replace('ajoute_le: 2026-11-22\n---', 'ajoute_le: 2026-11-22')},
        expect: {message: 'L’en-tête ouvert à la première ligne n’est pas fermé par une ligne « --- ».'},
      },
      {files: {[FICHE]: `---\n---\n${fiche().split('---\n')[2]}`}, expect: {message: 'L’en-tête est vide.'}},
      {files: {[FICHE]: 'Bonjour'}, expect: {message: 'Ce fichier n’a pas d’en-tête.'}},
      {files: {'data/site.yaml': '# rien\n'}, expect: {line: 1, column: 1, message: 'Ce fichier est vide.'}},
    ],
  },
  check(file) {
    const message = fault(file);
    return message === undefined ? [] : [{range: topRange(file), message}];
  },
};

function fault({text, yaml, body, unreadable, place}: CheckedFile): string | undefined {
  if (unreadable || place.kind === 'inattendu') return undefined;
  if (text.trim() === '') return 'Ce fichier est vide.';
  if (yaml) {
    if (yaml.data !== null || yaml.faults.length > 0) return undefined;
    return body ? 'L’en-tête est vide.' : 'Ce fichier est vide.';
  }
  if (/^---[ \t]*[\r\n]/.test(text)) {
    return 'L’en-tête ouvert à la première ligne n’est pas fermé par une ligne « --- ».';
  }
  if (/^\s*---[ \t]*[\r\n]/.test(text)) return 'L’en-tête ne commence pas à la première ligne.';
  return 'Ce fichier n’a pas d’en-tête.';
}
