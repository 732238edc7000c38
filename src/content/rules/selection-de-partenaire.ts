import {REACH_KEY} from '../../model/partnerFields';
import {isRecord} from '../data';
import {PARTENAIRE, partenaire} from '../examples';
import {keyRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const selectionDePartenaire: Rule = {
  id: 'selection-de-partenaire',
  severity: 'error',
  summary: 'La page d’un partenaire choisit une partie du répertoire : un territoire, un besoin, un public.',
  help: 'Filtrez le répertoire sur le site, puis recopiez les clés et les valeurs de son adresse.',
  examples: {
    valid: [
      {[PARTENAIRE]: partenaire()},
      {[PARTENAIRE]: partenaire({selection: '{besoin: [accompagnement], public: [obnl]}'})},
      {[PARTENAIRE]: partenaire({selection: '{territoire: [estrie], portee: [ici]}'})},
    ],
    invalid: [
      {
        files: {[PARTENAIRE]: partenaire({selection: '{}'})},
        expect: {file: PARTENAIRE, line: 3, message: 'La sélection ne choisit rien.'},
      },
      {
        files: {[PARTENAIRE]: partenaire({selection: '{besoin: [accompagnement], portee: [ici]}'})},
        expect: {line: 3, message: '« portee » ne veut rien dire sans territoire.'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'partenaire' || !isRecord(data) || !isRecord(data.selection)) return [];
    const {[REACH_KEY]: reach, ...chosen} = data.selection;
    const range = keyRange(file, ['selection']);
    if (Object.keys(chosen).length === 0 && reach === undefined)
      return [{range, message: 'La sélection ne choisit rien.'}];
    if (reach !== undefined && chosen.territoire === undefined)
      return [{range, message: `${quote(REACH_KEY)} ne veut rien dire sans territoire.`}];
    return [];
  },
};
