import {lookalikesOf} from '../directory';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const OTHER = 'data/ressources/maison-inventee.md';

export const adresseEnDouble: Rule = {
  id: 'adresse-en-double',
  severity: 'warning',
  summary: 'Deux fiches n’ont pas la même adresse web, à moins de le dire.',
  help: 'Si une même page présente vraiment les deux ressources, écrivez « page_commune: true » dans les deux fiches. Sinon, donnez à chacune sa page.',
  examples: {
    valid: [
      {
        [FICHE]: fiche({page_commune: 'true'}),
        [OTHER]: fiche({nom: 'Maison inventée', page_commune: 'true'}),
      },
    ],
    invalid: [
      {
        files: {
          [FICHE]: fiche(),
          [OTHER]: fiche({nom: 'Maison inventée', url: 'https://www.centre.example.org/'}),
        },
        expect: {
          file: FICHE,
          line: 5,
          column: 6,
          endColumn: 32,
          severity: 'warning',
          related: [{file: OTHER, line: 5, column: 6, message: 'la même adresse'}],
          message: 'Cette adresse est aussi celle de « data/ressources/maison-inventee.md ».',
        },
      },
    ],
  },
  check(file, project) {
    const {sameAddress = [], nearName = []} = lookalikesOf(file, project) ?? {};
    return sameAddress
      .filter((other) => !nearName.includes(other))
      .map((other) => ({
        range: valueRange(file, ['url']),
        message: `Cette adresse est aussi celle de ${quote(other.file.path)}.`,
        related: [{file: other.file, range: valueRange(other.file, ['url']), message: 'la même adresse'}],
      }));
  },
};
