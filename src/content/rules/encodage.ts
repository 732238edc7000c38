import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';

export const encodage: Rule = {
  id: 'encodage',
  aboutFile: true,
  severity: 'error',
  summary: 'Un fichier est du texte en UTF-8.',
  help: 'Ouvrez le fichier dans un éditeur de texte, puis enregistrez-le en choisissant l’encodage UTF-8.',
  examples: {
    valid: [{[FICHE]: fiche()}, {[FICHE]: `\ufeff${fiche()}`}, {[FICHE]: fiche().replaceAll('\n', '\r\n')}],
    invalid: [
      {
        // « é » as Windows-1252 writes it.
        files: {[FICHE]: new Uint8Array([0x63, 0x61, 0x66, 0xe9])},
        expect: {file: FICHE, line: 1, column: 1, expected: 'UTF-8'},
      },
      {
        files: {[FICHE]: new Uint8Array([0xff, 0xfe, 0x61, 0x00])},
        expect: {file: FICHE, message: 'Ce fichier n’est pas du texte en UTF-8; il n’a pas été lu.'},
      },
    ],
  },
  check(file) {
    if (file.unreadable !== 'encodage') return [];
    return [
      {
        range: [0, 0],
        message: 'Ce fichier n’est pas du texte en UTF-8; il n’a pas été lu.',
        expected: 'UTF-8',
      },
    ];
  },
};
