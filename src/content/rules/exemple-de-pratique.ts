import {hasCitation, INVENTED_EXAMPLE} from '../../model/guideMarks';
import {PRATIQUE, pratique} from '../examples';
import {partUnder, plainText} from '../markdown';
import {firstLine, nodeRange} from '../ranges';
import type {Rule} from '../rule';

const WITH = (text: string) => pratique({}, {text: {'Un exemple': text}});

export const exempleDePratique: Rule = {
  id: 'exemple-de-pratique',
  severity: 'error',
  summary: 'L’exemple d’une pratique cite sa source, ou commence par « Exemple inventé : ».',
  help: 'Pour un cas vécu, ajoutez la note de sa source, « [^id] »; sinon, dites que l’exemple est inventé.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}, {[PRATIQUE]: WITH('À Magog, un groupe a essayé[^guide-essai].')}],
    invalid: [
      {
        files: {[PRATIQUE]: WITH('À Magog, un groupe a essayé.')},
        expect: {message: 'Cet exemple ne cite pas de source et ne dit pas qu’il est inventé.'},
      },
    ],
  },
  check(file) {
    if (file.place.kind !== 'pratique' || !file.body || file.body.fault) return [];
    const part = partUnder(file.body.tree, 'Un exemple');
    if (!part) return [];
    const text = part.nodes.map(plainText).join('\n');
    if (INVENTED_EXAMPLE.test(text) || hasCitation(text)) return [];
    return [
      {
        range: firstLine(file, nodeRange(part.nodes[0] ?? part.heading)),
        message: 'Cet exemple ne cite pas de source et ne dit pas qu’il est inventé.',
      },
    ];
  },
};
