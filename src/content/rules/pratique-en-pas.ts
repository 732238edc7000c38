import type {ListItem, RootContent} from 'mdast';
import {MAX_SUMMARY} from '../../model/guidePage';
import {withoutMarks} from '../../model/guideMarks';
import {PRATIQUE, pratique} from '../examples';
import {partUnder, plainText} from '../markdown';
import {firstLine, nodeRange, topRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {count} from '../words';

const MIN = 3;
const MAX = 5;
const STEP = '1. **Choisissez.** Puis écrivez.';

export const pratiqueEnPas: Rule = {
  id: 'pratique-en-pas',
  severity: 'error',
  summary: `Une pratique tient en cinq lignes sous « En bref », et en ${MIN} à ${MAX} pas sous « Comment faire ».`,
  help: 'Un pas s’écrit « 1. **Faites ceci.** Comment, avec un exemple. »; « En bref » est un seul paragraphe.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Comment faire': `${STEP}\n2. **Relisez.** À deux.`}})},
        expect: {line: 26, message: 'Il y a 2\u00a0pas sous « Comment faire »; il en faut de 3 à 5.'},
      },
      {
        files: {
          [PRATIQUE]: pratique(
            {},
            {text: {'Comment faire': `${STEP}\n2. **Relisez.** À deux.\n3. Envoyez le tout.`}},
          ),
        },
        expect: {line: 28, message: 'Ce pas ne commence pas par ce qu’il faut faire, en gras.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {text: {'En bref': 'Encore des mots. '.repeat(30)}})},
        expect: {line: 18, message: '« En bref » a 509\u00a0caractères, soit 169 de trop.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {text: {'En bref': 'Un.\n\nDeux.'}})},
        expect: {line: 18, message: '« En bref » n’est pas fait d’un seul paragraphe.'},
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'pratique' || !file.body || file.body.fault) return [];
    const {tree} = file.body;
    // A page without one of these headings is told so by another rule.
    return [
      ...briefFaults(file, partUnder(tree, 'En bref')?.nodes),
      ...stepFaults(file, partUnder(tree, 'Comment faire')?.nodes),
    ];
  },
};

function* briefFaults(file: CheckedFile, nodes: RootContent[] | undefined): Generator<Finding> {
  if (!nodes) return;
  const [paragraph, ...others] = nodes;
  const range = paragraph ? rangeOf(file, paragraph) : topRange(file);
  if (paragraph?.type !== 'paragraph' || others.length > 0) {
    yield {range, message: '« En bref » n’est pas fait d’un seul paragraphe.'};
    return;
  }
  const {length} = [...withoutMarks(plainText(paragraph))];
  const max = MAX_SUMMARY;
  if (length > max) {
    yield {range, message: `« En bref » a ${count(length, 'caractère')}, soit ${length - max} de trop.`};
  }
}

function* stepFaults(file: CheckedFile, nodes: RootContent[] | undefined): Generator<Finding> {
  if (!nodes) return;
  const steps = nodes.flatMap((node) => (node.type === 'list' && node.ordered ? node.children : []));
  if (steps.length < MIN || steps.length > MAX) {
    yield {
      range: nodes[0] ? rangeOf(file, nodes[0]) : topRange(file),
      message: `Il y a ${count(steps.length, 'pas', 'pas')} sous « Comment faire »; il en faut de ${MIN} à ${MAX}.`,
    };
  }
  for (const step of steps) {
    if (startsInBold(step)) continue;
    yield {
      range: rangeOf(file, step),
      message: 'Ce pas ne commence pas par ce qu’il faut faire, en gras.',
      expected: '1. **Faites ceci.** Comment.',
    };
  }
}

function startsInBold({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
}

function rangeOf(file: CheckedFile, node: RootContent) {
  return firstLine(file, nodeRange(node));
}
