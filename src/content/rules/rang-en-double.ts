import {isRecord} from '../data';
import {filesOf, perProject} from '../directory';
import {pratique} from '../examples';
import {valueRange} from '../ranges';
import type {CheckedFile, Project, Rule} from '../rule';
import {quote} from '../words';

export const rangEnDouble: Rule = {
  id: 'rang-en-double',
  severity: 'error',
  summary: 'Deux pratiques d’une étape, ou deux gabarits, n’ont ni le même rang ni le même identifiant.',
  help: 'Donnez à la plus récente le premier rang libre; le nom du fichier d’une pratique est unique dans tout le guide.',
  examples: {
    valid: [{'docs/ideation/relire.md': pratique({ordre: '4'})}],
    invalid: [
      {
        files: {'docs/ideation/relire.md': pratique({ordre: '3'})},
        expect: {
          file: 'docs/ideation/decrire.md',
          line: 5,
          column: 8,
          related: [{file: 'docs/ideation/relire.md', line: 5, column: 8, message: 'le même rang'}],
          message: 'Le rang 3 est aussi celui de « docs/ideation/relire.md ».',
        },
      },
      {
        files: {
          'docs/financement/ecouter.md': pratique({
            etape: 'financement',
          }),
        },
        expect: {
          file: 'docs/financement/ecouter.md',
          message: '« ecouter » est aussi le nom de « docs/ideation/ecouter.md ».',
        },
      },
    ],
  },
  check(file, project) {
    const {kind, id} = file.place;
    if (kind !== 'pratique' && kind !== 'gabarit') return [];
    const others = filesOf(project, kind).filter((other) => other !== file);
    const namesake = others.find(({place}) => place.id === id);
    const twin = (ranked(project).get(rankOf(file) ?? '') ?? []).find((other) => other !== file);
    return [
      ...(namesake
        ? [
            {
              range: [0, 0] as const,
              message: `${quote(id)} est aussi le nom de ${quote(namesake.path)}.`,
              related: [{file: namesake, range: [0, 0] as const, message: 'le même nom'}],
            },
          ]
        : []),
      ...(twin
        ? [
            {
              range: valueRange(file, ['ordre']),
              message: `Le rang ${rankText(file)} est aussi celui de ${quote(twin.path)}.`,
              related: [{file: twin, range: valueRange(twin, ['ordre']), message: 'le même rang'}],
            },
          ]
        : []),
    ];
  },
};

/** The practices and templates by kind, stage and rank. */
const ranked = perProject((project: Project) => {
  const groups = new Map<string, CheckedFile[]>();
  for (const file of [...filesOf(project, 'pratique'), ...filesOf(project, 'gabarit')]) {
    const rank = rankOf(file);
    if (rank !== undefined) groups.set(rank, [...(groups.get(rank) ?? []), file]);
  }
  return groups;
});

function rankOf(file: CheckedFile): string | undefined {
  const data = file.yaml?.data;
  if (!isRecord(data) || typeof data.ordre !== 'number') return undefined;
  return `${file.place.kind} ${String(data.etape)} ${data.ordre}`;
}

function rankText(file: CheckedFile): string {
  const data = file.yaml?.data;
  return isRecord(data) ? String(data.ordre) : '';
}
