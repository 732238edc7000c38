import {EVENEMENT, FICHE, GABARIT, evenement, fiche, gabarit, inEveryKind} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

const LOST = 'Aide les groupes de la rue du Quai, #204';

export const commentaire: Rule = {
  id: 'commentaire',
  aboutFile: true,
  severity: 'error',
  summary: 'Un commentaire YAML est seul sur sa ligne, vis-à-vis de ce qui suit.',
  help: 'Dans l’en-tête et dans les listes, ce qui suit une espace et un croisillon (#) n’est pas lu. S’il fait partie du texte, mettez toute la valeur entre guillemets droits ("…"); sinon, retirez-le.',
  examples: {
    valid: [
      ...inEveryKind(`"${LOST}"`),
      ...inEveryKind('Aide les groupes de la rue du Quai n#204'),
      {[FICHE]: fiche().replace('type:', '# Un commentaire.\ntype:')},
      {
        [FICHE]: fiche({
          sources: '\n  # La page officielle.\n  - url: https://example.org/#a\n    appuie: Mission',
        }),
      },
    ],
    invalid: [
      ...inEveryKind(LOST).map((files) => ({
        files,
        expect: {message: '« #204 » est lu comme un commentaire : ce texte est perdu.'},
      })),
      {
        files: {[FICHE]: fiche({contact: '\n  adresse: 12, rue du Quai, bureau #204, Sherbrooke'})},
        expect: {
          line: 19,
          column: 36,
          endColumn: 52,
          message: '« #204, Sherbrooke » est lu comme un commentaire : ce texte est perdu.',
        },
      },
      {files: {[FICHE]: fiche({nom: '"Centre d’essai" # provisoire'})}, expect: {line: 2, column: 23}},
      {files: {[FICHE]: fiche({nom: 'Centre d’essai\t# provisoire'})}, expect: {line: 2, column: 21}},
      {files: {[FICHE]: fiche({alias: '[Le Quai, Local #2\n  ]'})}, expect: {line: 18, column: 24}},
      {
        files: {
          [FICHE]: fiche({sources: ' # deux pages\n  - url: https://example.org\n    appuie: Mission'}),
        },
        expect: {line: 14, column: 11},
      },
      {
        files: {
          [FICHE]: fiche({sources: '\n  - # la page\n    url: https://example.org\n    appuie: Mission'}),
        },
        expect: {line: 15, column: 5},
      },
      {files: {[EVENEMENT]: evenement({lieu: '12, rue du Quai\n  #204'})}, expect: {line: 11, column: 3}},
      {
        files: {[GABARIT]: gabarit({comment: '>- # à deux\n  Remplissez-la à deux, en une heure.'})},
        expect: {line: 6, column: 13},
      },
      {files: {[FICHE]: fiche({ville: 'Magog\n## Ce que vous y trouvez'})}, expect: {line: 19, column: 1}},
    ],
  },
  check({yaml, text}) {
    return (yaml?.comments ?? []).map((range) => ({
      range,
      message: `${quote(text.slice(...range).trim())} est lu comme un commentaire : ce texte est perdu.`,
    }));
  },
};
