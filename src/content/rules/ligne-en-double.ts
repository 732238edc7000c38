import {oneStage, PARCOURS, parcours} from '../examples';
import {linesOfStages, targetKeys} from '../parcoursLines';
import {valueRange} from '../ranges';
import type {Range} from '../lines';
import type {Rule} from '../rule';
import {quote} from '../words';

const TWICE = oneStage(
  '{ressource: fonds-essai, pourquoi: Pour un premier essai.}',
  '{gabarit: fiche-essai, pourquoi: Pour tenir le besoin.}',
  '{ressource: fonds-essai, pourquoi: Pour payer la suite.}',
);

export const ligneEnDouble: Rule = {
  id: 'ligne-en-double',
  severity: 'error',
  summary: 'Les étapes d’un parcours ne mènent pas deux fois à la même chose.',
  help: 'Gardez la ligne de l’étape où la chose sert d’abord; un premier geste peut y mener aussi.',
  examples: {
    valid: [
      {[PARCOURS]: parcours()},
      {[PARCOURS]: parcours({etapes: oneStage('{pratique: ideation/ecouter, pourquoi: Pour commencer.}')})},
    ],
    invalid: [
      {
        files: {[PARCOURS]: parcours({etapes: TWICE})},
        expect: {
          file: PARCOURS,
          line: 15,
          related: [{file: PARCOURS, line: 13, column: 21, message: 'la première fois'}],
          message: '«\u00a0fonds-essai\u00a0» a déjà sa ligne dans ce parcours.',
        },
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'parcours') return [];
    const seen = new Map<string, Range>();
    return linesOfStages(file.yaml?.data).flatMap(({path, line}) =>
      targetKeys(line).flatMap((kind) => {
        const range = valueRange(file, [...path, kind]);
        const target = JSON.stringify([kind, line[kind]]);
        const first = seen.get(target);
        if (!first) {
          seen.set(target, range);
          return [];
        }
        return [
          {
            range,
            related: [{file, range: first, message: 'la première fois'}],
            message: `${quote(line[kind])} a déjà sa ligne dans ce parcours.`,
          },
        ];
      }),
    );
  },
};
