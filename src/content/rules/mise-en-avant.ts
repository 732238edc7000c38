import {isRecord, listOf} from '../data';
import {PARTENAIRE, partenaire} from '../examples';
import {groupRange} from '../ranges';
import type {Rule} from '../rule';

export const miseEnAvant: Rule = {
  id: 'mise-en-avant',
  severity: 'error',
  summary: 'Une mise en avant mène à une seule chose : une ressource, ou une pratique.',
  help: 'Gardez une des deux clés, « ressource » ou « pratique »; faites une autre ligne pour l’autre.',
  examples: {
    valid: [
      {[PARTENAIRE]: partenaire()},
      {[PARTENAIRE]: partenaire({mises_en_avant: null})},
      {
        [PARTENAIRE]: partenaire({
          mises_en_avant: '\n  - {pratique: ecouter, phrase: Pour savoir ce dont les gens ont besoin.}',
        }),
      },
    ],
    invalid: [
      {
        files: {
          [PARTENAIRE]: partenaire({
            mises_en_avant: '\n  - {phrase: Pour payer un premier essai dans son milieu.}',
          }),
        },
        expect: {
          file: PARTENAIRE,
          line: 7,
          message: 'Cette mise en avant ne mène nulle part : il lui faut « ressource » ou « pratique ».',
        },
      },
      {
        files: {
          [PARTENAIRE]: partenaire({
            mises_en_avant:
              '\n  - {ressource: fonds-essai, pratique: ecouter, phrase: Pour payer un premier essai.}',
          }),
        },
        expect: {line: 7, message: 'Cette mise en avant mène à deux choses : une ressource et une pratique.'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'partenaire' || !isRecord(data)) return [];
    return listOf(data.mises_en_avant).flatMap((item, rank) => {
      if (!isRecord(item)) return [];
      const isTwo = item.ressource !== undefined && item.pratique !== undefined;
      if (!isTwo && (item.ressource !== undefined || item.pratique !== undefined)) return [];
      return [
        {
          range: groupRange(file, ['mises_en_avant', rank]),
          message: isTwo
            ? 'Cette mise en avant mène à deux choses\u00a0: une ressource et une pratique.'
            : 'Cette mise en avant ne mène nulle part\u00a0: il lui faut «\u00a0ressource\u00a0» ou «\u00a0pratique\u00a0».',
        },
      ];
    });
  },
};
