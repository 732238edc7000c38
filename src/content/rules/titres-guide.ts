import {PRACTICE_HEADINGS, STAGE_HEADINGS} from '../../model/guidePage';
import {ETAPE, etape, PRATIQUE, pratique} from '../examples';
import {cutAtHeadings, plainText} from '../markdown';
import {nearest} from '../nearest';
import {isGuide} from '../place';
import {nodeRange, topRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {frenchTypography} from '../typography';
import {didYouMean, quote} from '../words';

const without = (headings: readonly string[], left: string) => headings.filter((heading) => heading !== left);
const listed = (headings: readonly string[]) => headings.map((heading) => `« ## ${heading} »`).join(', ');

export const titresGuide: Rule = {
  id: 'titres-guide',
  severity: 'error',
  summary: 'Une page du guide a tous ses titres, dans l’ordre, et aucun autre.',
  help: `Les titres d’une étape sont, dans cet ordre : ${listed(STAGE_HEADINGS)}. Ceux d’une pratique sont : ${listed(PRACTICE_HEADINGS)}.`,
  examples: {
    valid: [{[ETAPE]: etape()}, {[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[ETAPE]: etape({}, {headings: without(STAGE_HEADINGS, 'Les pièges')})},
        expect: {line: 1, column: 1, message: 'Le titre « Les pièges » manque.', expected: '## Les pièges'},
      },
      {
        files: {[ETAPE]: etape({}, {headings: ['À quoi sert l’étape', ...STAGE_HEADINGS]})},
        expect: {line: 13, column: 1, message: '« À quoi sert l’étape » n’est pas un titre connu.'},
      },
      {
        files: {[ETAPE]: etape({}, {headings: [...STAGE_HEADINGS.slice(1), STAGE_HEADINGS[0]]})},
        expect: {message: 'Le titre « À quoi sert cette étape » n’est pas à sa place.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {headings: without(PRACTICE_HEADINGS, 'Le piège')})},
        expect: {line: 1, message: 'Le titre « Le piège » manque.'},
      },
    ],
  },
  check(file) {
    return isGuide(file.place) && file.body && !file.body.fault ? [...wrongHeadings(file)] : [];
  },
};

function* wrongHeadings(file: CheckedFile): Generator<Finding> {
  const headings = cutAtHeadings(file.body?.tree ?? {type: 'root', children: []}).flatMap(({heading}) =>
    heading ? [{heading, title: frenchTypography(plainText(heading))}] : [],
  );
  const expected: readonly string[] = file.place.kind === 'guide' ? STAGE_HEADINGS : PRACTICE_HEADINGS;
  let last = -1;
  for (const {heading, title} of headings) {
    const range = nodeRange(heading);
    const rank = expected.indexOf(title);
    if (rank < 0) {
      const suggestion = nearest(
        title,
        expected.map((id) => ({id})),
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
  for (const known of expected) {
    if (headings.some(({title}) => title === known || nearest(title, [{id: known}]) !== undefined)) continue;
    yield {range: topRange(file), message: `Le titre ${quote(known)} manque.`, expected: `## ${known}`};
  }
}
