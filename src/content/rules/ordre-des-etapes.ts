import {isRecord, listOf} from '../data';
import {PARCOURS, parcours} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const STAGES = (...stages: string[]) =>
  stages
    .map((stage, rank) => {
      const line =
        rank === 0
          ? '{gabarit: fiche-essai, pourquoi: Pour tenir le besoin.}'
          : '{fait: fait-essai, pourquoi: Pour ne rien oublier.}';
      return `\n  - etape: ${stage}\n    lignes:\n      - ${line}`;
    })
    .join('');

export const ordreDesEtapes: Rule = {
  id: 'ordre-des-etapes',
  severity: 'error',
  summary: 'Les étapes d’un parcours viennent dans l’ordre des six étapes, chacune une fois.',
  help: 'Déplacez l’étape à sa place; mettez ensemble les lignes d’une même étape.',
  examples: {
    valid: [{[PARCOURS]: parcours()}, {[PARCOURS]: parcours({etapes: STAGES('ideation', 'financement')})}],
    invalid: [
      {
        files: {[PARCOURS]: parcours({etapes: STAGES('financement', 'ideation')})},
        expect: {
          file: PARCOURS,
          line: 14,
          column: 12,
          message: 'L’étape «\u00a0ideation\u00a0» vient avant «\u00a0financement\u00a0».',
        },
      },
      {
        files: {[PARCOURS]: parcours({etapes: STAGES('ideation', 'ideation')})},
        expect: {line: 14, message: 'L’étape «\u00a0ideation\u00a0» est déjà dans ce parcours.'},
      },
    ],
  },
  check(file, {vocabularies}) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'parcours' || !isRecord(data) || !vocabularies) return [];
    const rankOf = new Map(vocabularies.etapes.map(({id, numero}): [unknown, number] => [id, numero]));
    let last: {id: unknown; rank: number} | undefined;
    return listOf(data.etapes).flatMap((stage, index) => {
      const id = isRecord(stage) ? stage.etape : undefined;
      const rank = rankOf.get(id);
      const before = last;
      if (rank === undefined) return [];
      if (!before || rank > before.rank) {
        last = {id, rank};
        return [];
      }
      return [
        {
          range: valueRange(file, ['etapes', index, 'etape']),
          message:
            rank === before.rank
              ? `L’étape ${quote(id)} est déjà dans ce parcours.`
              : `L’étape ${quote(id)} vient avant ${quote(before.id)}.`,
        },
      ];
    });
  },
};
