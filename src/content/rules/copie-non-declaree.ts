import {domainOf} from '../address';
import {isCopyHost} from '../copyHosts';
import {everyRecord} from '../data';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const SOURCE = (more: string) =>
  fiche({sources: `\n  - {url: https://pdfslide.net/1, appuie: Mission${more}}`});

export const copieNonDeclaree: Rule = {
  id: 'copie-non-declaree',
  severity: 'error',
  summary: 'Une source lue sur un site de copies est marquée comme copie.',
  help: 'Ajoutez « copie: true » et, sous « reference », l’auteur, le titre et l’année du document original.',
  examples: {
    valid: [{[FICHE]: SOURCE(', copie: true, reference: Rapport annuel 2019')}],
    invalid: [
      {
        files: {[FICHE]: SOURCE('')},
        expect: {
          line: 15,
          column: 11,
          endColumn: 33,
          message: '« pdfslide.net » est un site de copies; cette source n’est pas marquée comme copie.',
          expected: 'copie: true',
        },
      },
    ],
  },
  check(file) {
    return everyRecord(file.yaml?.data).flatMap(({path, value: {url, copie}}) => {
      const isSource = path.includes('sources') || path.includes('source');
      const domain = typeof url === 'string' ? domainOf(url) : undefined;
      if (!isSource || copie === true || domain === undefined || !isCopyHost(domain)) return [];
      return [
        {
          range: valueRange(file, [...path, 'url']),
          message: `${quote(domain)} est un site de copies; cette source n’est pas marquée comme copie.`,
          expected: 'copie: true',
        },
      ];
    });
  },
};
