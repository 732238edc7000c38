import type {PracticeFrontMatter} from '../../model/guidePage';
import {serves} from '../../model/serve';
import {isRecord, listOf} from '../data';
import {filesOf} from '../directory';
import {PRATIQUE, pratique} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';

export const pratiqueSansRessource: Rule = {
  id: 'pratique-sans-ressource',
  severity: 'warning',
  summary: 'Une pratique du guide a au moins une ressource du répertoire.',
  help: 'Rien n’est à corriger dans la page : il manque au répertoire une ressource de cette étape pour l’un de ces besoins.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[PRATIQUE]: pratique({besoins: '[tester-prototype]'})},
        expect: {
          line: 7,
          message: 'Aucune ressource du répertoire ne sert cette pratique.',
        },
      },
    ],
  },
  check(file, project) {
    const {vocabularies} = project;
    if (file.place.kind !== 'pratique' || file.value === undefined || !vocabularies) return [];
    const practice = file.value as PracticeFrontMatter;
    // An entry with a fault elsewhere is still a resource: it is read as it is.
    const isServed = filesOf(project, 'ressource').some(({yaml}) => {
      const entry = yaml?.data;
      return (
        isRecord(entry) &&
        serves(
          {etapes: listOf(entry.etapes), besoins: listOf(entry.besoins), statut: entry.statut},
          practice,
          vocabularies,
        )
      );
    });
    return isServed
      ? []
      : [
          {
            range: valueRange(file, ['besoins']),
            message: 'Aucune ressource du répertoire ne sert cette pratique.',
          },
        ];
  },
};
