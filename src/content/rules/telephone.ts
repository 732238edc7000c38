import {dialledTelephone, parseTelephone} from '../../model/telephone';
import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

const WITH = (telephone: string) => fiche({contact: `\n  telephone:\n    - ${telephone}`});

export const telephone: Rule = {
  id: 'telephone',
  severity: 'error',
  summary: 'Un téléphone est un seul numéro complet.',
  help: 'Écrivez sous « numero » l’indicatif régional et le numéro, rien d’autre; le poste va sous « poste », le reste sous « note ». Chaque numéro a sa ligne.',
  examples: {
    valid: [
      {[FICHE]: WITH('{numero: 819 555-0142, poste: "204", note: accueil}')},
      {[FICHE]: WITH('{numero: "211"}')},
      {[FICHE]: WITH('{numero: 1 800 O-CANADA}')},
      {[FICHE]: WITH('{numero: +33 1 23 45 67 89}')},
    ],
    invalid: [
      {
        files: {[FICHE]: WITH('numero: 555-0142')},
        expect: {
          line: 20,
          column: 15,
          endColumn: 23,
          expected: '819 555-0142',
          message: '« 555-0142 » ne contient pas de numéro complet, avec son indicatif régional.',
        },
      },
      {files: {[FICHE]: WITH('numero: "8195550142204"')}, expect: {line: 20}},
      {files: {[FICHE]: WITH('numero: sur demande')}, expect: {line: 20}},
      {
        files: {[FICHE]: WITH('numero: 819 555-0142, poste 204')},
        expect: {
          line: 20,
          column: 15,
          expected: '819 555-0142',
          message: '« 819 555-0142, poste 204 » contient autre chose qu’un numéro.',
        },
      },
      {files: {[FICHE]: WITH('numero: 819 555-0142 ou 819 555-0143')}, expect: {line: 20}},
      {
        files: {[FICHE]: WITH('{numero: 819 555-0142, poste: 2 ou 3}')},
        expect: {
          line: 20,
          column: 37,
          expected: '"204"',
          message: '« 2 ou 3 » n’est pas un poste\u00a0: des chiffres seulement.',
        },
      },
    ],
  },
  check({yaml}) {
    return (yaml?.texts ?? []).flatMap(({path, value, range}) => {
      if (!path.includes('telephone') || value === '') return [];
      switch (path.at(-1)) {
        case 'numero':
          return dialledTelephone({numero: value}) ? [] : [{range, ...numberFault(value)}];
        case 'poste':
          return /^\d+$/.test(value)
            ? []
            : [
                {
                  range,
                  message: `${quote(value)} n’est pas un poste\u00a0: des chiffres seulement.`,
                  expected: '"204"',
                },
              ];
        default:
          return [];
      }
    });
  },
};

function numberFault(value: string): {message: string; expected: string} {
  const found = parseTelephone(value);
  if (!found) {
    return {
      message: `${quote(value)} ne contient pas de numéro complet, avec son indicatif régional.`,
      expected: '819 555-0142',
    };
  }
  return {
    message: `${quote(value)} contient autre chose qu’un numéro.`,
    expected: /^[^,;a-z]*\d/.exec(value.slice(...found.range))?.[0].trim() ?? '819 555-0142',
  };
}
