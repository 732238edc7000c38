import {STAGE_HEADINGS} from '../../model/guidePage';
import {cutAtHeadings, plainText} from '../markdown';
import {nearest} from '../nearest';
import {topRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {frenchTypography} from '../typography';
import {didYouMean, quote} from '../words';

const PATH = 'docs/ideation/index.md';
const PAGE = (headings: readonly string[]) => `---
titre: Idéation
resume: Comprendre le besoin avant de choisir une idée.
etape: ideation
besoins: [accompagnement]
revise_le: 2026-11-22
---

${headings.map((heading) => `## ${heading}\n\nQuelques mots.\n`).join('\n')}`;

export const titresGuide: Rule = {
  id: 'titres-guide',
  severity: 'error',
  summary: 'La page d’une étape du guide a tous ses titres, dans l’ordre, et aucun autre.',
  help: `Les titres sont, dans cet ordre : ${STAGE_HEADINGS.map((heading) => `« ## ${heading} »`).join(', ')}.`,
  examples: {
    valid: [{[PATH]: PAGE(STAGE_HEADINGS)}],
    invalid: [
      {
        files: {[PATH]: PAGE(STAGE_HEADINGS.filter((heading) => heading !== 'Les pièges'))},
        expect: {line: 1, column: 1, message: 'Le titre « Les pièges » manque.', expected: '## Les pièges'},
      },
      {
        files: {[PATH]: PAGE(['À quoi sert l’étape', ...STAGE_HEADINGS])},
        expect: {line: 9, column: 1, message: '« À quoi sert l’étape » n’est pas un titre connu.'},
      },
      {
        files: {[PATH]: PAGE([...STAGE_HEADINGS.slice(1), STAGE_HEADINGS[0]])},
        expect: {line: 37, message: 'Le titre « À quoi sert cette étape » n’est pas à sa place.'},
      },
    ],
  },
  check(file) {
    return file.place.kind === 'guide' && file.body && !file.body.fault ? [...wrongHeadings(file)] : [];
  },
};

function* wrongHeadings(file: CheckedFile): Generator<Finding> {
  const headings = cutAtHeadings(file.body?.tree ?? {type: 'root', children: []}).flatMap(({heading}) =>
    heading ? [{heading, title: frenchTypography(plainText(heading))}] : [],
  );
  let last = -1;
  for (const {heading, title} of headings) {
    const range = [heading.position?.start.offset ?? 0, heading.position?.end.offset ?? 0] as const;
    const rank = STAGE_HEADINGS.findIndex((known) => known === title);
    if (rank < 0) {
      const suggestion = nearest(
        title,
        STAGE_HEADINGS.map((id) => ({id})),
      );
      yield {
        range,
        message: `${quote(title)} n’est pas un titre connu${didYouMean(suggestion) || '.'}`,
        ...(suggestion !== undefined && {suggestion}),
      };
    } else if (rank <= last) {
      yield {range, message: `Le titre ${quote(title)} n’est pas à sa place.`};
    }
    last = Math.max(last, rank);
  }
  for (const known of STAGE_HEADINGS) {
    if (headings.some(({title}) => title === known || nearest(title, [{id: known}]) !== undefined)) continue;
    yield {range: topRange(file), message: `Le titre ${quote(known)} manque.`, expected: `## ${known}`};
  }
}
