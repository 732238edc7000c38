import {MAX_BYTES} from '../document';
import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';

export const fichierTropGros: Rule = {
  id: 'fichier-trop-gros',
  aboutFile: true,
  severity: 'error',
  summary: `Un fichier ne dépasse pas ${MAX_BYTES / 1000} ko.`,
  help: 'Gardez l’essentiel et donnez l’adresse de la page qui dit le reste.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: fiche({}, 'a'.repeat(MAX_BYTES))},
        expect: {
          file: FICHE,
          line: 1,
          column: 1,
          message: 'Ce fichier dépasse 100 ko; il n’a pas été lu.',
          expected: 'au plus 100 ko',
        },
      },
    ],
  },
  check(file) {
    if (file.unreadable !== 'taille') return [];
    return [
      {
        range: [0, 0],
        message: `Ce fichier dépasse ${MAX_BYTES / 1000} ko; il n’a pas été lu.`,
        expected: `au plus ${MAX_BYTES / 1000} ko`,
      },
    ];
  },
};
