import {isRecord} from '../data';
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
    const data = file.yaml?.data;
    if (file.place.kind !== 'pratique' || file.value === undefined || !isRecord(data)) return [];
    const needs = listOf(data.besoins);
    const isServed = filesOf(project, 'ressource').some(({yaml}) => {
      const entry = yaml?.data;
      return (
        isRecord(entry) &&
        entry.statut !== 'ferme' &&
        listOf(entry.etapes).includes(data.etape) &&
        listOf(entry.besoins).some((need) => needs.includes(need))
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

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
