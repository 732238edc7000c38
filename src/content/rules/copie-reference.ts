import {everyRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';

const SOURCE = (more: string) =>
  fiche({sources: `\n  - {url: https://docplayer.example.org/1, appuie: Mission, copie: true${more}}`});

export const copieReference: Rule = {
  id: 'copie-reference',
  severity: 'error',
  summary: 'Une copie nomme le document original.',
  help: 'Sous « reference », écrivez l’auteur, le titre et l’année du document dont la page est une copie.',
  examples: {
    valid: [{[FICHE]: SOURCE(', reference: "Centre d’essai, Rapport annuel, 2019"')}],
    invalid: [
      {
        files: {[FICHE]: SOURCE('')},
        expect: {
          line: 15,
          column: 61,
          endColumn: 66,
          message: 'Cette source est une copie, mais la référence de l’original manque.',
          expected: 'reference',
        },
      },
    ],
  },
  check(file) {
    return everyRecord(file.yaml?.data).flatMap(({path, value}) => {
      // The title of a source of the guide says it.
      if (value.copie !== true || 'reference' in value || 'titre' in value) return [];
      return [
        {
          range: keyRange(file, [...path, 'copie']),
          message: 'Cette source est une copie, mais la référence de l’original manque.',
          expected: 'reference',
        },
      ];
    });
  },
};
