import {COLOUR_PATTERN, contrastOf, LEAST_CONTRAST} from '../../model/contrast';
import {isRecord} from '../data';
import {PARTENAIRE, partenaire} from '../examples';
import {keyRange, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const contrasteDePartenaire: Rule = {
  id: 'contraste-de-partenaire',
  severity: 'error',
  summary: 'Le texte d’un bandeau se lit sur son fond : leur contraste est d’au moins 4,5 pour 1.',
  help: 'Prenez un texte plus foncé ou plus pâle, ou laissez la clé « couleurs » : celles du site conviennent.',
  examples: {
    valid: [
      {[PARTENAIRE]: partenaire()},
      {[PARTENAIRE]: partenaire({couleurs: null})},
      {[PARTENAIRE]: partenaire({couleurs: '{fond: "#FFEEBB", texte: "#14302B"}'})},
    ],
    invalid: [
      {
        files: {[PARTENAIRE]: partenaire({couleurs: '{fond: "#777777", texte: "#ffffff"}'})},
        expect: {
          file: PARTENAIRE,
          line: 5,
          column: 1,
          message:
            'Le texte « #ffffff » se lit mal sur le fond « #777777 » : leur contraste est de 4,4 pour 1.',
        },
      },
      {
        files: {
          [PARTENAIRE]: partenaire({couleurs: '{fond: "#0d5c4", texte: "blanc!!"}'.replace('5c4', '5c4f')}),
        },
        expect: {line: 5, message: '« blanc!! » n’est pas une couleur comme « #0d5c4f ».'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'partenaire' || !isRecord(data) || !isRecord(data.couleurs)) return [];
    const {fond, texte} = data.couleurs;
    // A length that is not the right one is told by its own rule.
    if (![fond, texte].every((one) => typeof one === 'string' && one.length === 7)) return [];
    const [behind, text] = [String(fond), String(texte)];
    const odd = ['fond', 'texte'].flatMap((key, rank) => {
      const colour = [behind, text][rank] ?? '';
      if (COLOUR_PATTERN.test(colour)) return [];
      return [
        {
          range: valueRange(file, ['couleurs', key]),
          message: `${quote(colour)} n’est pas une couleur comme ${quote('#0d5c4f')}.`,
        },
      ];
    });
    if (odd.length > 0) return odd;
    const contrast = contrastOf(behind, text);
    if (contrast >= LEAST_CONTRAST) return [];
    // Cut, not rounded: 4.48 is not 4.5.
    const told = (Math.floor(contrast * 10) / 10).toLocaleString('fr-CA');
    return [
      {
        range: keyRange(file, ['couleurs']),
        message: `Le texte ${quote(text)} se lit mal sur le fond ${quote(behind)}\u00a0: leur contraste est de ${told} pour 1.`,
      },
    ];
  },
};
