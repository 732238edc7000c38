import {lookalikesOf} from '../directory';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const ficheEnDouble: Rule = {
  id: 'fiche-en-double',
  severity: 'error',
  summary: 'Une ressource n’a qu’une fiche.',
  help: 'Gardez une seule fiche et réunissez-y ce que disent les deux.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {[FICHE]: fiche(), 'data/ressources/essai.md': fiche({nom: 'Centre d’esssai'})},
        expect: {
          file: FICHE,
          line: 2,
          column: 6,
          endColumn: 20,
          related: [{file: 'data/ressources/essai.md', line: 2, column: 6, message: 'l’autre fiche'}],
          message: 'Cette fiche a la même adresse et presque le même nom que « data/ressources/essai.md ».',
        },
      },
    ],
  },
  check(file, project) {
    const {sameAddress = [], nearName = []} = lookalikesOf(file, project) ?? {};
    return sameAddress
      .filter((other) => nearName.includes(other))
      .map((other) => ({
        range: valueRange(file, ['nom']),
        message: `Cette fiche a la même adresse et presque le même nom que ${quote(other.file.path)}.`,
        related: [{file: other.file, range: valueRange(other.file, ['nom']), message: 'l’autre fiche'}],
      }));
  },
};
