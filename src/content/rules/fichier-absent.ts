import {REQUIRED_FILES} from '../place';
import type {Rule} from '../rule';

export const fichierAbsent: Rule = {
  id: 'fichier-absent',
  aboutFile: true,
  severity: 'error',
  summary: 'Le dossier de données contient tous les fichiers dont le site a besoin.',
  help: 'Remettez le fichier à sa place; son nom s’écrit exactement ainsi, en minuscules.',
  examples: {
    valid: [{}],
    invalid: [
      {
        files: {'data/glossaire.yaml': null},
        expect: {file: 'data/glossaire.yaml', line: 1, column: 1, message: 'Ce fichier est introuvable.'},
      },
    ],
  },
  check(file) {
    if (file.unreadable !== 'absent') return [];
    const isRequired = REQUIRED_FILES.some((required) => file.path.endsWith(required));
    const message = isRequired ? 'Ce fichier est introuvable.' : 'Ce fichier ne peut pas être ouvert.';
    return [{range: [0, 0], message}];
  },
};
