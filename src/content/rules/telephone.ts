import {parseTelephone} from '../../model/telephone';
import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

const WITH = (telephone: string) => fiche({contact: `\n  telephone: ${telephone}`});

export const telephone: Rule = {
  id: 'telephone',
  severity: 'error',
  summary: 'Un téléphone contient au moins un numéro complet.',
  help: 'Écrivez l’indicatif régional, le numéro, puis le poste s’il y en a un : 819 555-0142, poste 204. Le premier numéro devient un lien; le reste se lit à côté.',
  examples: {
    valid: [
      {[FICHE]: WITH('819 555-0142, poste 204')},
      {[FICHE]: WITH('819 555-0142 ou 819 555-0143')},
      {[FICHE]: WITH('1 800 O-CANADA')},
    ],
    invalid: [
      {
        files: {[FICHE]: WITH('555-0142')},
        expect: {
          line: 19,
          column: 14,
          endColumn: 22,
          expected: '819 555-0142',
          message: '« 555-0142 » ne contient pas de numéro complet, avec son indicatif régional.',
        },
      },
      {files: {[FICHE]: WITH('"8195550142204"')}, expect: {line: 19}},
      {files: {[FICHE]: WITH('sur demande')}, expect: {line: 19}},
    ],
  },
  check({yaml}) {
    return (yaml?.texts ?? []).flatMap(({path, value, range}) =>
      path.at(-1) !== 'telephone' || value === '' || parseTelephone(value)
        ? []
        : [
            {
              range,
              message: `${quote(value)} ne contient pas de numéro complet, avec son indicatif régional.`,
              expected: '819 555-0142',
            },
          ],
    );
  },
};
