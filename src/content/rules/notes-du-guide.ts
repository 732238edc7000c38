import {CITATION} from '../../model/guideMarks';
import {records} from '../data';
import {isRecord} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {nearest} from '../nearest';
import {isGuide} from '../place';
import {valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {didYouMean, quote} from '../words';

const TWO_SOURCES =
  '\n  - {id: guide-essai, titre: Guide d’essai, url: https://guide.example.org}\n  - {id: etude, titre: Une étude, url: https://etude.example.org}';

export const notesDuGuide: Rule = {
  id: 'notes-du-guide',
  severity: 'error',
  summary: 'Chaque note du texte, « [^id] », a sa source, et chaque source est citée au moins une fois.',
  help: 'L’identifiant entre crochets est celui d’une ligne de « sources »; une source qui n’appuie rien se retire.',
  examples: {
    valid: [{[PRATIQUE]: pratique()}],
    invalid: [
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': 'Parler trop[^guide-essais].'}})},
        expect: {
          line: 32,
          column: 12,
          suggestion: 'guide-essai',
          message: 'La note « guide-essais » n’a pas de source; vouliez-vous dire « guide-essai »?',
        },
      },
      {
        files: {[PRATIQUE]: pratique({sources: TWO_SOURCES})},
        expect: {line: 13, message: 'La source « etude » n’est citée nulle part dans la page.'},
      },
    ],
  },
  check(file) {
    return isGuide(file.place) && file.body && !file.body.fault ? [...wrongNotes(file)] : [];
  },
};

function* wrongNotes(file: CheckedFile): Generator<Finding> {
  const data = file.yaml?.data;
  const sources = isRecord(data) ? records(data.sources) : [];
  const known = sources.flatMap(({id}) => (typeof id === 'string' ? [id] : []));
  const [start, end] = file.body?.range ?? [0, 0];
  const cited = new Set<string>();
  for (const {0: mark, 1: id = '', index} of file.text.slice(start, end).matchAll(CITATION)) {
    cited.add(id);
    if (known.includes(id)) continue;
    const suggestion = nearest(
      id,
      known.map((candidate) => ({id: candidate})),
    );
    yield {
      range: [start + index, start + index + mark.length],
      message: `La note ${quote(id)} n’a pas de source${didYouMean(suggestion) || '.'}`,
      ...(suggestion !== undefined && {suggestion}),
    };
  }
  for (const [index, {id}] of sources.entries()) {
    if (typeof id !== 'string' || cited.has(id)) continue;
    yield {
      range: valueRange(file, ['sources', index, 'id']),
      message: `La source ${quote(id)} n’est citée nulle part dans la page.`,
    };
  }
}
