import {STAGE_HEADINGS} from '../../model/guidePage';
import {isRecord} from '../data';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const PAGE = (stage: string) => `---
titre: Idéation
resume: Comprendre le besoin avant de choisir une idée.
etape: ${stage}
besoins: [accompagnement]
revise_le: 2026-11-22
---

${STAGE_HEADINGS.map((heading) => `## ${heading}\n\nQuelques mots.\n`).join('\n')}`;

export const dossierEtape: Rule = {
  id: 'dossier-etape',
  severity: 'error',
  summary: 'La page d’une étape du guide est dans le dossier qui porte l’identifiant de cette étape.',
  help: 'Corrigez la clé « etape », ou déplacez la page dans le bon dossier.',
  examples: {
    valid: [{'docs/ideation/index.md': PAGE('ideation')}],
    invalid: [
      {
        files: {'docs/ideation/index.md': PAGE('financement')},
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
    const data = file.yaml?.data;
    if (file.place.kind !== 'guide' || !isRecord(data) || typeof data.etape !== 'string') return [];
    if (data.etape === file.place.id) return [];
    return [
      {
        range: valueRange(file, ['etape']),
        message: `Cette page est dans le dossier ${quote(file.place.id)}, mais elle dit être celle de l’étape ${quote(data.etape)}.`,
        suggestion: file.place.id,
      },
    ];
  },
};
