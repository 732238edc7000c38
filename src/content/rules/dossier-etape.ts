import {isRecord} from '../data';
import {ETAPE, etape, PRATIQUE, pratique} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

export const dossierEtape: Rule = {
  id: 'dossier-etape',
  severity: 'error',
  summary: 'Une page du guide est dans le dossier qui porte l’identifiant de son étape.',
  help: 'Corrigez la clé « etape », ou déplacez la page dans le bon dossier.',
  examples: {
    valid: [{[ETAPE]: etape(), [PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[ETAPE]: etape({etape: 'financement'})},
        expect: {
          line: 4,
          column: 8,
          endColumn: 19,
          suggestion: 'ideation',
          message:
            'Cette page est dans le dossier « ideation », mais elle dit être celle de l’étape « financement ».',
        },
      },
    ],
  },
  check(file) {
    const {place} = file;
    const folder = place.kind === 'guide' ? place.id : place.kind === 'pratique' ? place.stage : undefined;
    const data = file.yaml?.data;
    if (folder === undefined || !isRecord(data) || typeof data.etape !== 'string') return [];
    if (data.etape === folder) return [];
    return [
      {
        range: valueRange(file, ['etape']),
        message: `Cette page est dans le dossier ${quote(folder)}, mais elle dit être celle de l’étape ${quote(data.etape)}.`,
        suggestion: folder,
      },
    ];
  },
};
