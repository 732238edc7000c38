import type {List, ListItem} from 'mdast';
import {ID_PATTERN} from '../../model/idPattern';
import {readItemId, withoutMarks} from '../../model/guideMarks';
import {CHECKLIST_HEADINGS} from '../../model/guidePage';
import {PRATIQUE, pratique} from '../examples';
import {idFrom} from '../fold';
import {checklists} from '../guideText';
import {everyNode, plainText} from '../markdown';
import {isGuide} from '../place';
import {bodyRange, firstLine, nodeRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {count, either, quote} from '../words';

const MIN = 2;
const MAX = 7;

const WITH = (list: string) => pratique({}, {text: {'C’est fait quand…': list}});

export const listeACocher: Rule = {
  id: 'liste-a-cocher',
  severity: 'error',
  summary: `La liste à cocher d’une page du guide a de ${MIN} à ${MAX} points, qui ont chacun leur identifiant.`,
  help: 'Un point s’écrit « - [ ] Ce qui se voit. {#identifiant} ». L’identifiant ne change pas quand la phrase change : les coches des gens y tiennent.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[PRATIQUE]: WITH('- [ ] Cinq personnes ont parlé. {#cinq}\n- [ ] Une chose apprise.')},
        expect: {
          line: 37,
          column: 1,
          suggestion: '{#une-chose-apprise}',
          message: 'Ce point n’a pas d’identifiant.',
        },
      },
      {
        files: {[PRATIQUE]: WITH('- [ ] Un. {#un}\n- [ ] Deux. {#un}')},
        expect: {line: 37, message: '« un » est déjà l’identifiant d’un autre point.'},
      },
      {
        files: {[PRATIQUE]: WITH('- [ ] Un. {#un}\n- [ ] Deux. {#Deux_choses}')},
        expect: {message: '« Deux_choses » n’est pas un identifiant.'},
      },
      {
        files: {[PRATIQUE]: WITH('- Un.\n- [ ] Deux. {#deux}')},
        expect: {line: 36, message: 'Ce point n’a pas de case.'},
      },
      {
        files: {[PRATIQUE]: WITH('- [ ] Un seul point. {#un}')},
        expect: {message: 'La liste à cocher a 1\u00a0point; il en faut de 2 à 7.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': '- [ ] Parler trop. {#trop}'}})},
        expect: {line: 32, message: 'Une case à cocher n’a pas sa place sous ce titre.'},
      },
    ],
  },
  check(file) {
    return isGuide(file.place) && file.body && !file.body.fault ? [...faults(file)] : [];
  },
};

function* faults(file: CheckedFile): Generator<Finding> {
  const lists = file.body ? checklists(file.body.tree) : [];
  const items = lists.flatMap(({children}) => children);
  if (items.length < MIN || items.length > MAX) {
    yield {
      range: lists[0] ? rangeOf(file, lists[0]) : firstLine(file, bodyRange(file)),
      message: `La liste à cocher a ${count(items.length, 'point')}; il en faut de ${MIN} à ${MAX}.`,
    };
  }
  const seen = new Set<string>();
  for (const item of items) yield* itemFaults(file, item, seen);
  yield* strayBoxes(file, items);
}

function* itemFaults(file: CheckedFile, item: ListItem, seen: Set<string>): Generator<Finding> {
  const range = rangeOf(file, item);
  const text = plainText(item);
  const id = readItemId(text);
  if (typeof item.checked !== 'boolean')
    yield {range, message: 'Ce point n’a pas de case.', expected: '- [ ] '};
  if (id === undefined) {
    const suggestion = `{#${idFrom(withoutMarks(text).split(' ').slice(0, 4).join(' '))}}`;
    yield {range, message: 'Ce point n’a pas d’identifiant.', suggestion};
    return;
  }
  if (!ID_PATTERN.test(id)) yield {range, message: `${quote(id)} n’est pas un identifiant.`};
  else if (seen.has(id)) yield {range, message: `${quote(id)} est déjà l’identifiant d’un autre point.`};
  seen.add(id);
}

function* strayBoxes(file: CheckedFile, expected: ListItem[]): Generator<Finding> {
  for (const item of file.body ? everyNode(file.body.tree) : []) {
    if (item.type !== 'listItem' || typeof item.checked !== 'boolean' || expected.includes(item)) continue;
    yield {
      range: rangeOf(file, item),
      message: 'Une case à cocher n’a pas sa place sous ce titre.',
      expected: `une liste sous ${either(CHECKLIST_HEADINGS)}`,
    };
  }
}

function rangeOf(file: CheckedFile, node: ListItem | List) {
  return firstLine(file, nodeRange(node));
}
