import {FICHE, PRATIQUE, fiche, pratique} from '../examples';
import {bodyRange, firstLine} from '../ranges';
import type {Rule} from '../rule';

export const imbrication: Rule = {
  id: 'imbrication',
  aboutFile: true,
  severity: 'error',
  summary: 'Les listes, les citations et les crochets ne s’emboîtent que sur quelques niveaux.',
  help: 'Retirez les crochets, les accolades, les tirets ou les chevrons répétés.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      ...['_*', '*a ', '[', '- ', '1. '].map((piece) => ({
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': piece.repeat(4000)}})},
        expect: {file: PRATIQUE, line: 16},
      })),
      {
        files: {[FICHE]: fiche({}, `\n${'> '.repeat(200)}Bonjour\n`)},
        expect: {line: 20, column: 1, message: 'Le texte s’emboîte sur trop de niveaux; il n’a pas été lu.'},
      },
      {
        files: {[FICHE]: fiche({etapes: '['.repeat(9000)})},
        expect: {line: 2, column: 1, message: 'L’en-tête s’emboîte sur trop de niveaux; il n’a pas été lu.'},
      },
    ],
  },
  check(file) {
    const findings = [];
    if (file.yaml?.faults.some(({code}) => code === 'RESOURCE_EXHAUSTION')) {
      const what = file.body ? 'L’en-tête' : 'Le fichier';
      findings.push({
        range: firstLine(file, file.yaml.range),
        message: `${what} s’emboîte sur trop de niveaux; il n’a pas été lu.`,
      });
    }
    if (file.body?.fault === 'imbrication') {
      findings.push({
        range: firstLine(file, bodyRange(file)),
        message: 'Le texte s’emboîte sur trop de niveaux; il n’a pas été lu.',
      });
    }
    return findings;
  },
};
