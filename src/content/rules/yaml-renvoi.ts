import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

export const yamlRenvoi: Rule = {
  id: 'yaml-renvoi',
  aboutFile: true,
  severity: 'error',
  summary: 'Un fichier n’emploie ni ancre (&), ni renvoi (*), ni étiquette (!) YAML.',
  help: 'Si ce signe fait partie du texte, mettez toute la valeur entre guillemets droits ("…"). Sinon, recopiez la valeur.',
  examples: {
    valid: [{[FICHE]: fiche({nom: '"* Centre & essai!"'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({etapes: '&e [ideation]', besoins: '*e'})},
        expect: {
          line: 6,
          column: 12,
          message: '« [ideation] » suit une ancre (&) ou une étiquette (!) de YAML.',
        },
      },
      {files: {[FICHE]: fiche({nom: '*Centre*'})}, expect: {line: 2, column: 6}},
      {files: {[FICHE]: fiche({nom: '!!str Centre'})}, expect: {line: 2}},
    ],
  },
  check({yaml, text}) {
    return (yaml?.indirections ?? []).map((range) => {
      const read = quote(text.slice(...range));
      const isAlias = text[range[0]] === '*';
      return {
        range,
        message: isAlias
          ? `${read} est lu comme un renvoi (*) vers une autre valeur.`
          : `${read} suit une ancre (&) ou une étiquette (!) de YAML.`,
      };
    });
  },
};
