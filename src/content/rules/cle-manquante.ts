import {FICHE, fiche} from '../examples';
import {groupRange} from '../ranges';
import type {Rule} from '../rule';
import {isConsent} from './laureat-sans-consentement';
import {quote} from '../words';

export const cleManquante: Rule = {
  id: 'cle-manquante',
  severity: 'error',
  summary: 'Une fiche a toutes ses clés obligatoires.',
  help: 'Ajoutez une ligne avec cette clé et sa valeur; le modèle de fiche les montre toutes.',
  examples: {
    valid: [{[FICHE]: fiche()}, {[FICHE]: fiche({cout: null, url: null})}],
    invalid: [
      {
        files: {[FICHE]: fiche({resume: null})},
        expect: {
          line: 1,
          column: 1,
          endColumn: 4,
          message: 'Il manque la clé « resume ».',
          expected: 'resume',
        },
      },
      {
        files: {[FICHE]: fiche({sources: '\n  - url: https://example.org'})},
        expect: {line: 15, column: 5, message: 'Il manque la clé « appuie ».'},
      },
      {
        files: {[FICHE]: fiche({aide: '{montant: Jusqu’à 5 000 $}'})},
        expect: {line: 18, column: 1, message: 'Il manque la clé « formes » sous « aide ».'},
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'cle-manquante' || isConsent(issue)) return [];
      const parent = issue.path.at(-1);
      const where = typeof parent === 'string' ? ` sous ${quote(parent)}` : '';
      return [
        {
          range: groupRange(file, issue.path),
          message: `Il manque la clé ${quote(issue.key)}${where}.`,
          expected: issue.key,
        },
      ];
    });
  },
};
