import {CITATION} from '../../model/guideMarks';
import {isRecord, records} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {everyNode, plainText} from '../markdown';
import {isGuide} from '../place';
import {firstLine, nodeRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';

/** Words that tell that a passage speaks of law or taxes. */
const LAW =
  /(?<!\p{L})(?:lois?|légal\p{L}*|juridique\p{L}*|fisc\p{L}*|impôts?|taxes?|amendes?|obligatoires?|lettres patentes|REQ|ARC|CNESST|CAI)(?!\p{L})/u;

const COPY = '\n  - {id: guide-essai, titre: Guide d’essai (lu dans une copie), copie: true}';
const FACT = (source: string) =>
  `- {id: fait-essai, titre: Un fait, etape: ideation, fait: Un organisme déclare chaque année., sources: [${source}], aupres_de: Registre}\n`;

export const droitSurCopie: Rule = {
  id: 'droit-sur-copie',
  severity: 'error',
  summary: 'Ce qui touche au droit ou aux impôts ne repose jamais sur des copies seulement.',
  help: 'Ajoutez une source officielle, ou retirez l’énoncé et dites à qui poser la question.',
  examples: {
    valid: [
      {[PRATIQUE]: pratique({}, {text: {'Le piège': 'La loi s’applique aussi[^guide-essai].'}})},
      {'data/faits.yaml': FACT('{titre: Registre, url: https://registre.example.org}')},
    ],
    invalid: [
      {
        files: {
          [PRATIQUE]: pratique(
            {sources: COPY},
            {text: {'Le piège': 'La loi s’applique aussi[^guide-essai].'}},
          ),
        },
        expect: {line: 32, message: 'Ce passage parle de droit, et ses sources sont toutes des copies.'},
      },
      {
        files: {'data/faits.yaml': FACT('{titre: Notes de cours, copie: true}')},
        expect: {line: 1, message: 'Les sources de ce fait sont toutes des copies.'},
      },
    ],
  },
  check(file) {
    if (file.place.kind === 'faits') return [...factsOnCopies(file)];
    return isGuide(file.place) && file.body && !file.body.fault ? [...passagesOnCopies(file)] : [];
  },
};

function* factsOnCopies(file: CheckedFile): Generator<Finding> {
  for (const [index, {sources}] of records(file.yaml?.data).entries()) {
    const all = records(sources);
    if (all.length === 0 || all.some(({copie}) => copie !== true)) continue;
    yield {
      range: valueRange(file, [index, 'sources']),
      message: 'Les sources de ce fait sont toutes des copies.',
    };
  }
}

function* passagesOnCopies(file: CheckedFile): Generator<Finding> {
  const data = file.yaml?.data;
  const copies = (isRecord(data) ? records(data.sources) : [])
    .filter(({copie}) => copie === true)
    .map(({id}) => id);
  for (const paragraph of file.body && copies.length > 0 ? everyNode(file.body.tree) : []) {
    if (paragraph.type !== 'paragraph') continue;
    const text = plainText(paragraph);
    const cited = [...text.matchAll(CITATION)].map(([, id]) => id);
    if (cited.length === 0 || !LAW.test(text) || cited.some((id) => !copies.includes(id))) continue;
    yield {
      range: firstLine(file, nodeRange(paragraph)),
      message: 'Ce passage parle de droit, et ses sources sont toutes des copies.',
    };
  }
}
