import type {Definition, Emphasis, Link, List, Paragraph, Root, Table, Text} from 'mdast';
import {CITATION} from '../../model/guideMarks';
import {EVENEMENT, FICHE, PRATIQUE, evenement, fiche, pratique} from '../examples';
import {everyNode, plainText} from '../markdown';
import {isGuide} from '../place';
import {nodeRange} from '../ranges';
import type {CheckedFile, ExampleFiles, Finding, Rule} from '../rule';
import {quote} from '../words';
import {ODD_SPACE} from '../yamlSource';

const BODY = (text: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe.

${text}
`;

/** A text on line 24 of an entry, on line 12 of an event, on line 32 of a practice. */
const inEveryBody = (text: string): ExampleFiles[] => [
  {[FICHE]: fiche({}, BODY(text))},
  {[EVENEMENT]: evenement({}, `\n${text}\n`)},
  {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})},
];

const NO_TABLE =
  'Cette ligne n’est pas lue comme celle d’un tableau : sous les titres vient une ligne de tirets, avec autant de colonnes.';

/** How a line that was meant for more than text begins. `$1` is what is told. */
const LINES: {pattern: RegExp; message: (found: string) => string; suggestion?: (found: string) => string}[] =
  [
    {
      pattern: new RegExp(`^((?:#{1,6}|[-*+]|\\d{1,2}[.)])${ODD_SPACE})`, 'u'),
      message: (found) =>
        `L’espace qui suit ${quote(found.slice(0, -1))} est insécable : Markdown ne reconnaît pas ce signe.`,
      suggestion: (found) => `${found.slice(0, -1)} `,
    },
    {
      pattern:
        /^([•·‣‧⁃⁌⁍∙・›»‐‑‒–—―−\u2190-\u21ff\u25a0-\u25ff★☆☐☑☒\u2705\u2713-\u2718\u2752-\u2756\u2794-\u27bf\u2900-\u297f\u2b00-\u2bff][\s\u00a0]*)(?=\S)/u,
      message: (found) => `${quote(found.trim())} n’est pas une puce de Markdown.`,
      suggestion: () => '- ',
    },
    {
      pattern: /^(#{7,}) /,
      message: (found) => `${quote(found)} n’est pas un titre : il y en a au plus six.`,
    },
    {
      pattern: /^(#{1,6})(?=[^#\s\d])/,
      message: () => `Il faut une espace après les ${quote('#')} d’un titre.`,
      suggestion: (found) => `${found} `,
    },
    {
      pattern: /^([-+]|\d{1,2}[.)])(?=[\p{L}«“"([])/u,
      message: (found) => `Il faut une espace après ${quote(found)} pour faire une liste.`,
      suggestion: (found) => `${found} `,
    },
    {
      pattern: /^(\[[ xX]?\])(?=[ \u00a0])/,
      message: (found) => `${quote(found)} n’est pas une case à cocher : elle suit un tiret et une espace.`,
      suggestion: () => '- [ ]',
    },
    {
      pattern: /^(\|[^\n]*\||\|?[ :]*-{3,}[ :|-]*\|[ :|-]*)[ \t]*$/,
      message: () => NO_TABLE,
    },
  ];

/** What a line that follows others in a paragraph cannot begin. */
const INSIDE = /^([-*+:]|\d{1,2}[.)]|#{1,6}|>|[a-z]\))[ \t\u00a0]/;

/** How the items of a list, and the cells of a row, begin in a text that was not typed for Markdown. */
const ITEM =
  /^(?:\(?(?:\d{1,2}|[ivx]{2,4}|\p{L})(?:[.):/º°]| ?[-–—])|[\p{So}\p{Emoji_Presentation}§†‡]\ufe0f?)(?=[ \t\u00a0])/iu;
const CELLS = /\S(?: \| |\t+)\S/;

/** What is left in a text that was meant for more than text. */
const PASSAGES: {pattern: RegExp; message: (found: string) => string}[] = [
  {
    pattern: /\][ \u00a0]\((?=https?:|www\.|mailto:|$)|\)\[(?=https?:|www\.|$)/i,
    message: () => 'Ce lien n’est pas reconnu : il s’écrit [texte](https://…), sans espace entre les deux.',
  },
  {
    pattern: /\{#[^{}\s]*\}/,
    message: (found) => `${quote(found)} n’est pas reconnu : il se verrait tel quel sur le site.`,
  },
  {
    pattern: /\]\(|\]\[|!\[|\[\[[^[\]]+\]\]/,
    message: () => 'Ce lien n’est pas reconnu : il s’écrit [texte](https://…), sans espace dans l’adresse.',
  },
  {
    pattern: /==(?=[^\s=][^=\n]*==)/,
    message: () => 'Le surlignage « == » n’est pas reconnu : il se verrait tel quel sur le site.',
  },
  {
    pattern: /\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])|~~/u,
    message: (found) =>
      `${quote(found)} n’est pas reconnu : il ouvre et ferme le passage, sans espace à l’intérieur.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<![\p{L}\p{N}_])_(?=[^\s_])|`/u,
    message: (found) => `${quote(found)} n’est pas reconnu : il se verrait tel quel sur le site.`,
  },
];

/** The id of a title or of an item to tick, in the guide: the last of its line. */
const MARK = /\{#[^{}\s]*\}(?=\s*$)/;
const TAKES_MARK = /^[ \t]*(?:#{1,6}|[-*+] \[[ xX]\])[ \t]/;

/** What Docusaurus takes for a component of its own, and drops: « :mot[texte] », « :mot{…} ». */
const DIRECTIVE = /:[a-z][\w-]*(?:\[|\{)/i;
const CALLOUTS = /^:{3,}(?:note|tip|info|warning|danger|important|caution|success|secondary)(?![\w-])/;

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

export const markdownNonReconnu: Rule = {
  id: 'markdown-non-reconnu',
  severity: 'error',
  summary: 'Ce qui a l’air de Markdown en est : un titre, une liste, du gras, un lien, un tableau.',
  help: 'Un titre s’écrit « ## Titre », une liste « - un élément » par ligne après une ligne vide, le gras **ainsi**, un lien [texte](https://…). Pour montrer le signe lui-même, mettez \\ devant.',
  examples: {
    valid: [
      ...inEveryBody(
        'Voici :\n- un\n  - deux\n\n1) trois\n\n1. quatre\n1. cinq\n\n(1) Un  \n(2) deux\n\nA. B. et 5 | 6\n\nLe **gras**, *l’italique*, 5 * 3, mot*, \\*, étudiant*es, [un lien](https://guide.example.org).',
      ),
      ...inEveryBody('| Quoi | Combien |\n| --- | ---: |\n| un | deux |'),
      {[FICHE]: fiche({}, BODY('De 500~600 $ ou de 700~800 $, à 9 h.  \nUne ligne,\\\npuis une autre.'))},
    ],
    invalid: [
      ...['#', '##', '-', '*', '1.'].flatMap((sign) =>
        inEveryBody(`${sign}\u00a0Un local`).map((files) => ({
          files,
          expect: {
            column: 1,
            endColumn: sign.length + 2,
            suggestion: `${sign} `,
            message: `L’espace qui suit ${quote(sign)} est insécable : Markdown ne reconnaît pas ce signe.`,
          },
        })),
      ),
      {
        files: {[FICHE]: fiche({}, BODY('\u00a0- Un local'))},
        expect: {
          line: 24,
          column: 1,
          message: 'L’espace qui précède « - » est insécable : Markdown ne reconnaît pas ce signe.',
        },
      },
      ...['•', '·', '–', '—', '▪', '●', '→', '‑', '⁃', '◆', '✅', '➔', '›'].flatMap((bullet) =>
        inEveryBody(`${bullet} Un local\n${bullet} Un four`).map((files) => ({
          files,
          expect: {column: 1, suggestion: '- ', message: `${quote(bullet)} n’est pas une puce de Markdown.`},
        })),
      ),
      {
        files: {[FICHE]: fiche({}, BODY('###Prix'))},
        expect: {line: 24, column: 1, message: 'Il faut une espace après les « # » d’un titre.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY('1.Un local\n2.Un four'))},
        expect: {
          line: 24,
          suggestion: '1. ',
          message: 'Il faut une espace après « 1. » pour faire une liste.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('-Un local'))}, expect: {line: 24, suggestion: '- '}},
      {
        files: {[FICHE]: fiche({}, BODY('À voir :\n2. Un local\n3. Un four'))},
        expect: {
          line: 25,
          column: 1,
          message: 'Il faut une ligne vide avant « 2. », et le même retrait que ses voisins.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('À voir :\n    - Un local'))}, expect: {line: 25, column: 5}},
      {files: {[FICHE]: fiche({}, BODY('- Un local\n\u00a0\u00a0- Un four'))}, expect: {line: 25, column: 1}},
      {files: {[FICHE]: fiche({}, BODY('[ ] Un local'))}, expect: {line: 24}},
      ...[
        ['(1) Un local\n(2) Un four', '(1)', '1.'],
        ['1- Un local\n2- Un four', '1-', '1.'],
        ['a. Un local\nb. Un four', 'a.', '-'],
        ['👉 Un local\n👉 Un four', '👉', '-'],
      ].map(([text = '', item = '', suggestion = '']) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {
          line: 24,
          endColumn: item.length + 1,
          suggestion,
          message: `${quote(item)} n’est pas une puce de Markdown : cette ligne et la suivante n’en feraient qu’une.`,
        },
      })),
      ...['Quoi | Combien\nun | deux', 'Quoi\tCombien\nun\tdeux'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {line: 24, column: 1, message: NO_TABLE},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('1. Un local\n3. Un four'))},
        expect: {
          line: 25,
          endColumn: 2,
          suggestion: '2',
          message: 'Le numéro « 3 » s’afficherait « 2 » : une liste compte à partir de son premier numéro.',
        },
      },
      ...['####### Prix', ': une définition', '::: tip'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Le prix\n${text}`))},
        expect: {line: 25},
      })),
      ...['5*3*2', 'étudiant*es et chargé*es'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {line: 24, message: '« * » est lu comme le début de l’italique : il ne se verrait pas.'},
      })),
      ...['[](https://a.example.org)', '[ ](https://a.example.org)'].map((text) => ({
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})},
        expect: {
          line: 32,
          message: 'Ce lien n’a pas de texte entre ses crochets : personne ne le verrait.',
        },
      })),
      ...[
        '::youtube',
        ':::astuce\nUn conseil.\n:::',
        ':::TIP',
        'clé :valeur[a]',
        'a:b{c}',
        'Un mot {#a}',
        '- un {#a}',
        '{#a}',
      ].map((text) => ({files: {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})}, expect: {line: 32}})),
      ...['==surligné==', '[[une page]]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`C’est ${text} ici.`))},
        expect: {line: 24, column: 7},
      })),
      {files: {[FICHE]: fiche({}, BODY('- [] Un local'))}, expect: {line: 24, column: 3}},
      {files: {[FICHE]: fiche({}, BODY('| a | b |\n| c | d |'))}, expect: {line: 24, column: 1}},
      {files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- |\n| c | d |'))}, expect: {line: 24}},
      {
        files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- | --- |\n| c | d | e |'))},
        expect: {
          line: 26,
          column: 9,
          message: '« e » ne s’affiche pas : le tableau n’a que 2 colonnes.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- | --- |\n| c | d |\nPuis ce texte.'))},
        expect: {line: 27, message: 'Il faut une ligne vide entre le tableau et ce texte.'},
      },
      ...['**gras **', 'du **gras', '** gras**', '__gras', '~~barré'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`C’est ${text} ici.`))},
        expect: {line: 24},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('C’est *mal fermé.'))},
        expect: {
          line: 24,
          column: 7,
          message: '« * » n’est pas reconnu : il se verrait tel quel sur le site.',
        },
      },
      ...['[la page] (https://a.example.org)', '(la page)[https://a.example.org]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Voyez ${text}.`))},
        expect: {line: 24},
      })),
      ...['[la page](https://a.example.org/une page)', '[la page][1]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Voyez ${text}.`))},
        expect: {line: 24, column: 15},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('[Note]: https://note.example.org'))},
        expect: {
          line: 24,
          column: 1,
          message:
            '« [Note]: https://note.example.org » est lu comme l’adresse d’un lien, qui ne sert nulle part : ce texte est perdu.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('Voyez [la page](https://a.example.org "Le titre").'))},
        expect: {line: 24, column: 7, message: 'Le titre de ce lien, « Le titre », ne s’affiche pas.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY('Recherche &amp; essai'))},
        expect: {
          line: 24,
          column: 11,
          endColumn: 16,
          message: '« &amp; » est une entité HTML; écrivez le signe lui-même.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('Selon le bilan[^1].'))},
        expect: {line: 24, column: 15, message: 'Cet appel de note n’est pas reconnu dans une fiche.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY(':::tip\nUn conseil.\n:::'))},
        expect: {line: 24, message: 'Un encadré (:::) n’est pas reconnu dans une fiche.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': ':::tip Titre\nUn conseil.\n:::'}})},
        expect: {line: 32, message: 'Le titre d’un encadré s’écrit entre crochets : :::tip[Titre].'},
      },
    ],
  },
  check(file) {
    if (!file.body || file.body.fault) return [];
    const {tree} = file.body;
    return [...blocks(file, tree), ...texts(file, tree), ...definitions(file, tree)];
  },
};

function blocks(file: CheckedFile, tree: Root): Finding[] {
  const found: Finding[] = [];
  for (const node of everyNode(tree)) {
    if (node.type === 'paragraph') found.push(...lines(file, node));
    if (node.type === 'table') found.push(...rows(file, node));
    if (node.type === 'list') found.push(...numbers(file, node));
    if (node.type === 'link') found.push(...hiddenWords(file, node));
    if (node.type === 'emphasis') found.push(...swallowedMark(file, node));
  }
  return found;
}

/** What a link says nowhere: its title in an entry, its address when there is no text to follow it by. */
function* hiddenWords(file: CheckedFile, node: Link): Generator<Finding> {
  const range = nodeRange(node);
  if (node.title && !isGuide(file.place))
    yield {range, message: `Le titre de ce lien, ${quote(node.title)}, ne s’affiche pas.`};
  const isSeen = plainText(node).trim() !== '' || node.children.some(({type}) => type === 'image');
  if (!isSeen)
    yield {range, message: 'Ce lien n’a pas de texte entre ses crochets : personne ne le verrait.'};
}

/** « 5*3*2 », « étudiant*es et chargé*es »: two signs of the text that are read as those of italics, and vanish. */
function* swallowedMark({text}: CheckedFile, node: Emphasis): Generator<Finding> {
  const [start] = nodeRange(node);
  if (!/[\p{L}\p{N}]$/u.test(text.slice(0, start))) return;
  const mark = text.slice(start, start + 1);
  yield {
    range: [start, start + 1],
    message: `${quote(mark)} est lu comme le début de l’italique : il ne se verrait pas.`,
  };
}

/** The site counts from the first number of a list; « 1. » before each item leaves it to count. */
function* numbers({text}: CheckedFile, list: List): Generator<Finding> {
  const typed = list.children.map((item) => Number(/^\d+/.exec(text.slice(...nodeRange(item)))?.[0]));
  if (!list.ordered || typed.every((number) => number === typed[0])) return;
  for (const [rank, item] of list.children.entries()) {
    const shown = (typed[0] ?? 1) + rank;
    if (typed[rank] === shown) continue;
    const [start] = nodeRange(item);
    yield {
      range: [start, start + String(typed[rank]).length],
      message: `Le numéro ${quote(String(typed[rank]))} s’afficherait ${quote(String(shown))} : une liste compte à partir de son premier numéro.`,
      suggestion: String(shown),
    };
    return;
  }
}

/** The lines of a paragraph: each could have been an item, a title, a row, had it been recognised. */
function* lines(file: CheckedFile, paragraph: Paragraph): Generator<Finding> {
  const [start, end] = nodeRange(paragraph);
  const typed = file.text.slice(start, end).split('\n');
  const bare = typed.map((line) => line.replace(QUOTE_MARKS, ''));
  let at = start;
  for (const [rank, line] of bare.entries()) {
    const indent = (typed[rank] ?? '').length - line.length;
    const finding =
      lineFault(line, at > start) ?? calloutFault(line, file) ?? seriesFault(line, bare[rank + 1] ?? '');
    if (finding) yield {...finding, range: [at + indent, at + indent + finding.range[1]]};
    at += indent + line.length + 1;
  }
}

/** What stands before the text of a line, in a list or in a quotation. */
const QUOTE_MARKS = /^(?:[ \t]|>[ \t]?)*/;

/** Two lines that begin in the same way, or that both have columns: the paragraph runs them together. */
function seriesFault(line: string, next: string): Finding | undefined {
  if (/(?: {2}|\\)\r?$/.test(line)) return undefined;
  const [item] = ITEM.exec(line) ?? [];
  if (item !== undefined && formOf(item) === formOf(ITEM.exec(next)?.[0] ?? '')) {
    return {
      range: [0, item.length],
      message: `${quote(item)} n’est pas une puce de Markdown : cette ligne et la suivante n’en feraient qu’une.`,
      suggestion: /\d/.test(item) ? `${/\d+/.exec(item)?.[0]}.` : '-',
    };
  }
  if (CELLS.test(line) && CELLS.test(next)) return {range: [0, line.trimEnd().length], message: NO_TABLE};
  return undefined;
}

/** « (1) » and « (2) » have the same form. */
function formOf(item: string): string {
  return item.replace(/\d+/, '1').replace(/\p{L}+/u, 'a');
}

function lineFault(line: string, isInside: boolean): Finding | undefined {
  const text = line.replace(/\r$/, '');
  for (const {pattern, message, suggestion} of LINES) {
    const [, found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    return {
      range: [0, found.length],
      message: message(found),
      ...(suggestion && {suggestion: suggestion(found)}),
    };
  }
  const odd = new RegExp(`^${ODD_SPACE}+`, 'u').exec(text)?.[0] ?? '';
  const [, inside] = isInside || odd !== '' ? (INSIDE.exec(text.slice(odd.length)) ?? []) : [];
  if (inside === undefined) return undefined;
  const message =
    odd === ''
      ? `Il faut une ligne vide avant ${quote(inside)}, et le même retrait que ses voisins.`
      : `L’espace qui précède ${quote(inside)} est insécable : Markdown ne reconnaît pas ce signe.`;
  return {range: [0, odd.length + inside.length], message};
}

/** `:::` is of the guide, with the title between brackets. */
function calloutFault(line: string, {place}: CheckedFile): Finding | undefined {
  if (isGuide(place) && /^::[a-z]/i.test(line))
    return {range: [0, line.trimEnd().length], message: `${quote(line.trimEnd())} ne s’afficherait pas.`};
  if (!line.startsWith(':::')) return undefined;
  const range = [0, line.trimEnd().length] as const;
  if (!isGuide(place)) {
    const what = place.kind === 'evenement' ? 'un événement' : 'une fiche';
    return /^::: *\S/.test(line)
      ? {range, message: `Un encadré (:::) n’est pas reconnu dans ${what}.`}
      : undefined;
  }
  if (/^:::+[a-z]/i.test(line) && !CALLOUTS.test(line))
    return {
      range,
      message: 'Cet encadré n’est pas connu : :::note, :::tip, :::info, :::warning ou :::danger.',
    };
  if (/^:::[ \t]+\S/.test(line)) return {range, message: 'Il n’y a pas d’espace après « ::: » : :::tip.'};
  return /^:::[a-z]+[ \t]+[^\s{]/.test(line)
    ? {range, message: 'Le titre d’un encadré s’écrit entre crochets : :::tip[Titre].'}
    : undefined;
}

/** Cells beyond the columns are not shown; a line right under a table is one of its rows. */
function* rows(file: CheckedFile, table: Table): Generator<Finding> {
  const columns = table.align?.length ?? table.children[0]?.children.length ?? 0;
  const [first] = table.children;
  const isFramed = first !== undefined && file.text[nodeRange(first)[0]] === '|';
  for (const row of table.children) {
    const range = nodeRange(row);
    if (isFramed && file.text[range[0]] !== '|') {
      yield {range, message: 'Il faut une ligne vide entre le tableau et ce texte.'};
      continue;
    }
    const [extra] = row.children.slice(columns);
    if (!extra) continue;
    const typed = file.text
      .slice(...nodeRange(extra))
      .replace(/^\||\|$/g, '')
      .trim();
    yield {
      range: nodeRange(extra),
      message: `${quote(typed)} ne s’affiche pas : le tableau n’a que ${columns} colonnes.`,
    };
  }
}

/** What is left in the running text, an entity that hides a sign included. */
function texts(file: CheckedFile, tree: Root): Finding[] {
  return everyNode(tree).flatMap((node) => (node.type === 'text' ? [...textFaults(file, node)] : []));
}

function* textFaults(file: CheckedFile, node: Text): Generator<Finding> {
  const [start, end] = nodeRange(node);
  const typed = file.text.slice(start, end);
  // A sign after a backslash, and a note of the guide, are what they should be.
  const isOfGuide = isGuide(file.place);
  const plain = typed
    .replace(/\\[!-/:-@[-`{-~]/g, '  ')
    .replace(CITATION, (note) => (isOfGuide ? ' '.repeat(note.length) : note))
    .replace(MARK, (mark) => (isOfGuide && takesMark(file, start) ? ' '.repeat(mark.length) : mark));
  const directive = isOfGuide ? DIRECTIVE.exec(plain) : null;
  if (directive) {
    const at = start + directive.index;
    yield {
      range: [at, at + directive[0].length],
      message: `${quote(directive[0].slice(0, -1))} ne s’afficherait pas : mettez une espace après le deux-points.`,
    };
    return;
  }
  const note = plain.search(CITATION);
  if (note >= 0) {
    const what = file.place.kind === 'evenement' ? 'un événement' : 'une fiche';
    yield {
      range: [start + note, start + note + 2],
      message: `Cet appel de note n’est pas reconnu dans ${what}.`,
    };
    return;
  }
  for (const {pattern, message} of PASSAGES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const at = start + match.index;
    yield {range: [at, at + match[0].length], message: message(match[0])};
    break;
  }
  for (const {index, 0: entity} of plain.matchAll(ENTITY)) {
    if (node.value.includes(entity)) continue;
    yield {
      range: [start + index, start + index + entity.length],
      message: `${quote(entity)} est une entité HTML; écrivez le signe lui-même.`,
    };
  }
}

/** True for a text of a title or of an item to tick. */
function takesMark({text}: CheckedFile, start: number): boolean {
  return TAKES_MARK.test(text.slice(text.lastIndexOf('\n', start - 1) + 1));
}

/** The address of a link by reference is not shown: one that no link uses was text. */
function definitions(file: CheckedFile, tree: Root): Finding[] {
  const known: Definition[] = [];
  const used = new Set<string>();
  for (const node of everyNode(tree)) {
    if (node.type === 'definition') known.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  }
  return known.flatMap((node) => {
    const isFirst = known.find(({identifier}) => identifier === node.identifier) === node;
    if (isFirst && used.has(node.identifier)) return [];
    const range = nodeRange(node);
    const typed = quote(file.text.slice(...range));
    const message = isFirst
      ? `${typed} est lu comme l’adresse d’un lien, qui ne sert nulle part : ce texte est perdu.`
      : `${typed} est déjà défini plus haut : ce texte est perdu.`;
    return [{range, message}];
  });
}
