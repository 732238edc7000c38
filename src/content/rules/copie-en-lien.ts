import {comparableAddress, domainOf} from '../address';
import {isCopyHost} from '../copyHosts';
import {isRecord, records} from '../data';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const copieEnLien: Rule = {
  id: 'copie-en-lien',
  severity: 'error',
  summary: 'L’adresse d’une fiche n’est jamais celle d’une copie.',
  help: 'Donnez l’adresse de la page officielle; si elle n’existe plus, retirez « url » et gardez la copie parmi les sources.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: fiche({url: 'https://docplayer.fr/123-rapport.html'})},
        expect: {
          line: 5,
          column: 6,
          endColumn: 43,
          message: 'L’adresse de la fiche mène à « docplayer.fr », un site de copies.',
        },
      },
      {
        files: {
          [FICHE]: fiche({
            url: 'https://copie.example.org/1/',
            sources:
              '\n  - {url: https://copie.example.org/1, appuie: Mission, copie: true, reference: Rapport 2019}',
          }),
        },
        expect: {line: 5, message: 'L’adresse de la fiche est celle d’une source marquée comme copie.'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data) || typeof data.url !== 'string') return [];
    const range = valueRange(file, ['url']);
    const domain = domainOf(data.url);
    if (domain !== undefined && isCopyHost(domain)) {
      return [{range, message: `L’adresse de la fiche mène à ${quote(domain)}, un site de copies.`}];
    }
    const address = comparableAddress(data.url);
    const isCopy = records(data.sources).some(
      ({copie, url}) => copie === true && typeof url === 'string' && comparableAddress(url) === address,
    );
    return address !== undefined && isCopy
      ? [{range, message: 'L’adresse de la fiche est celle d’une source marquée comme copie.'}]
      : [];
  },
};
