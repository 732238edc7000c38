import {allFields} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord, listOf} from '../data';
import {newValue} from '../edit';
import {FICHE, fiche} from '../examples';
import {nearest, surelyMeant} from '../nearest';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

const WITH = (key: string) =>
  fiche({verification: `\n  - {date: 2026-11-02, moyen: site, champs: [${key}]}`});

export const champVerifie: Rule = {
  id: 'champ-verifie',
  severity: 'error',
  summary: 'Une vérification nomme des clés qui existent.',
  help: 'Écrivez la clé comme dans l’en-tête, avec celle du groupe devant : « contact.telephone ».',
  examples: {
    valid: [{[FICHE]: WITH('contact.telephone')}, {[FICHE]: WITH('aide')}],
    invalid: [
      {
        files: {[FICHE]: WITH('contact.telephonne')},
        expect: {
          line: 19,
          column: 46,
          suggestion: 'contact.telephone',
          message:
            '« contact.telephonne » n’est pas une clé de fiche; vouliez-vous dire « contact.telephone »?',
        },
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data)) return [];
    return listOf(data.verification).flatMap((check, rank) =>
      listOf(isRecord(check) ? check.champs : undefined).flatMap((key, place) => {
        if (typeof key !== 'string' || key === '' || KEYS.some(({id}) => id === key)) return [];
        const suggestion = nearest(key, KEYS);
        const sure = surelyMeant(key, KEYS);
        const range = valueRange(file, ['verification', rank, 'champs', place]);
        return [
          {
            range,
            message: `${quote(key)} n’est pas une clé de fiche${didYouMean(suggestion) || '.'}`,
            ...(suggestion !== undefined && {suggestion}),
            ...(sure !== undefined && {fix: newValue(file, range, sure)}),
          },
        ];
      }),
    );
  },
};

const KEYS = allFields(RESOURCE_FIELDS).map(({path}) => ({id: path.join('.')}));
