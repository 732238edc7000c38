import {lookalikesOf} from '../directory';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const OTHER = 'data/ressources/essai.md';

export const nomProche: Rule = {
  id: 'nom-proche',
  severity: 'warning',
  summary: 'Deux fiches ont des noms que l’on ne confond pas.',
  help: 'Si c’est la même ressource, gardez une seule fiche; sinon, précisez les noms (un lieu, une année).',
  examples: {
    valid: [
      {
        [FICHE]: fiche({nom: 'Formulaire T4033'}),
        [OTHER]: fiche({nom: 'Formulaire T4034', url: 'https://autre.example.org'}),
      },
      {[FICHE]: fiche({nom: 'RISQ'}), [OTHER]: fiche({nom: 'RQIS', url: 'https://autre.example.org'})},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche(), [OTHER]: fiche({nom: 'CENTRE D’ESSAIS', url: 'https://autre.example.org'})},
        expect: {
          file: FICHE,
          line: 2,
          column: 6,
          endColumn: 20,
          severity: 'warning',
          related: [{file: OTHER, line: 2, column: 6, message: 'l’autre nom'}],
          message: '« Centre d’essai » ressemble au nom d’une autre fiche, « data/ressources/essai.md ».',
        },
      },
    ],
  },
  check(file, project) {
    const {sameAddress = [], nearName = []} = lookalikesOf(file, project) ?? {};
    return nearName
      .filter((other) => !sameAddress.includes(other))
      .map((other) => {
        const range = valueRange(file, ['nom']);
        return {
          range,
          message: `${quote(file.text.slice(...range))} ressemble au nom d’une autre fiche, ${quote(other.file.path)}.`,
          related: [{file: other.file, range: valueRange(other.file, ['nom']), message: 'l’autre nom'}],
        };
      });
  },
};
