import type {Nodes, Paragraph, TableRow} from 'mdast';
import {hasCitation, INVENTED_EXAMPLE} from '../../model/guideMarks';
import {isRecord} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {cutAtHeadings, everyNode, plainText} from '../markdown';
import {isGuide} from '../place';
import {firstLine, nodeRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

/** What must be sourced, whatever the page. Lengths are bounded: a text of figures alone must not take the square of its length. */
const FIGURES = [
  // An amount: « 5 000 $ », « 3,1 M$ ».
  /(?<![\d.,][\s\u00a0]?)\d[\d\s\u00a0.,]{0,24}(?:[kM]?\$|¢|dollars)/u,
  // A percentage.
  /(?<!\d)\d{1,12}\s{0,3}(?:%|pour cent)/u,
  // A year.
  /(?<![\d-])(?:19|20)\d{2}(?!\d)/u,
  // A delay in figures: « 60 jours ». Advice writes its delays in words.
  /(?<!\d)\d{1,12}[\s\u00a0](?:jours?|semaines?|mois|ans?|années?)(?!\p{L})/u,
];

/**
 * Texts in which figures need no source, and why: `exemple` of a template is invented and shown as such; the words of
 * a field (`nom`, `choix`) are asked of the reader; a title names a thing.
 */
const EXEMPT_KEYS = new Set(['titre', 'exemple', 'nom', 'choix', 'revise_le', 'd_apres']);

const WITH = (text: string) => pratique({}, {text: {'Le piège': text}});

export const chiffreSansSource: Rule = {
  id: 'chiffre-sans-source',
  severity: 'error',
  summary:
    'Un montant, un pourcentage, un délai en chiffres ou une année a sa source dans le même paragraphe.',
  help: 'Ajoutez la note de la source, « [^id] », dans le même paragraphe ou la même ligne; un conseil s’écrit en lettres (« six mois »).',
  examples: {
    valid: [
      {[PRATIQUE]: WITH('En 2023, le fonds donnait 5 000 $[^guide-essai].')},
      {[PRATIQUE]: WITH('Lisez [le bilan de 2019](https://guide.example.org).')},
      {[PRATIQUE]: WITH('Revenez dans six mois, avec 2 personnes.')},
      {
        [PRATIQUE]: pratique(
          {},
          {text: {'Un exemple': 'Exemple inventé : un groupe a 500 $.\n\nEn 2030, il fête.'}},
        ),
      },
    ],
    invalid: [
      {
        files: {[PRATIQUE]: WITH('Tout va bien.\n\nLe fonds donne 5 000 $.')},
        expect: {line: 34, column: 1, message: '« 5 000 $ » n’a pas de source dans ce passage.'},
      },
      {
        files: {[PRATIQUE]: WITH('- Selon le guide[^guide-essai].\n- Inscrivez-vous sous 60 jours.')},
        expect: {line: 33, message: '« 60 jours » n’a pas de source dans ce passage.'},
      },
      {
        files: {[PRATIQUE]: WITH('| An | Part |\n| --- | --- |\n| Un | 12 % |')},
        expect: {line: 34, message: '« 12 % » n’a pas de source dans ce passage.'},
      },
      {
        files: {[PRATIQUE]: WITH('Depuis 2019, tout change.')},
        expect: {line: 32, message: '« 2019 » n’a pas de source dans ce passage.'},
      },
    ],
  },
  check(file) {
    if (file.place.kind === 'gabarit') return templateFigures(file, file.yaml?.data, []);
    return isGuide(file.place) && file.body && !file.body.fault ? bodyFigures(file) : [];
  },
};

function bodyFigures(file: CheckedFile): Finding[] {
  return cutAtHeadings(file.body?.tree ?? {type: 'root', children: []}).flatMap(({nodes}) => {
    const [first] = nodes;
    // The figures of an invented illustration are not facts.
    if (first && INVENTED_EXAMPLE.test(plainText(first))) return [];
    return nodes.flatMap(blocksOf).flatMap((block) => {
      const figure = figureIn(withoutUrls(plainText(block)));
      if (figure === undefined || isSourced(block)) return [];
      return [{range: firstLine(file, nodeRange(block)), message: unsourced(figure)}];
    });
  });
}

/** What bears its own source: a paragraph (that of an item of a list too) or a row of a table. */
function blocksOf(node: Nodes): (Paragraph | TableRow)[] {
  return everyNode(node).filter((child) => child.type === 'paragraph' || child.type === 'tableRow');
}

function isSourced(block: Nodes): boolean {
  if (hasCitation(plainText(block))) return true;
  return everyNode(block).some(({type}) => type === 'link' || type === 'linkReference');
}

/** The texts of a template have no room for a source: they give no figure. */
function templateFigures(file: CheckedFile, value: unknown, path: Path): Finding[] {
  if (typeof value === 'string') {
    const figure = figureIn(value);
    return figure === undefined ? [] : [{range: valueRange(file, path), message: unsourced(figure)}];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => templateFigures(file, item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    EXEMPT_KEYS.has(key) ? [] : templateFigures(file, item, [...path, key]),
  );
}

function figureIn(text: string): string | undefined {
  for (const pattern of FIGURES) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

function withoutUrls(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '');
}

function unsourced(figure: string): string {
  return `${quote(figure)} n’a pas de source dans ce passage.`;
}
