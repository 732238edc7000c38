import {TARGET_KINDS} from '../../model/parcours';
import {oneStage, PARCOURS, parcours} from '../examples';
import {linesOfGestures, linesOfStages, targetKeys} from '../parcoursLines';
import {groupRange} from '../ranges';
import type {Rule} from '../rule';
import {either, quote} from '../words';

export const cibleDeParcours: Rule = {
  id: 'cible-de-parcours',
  severity: 'error',
  summary: 'Une ligne d’un parcours mène à une seule chose\u00a0: pratique, gabarit, ressource ou repère.',
  help: 'Gardez une seule de ces clés; faites une autre ligne pour l’autre.',
  examples: {
    valid: [{[PARCOURS]: parcours()}],
    invalid: [
      {
        files: {[PARCOURS]: parcours({etapes: oneStage('{pourquoi: Pour payer un premier essai.}')})},
        expect: {
          file: PARCOURS,
          line: 13,
          message:
            'Cette ligne ne mène nulle part\u00a0: il lui faut «\u00a0pratique\u00a0», «\u00a0gabarit\u00a0», «\u00a0ressource\u00a0» ou «\u00a0fait\u00a0».',
        },
      },
      {
        files: {
          [PARCOURS]: parcours({
            etapes: oneStage('{gabarit: fiche-essai, fait: fait-essai, pourquoi: Pour ne rien oublier.}'),
          }),
        },
        expect: {
          line: 13,
          message: 'Cette ligne mène à plus d’une chose\u00a0: «\u00a0gabarit\u00a0», «\u00a0fait\u00a0».',
        },
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'parcours') return [];
    const data = file.yaml?.data;
    return [...linesOfGestures(data), ...linesOfStages(data)].flatMap(({path, line}) => {
      const keys = targetKeys(line);
      if (keys.length === 1) return [];
      return [
        {
          range: groupRange(file, path),
          message:
            keys.length === 0
              ? `Cette ligne ne mène nulle part\u00a0: il lui faut ${either(TARGET_KINDS)}.`
              : `Cette ligne mène à plus d’une chose\u00a0: ${keys.map(quote).join(', ')}.`,
        },
      ];
    });
  },
};
