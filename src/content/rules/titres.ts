import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {EVENEMENT, FICHE, evenement, fiche} from '../examples';
import {cutAtHeadings, plainText} from '../markdown';
import {nearest, surelyMeant} from '../nearest';
import {entryNoun} from '../place';
import {bodyRange, firstLine, nodeRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {frenchTypography} from '../typography';
import {didYouMean, quote} from '../words';

const TEXT =
  'Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe, et des rencontres.';
const SECTION = (heading: string, text = TEXT) => `\n## ${heading}\n\n${text}\n`;
const FIRST = SECTION(SECTION_HEADINGS[0]);

export const titres: Rule = {
  id: 'titres',
  severity: 'error',
  summary: `Le texte d’une fiche commence par « ## ${SECTION_HEADINGS[0]} » et n’a que des titres connus, dans l’ordre.`,
  help: `Les titres sont, dans cet ordre : ${SECTION_HEADINGS.map((heading) => `« ## ${heading} »`).join(', ')}. Seul le premier est obligatoire.`,
  examples: {
    valid: [
      {
        [FICHE]: fiche(
          {},
          FIRST + SECTION("À qui ça s'adresse") + SECTION('Bon à savoir', '### Prix\n\nGratuit.'),
        ),
      },
      {[FICHE]: fiche({}, `${FIRST}\n## À qui ça s’adresse\n\nÀ tous.\n`)},
      {[EVENEMENT]: evenement({}, '\nBienvenue à tout le monde.\n\n### Au programme\n\nDes jeux.\n')},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({}, `${FIRST}\n## A qui ca s’adresse?\n\nÀ tous.\n`)},
        expect: {
          line: 24,
          column: 1,
          endColumn: 23,
          suggestion: 'À qui ça s’adresse',
          message:
            '« A qui ca s’adresse? » n’est pas un titre connu; vouliez-vous dire « À qui ça s’adresse »?',
        },
      },
      {
        files: {[FICHE]: fiche({}, SECTION('Bon à savoir'))},
        expect: {
          line: 20,
          column: 1,
          message: 'Le titre « Ce que vous y trouvez » manque; c’est par lui que le texte commence.',
        },
      },
      {
        files: {[FICHE]: fiche({}, FIRST + SECTION('Bon à savoir') + SECTION('À qui ça s’adresse'))},
        expect: {line: 28, message: 'Le titre « À qui ça s’adresse » vient avant « Bon à savoir ».'},
      },
      {
        files: {[FICHE]: fiche({}, FIRST + FIRST)},
        expect: {line: 24, message: 'Le titre « Ce que vous y trouvez » est déjà plus haut.'},
      },
      {
        files: {[FICHE]: fiche({}, `\n${TEXT}\n${FIRST}`)},
        expect: {line: 20, column: 1, message: 'Ce passage vient avant le premier titre.'},
      },
      {
        files: {[FICHE]: fiche({}, `${FIRST}\n## Bon à savoir\n`)},
        expect: {line: 24, message: 'Il n’y a rien sous le titre « Bon à savoir ».'},
      },
      {
        files: {[FICHE]: fiche({}, `${FIRST}\n# Prix\n\nGratuit.\n`)},
        expect: {
          line: 24,
          message: 'Ce titre est de niveau 1 (#); une fiche n’a que des titres de niveau 2 (##) et 3 (###).',
        },
      },
      {
        files: {[EVENEMENT]: evenement({}, '\n## Au programme\n\nDes jeux.\n')},
        expect: {
          line: 12,
          message: 'Ce titre est de niveau 2 (##); un événement n’a que des titres de niveau 3 (###).',
        },
      },
    ],
  },
  check(file) {
    if (!file.body || file.body.fault) return [];
    if (file.place.kind === 'evenement' || file.place.kind === 'prix') return [...wrongLevels(file, [3])];
    if (file.place.kind !== 'ressource') return [];
    if (file.text.slice(...file.body.range).trim() === '') return [];
    return [...wrongLevels(file, [2, 3]), ...wrongSections(file)];
  },
};

function* wrongLevels(file: CheckedFile, allowed: number[]): Generator<Finding> {
  const what = entryNoun(file.place);
  const levels = allowed.map((level) => `${level} (${'#'.repeat(level)})`).join(' et ');
  for (const node of file.body?.tree.children ?? []) {
    const range = nodeRange(node);
    if (node.type === 'heading' && !allowed.includes(node.depth)) {
      yield {
        range,
        message: `Ce titre est de niveau ${node.depth} (${'#'.repeat(node.depth)}); ${what} n’a que des titres de niveau ${levels}.`,
      };
    }
  }
}

function titlesOf(sections: ReturnType<typeof cutAtHeadings>): string[] {
  return sections.map(({heading}) => (heading ? frenchTypography(plainText(heading)) : ''));
}

function* wrongSections(file: CheckedFile): Generator<Finding> {
  const [before, ...sections] = cutAtHeadings(file.body?.tree ?? {type: 'root', children: []});
  const seen: number[] = [];
  const [stray] = before?.nodes.filter(({type}) => type !== 'heading' && type !== 'definition') ?? [];
  if (stray) {
    const range = nodeRange(stray);
    yield {range: firstLine(file, range), message: 'Ce passage vient avant le premier titre.'};
  }
  for (const {heading, nodes} of sections) {
    if (!heading) continue;
    const range = nodeRange(heading);
    const title = frenchTypography(plainText(heading));
    const rank = SECTION_HEADINGS.findIndex((known) => known === title);
    if (rank < 0) {
      const candidates = SECTION_HEADINGS.map((id) => ({id}));
      const suggestion = nearest(title, candidates);
      const sure = surelyMeant(title, candidates);
      const isAlone = !titlesOf(sections).includes(sure ?? '');
      yield {
        range,
        message: `${quote(title)} n’est pas un titre connu${didYouMean(suggestion) || '.'}`,
        expected: SECTION_HEADINGS.join(', '),
        ...(suggestion !== undefined && {suggestion}),
        ...(sure !== undefined && isAlone && {fix: {range, text: `## ${sure}`}}),
      };
    } else if (seen.includes(rank)) {
      yield {range, message: `Le titre ${quote(title)} est déjà plus haut.`};
    } else if (rank < Math.max(...seen)) {
      yield {
        range,
        message: `Le titre ${quote(title)} vient avant ${quote(SECTION_HEADINGS[Math.max(...seen)])}.`,
      };
    }
    if (rank >= 0) seen.push(rank);
    if (nodes.every(({type}) => type === 'definition')) {
      yield {range, message: `Il n’y a rien sous le titre ${quote(title)}.`};
    }
  }
  const isMisspelt = sections.some(
    ({heading}) => heading && nearest(plainText(heading), [{id: SECTION_HEADINGS[0]}]) !== undefined,
  );
  if (!isMisspelt) {
    yield {
      range: firstLine(file, bodyRange(file)),
      message: `Le titre ${quote(SECTION_HEADINGS[0])} manque; c’est par lui que le texte commence.`,
      expected: `## ${SECTION_HEADINGS[0]}`,
    };
  }
}
