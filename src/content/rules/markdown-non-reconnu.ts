import type {Definition, Paragraph, Root, Table, Text} from 'mdast';
import {CITATION} from '../../model/guideMarks';
import {EVENEMENT, FICHE, PRATIQUE, evenement, fiche, pratique} from '../examples';
import {everyNode} from '../markdown';
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
      pattern: /^([•·▪▫◦‣●○∙■□➢➤►▶→✓✔☐‐‑‒–—―−][\s\u00a0]*)(?=\S)/u,
      message: (found) => `${quote(found.trim())} n’est pas une puce de Markdown.`,
      suggestion: () => '- ',
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
      message: () =>
        'Cette ligne n’est pas lue comme celle d’un tableau : sous les titres vient une ligne de tirets, avec autant de colonnes.',
    },
  ];

/** What a line that follows others in a paragraph cannot begin. */
const INSIDE = /^([-*+]|\d{1,2}[.)]|#{1,6}|>|[a-z]\))[ \t\u00a0]/;

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
    pattern: /\]\(|\]\[|!\[/,
    message: () => 'Ce lien n’est pas reconnu : il s’écrit [texte](https://…), sans espace dans l’adresse.',
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

/** Without one of these, no passage nor entity is looked for. */
const SIGNS = /[&[\]*_`~{]/;

/** The id of a title or of an item, in the guide. */
const MARK = /\{#[^{}\s]*\}/g;

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

export const markdownNonReconnu: Rule = {
  id: 'markdown-non-reconnu',
  severity: 'error',
  summary: 'Ce qui a l’air de Markdown en est : un titre, une liste, du gras, un lien, un tableau.',
  help: 'Un titre s’écrit « ## Titre », une liste « - un élément » par ligne après une ligne vide, le gras **ainsi**, un lien [texte](https://…). Pour montrer le signe lui-même, mettez \\ devant.',
  examples: {
    valid: [
      ...inEveryBody(
        'Voici :\n- un\n  - deux\n\n1) trois\n\nLe **gras**, *l’italique*, 5 * 3, mot*, \\*, étudiant*es, [un lien](https://guide.example.org).',
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
      ...['•', '·', '–', '—', '▪', '●', '→', '‑'].flatMap((bullet) =>
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
    if (node.type === 'link' && node.title && !isGuide(file.place)) {
      found.push({
        range: nodeRange(node),
        message: `Le titre de ce lien, ${quote(node.title)}, ne s’affiche pas.`,
      });
    }
  }
  return found;
}

/** The lines of a paragraph: each could have been an item, a title, a row, had it been recognised. */
function* lines(file: CheckedFile, paragraph: Paragraph): Generator<Finding> {
  const [start, end] = nodeRange(paragraph);
  let at = start;
  for (const line of file.text.slice(start, end).split('\n')) {
    const indent = /^(?:[ \t]|>[ \t]?)*/.exec(line)?.[0].length ?? 0;
    const finding = lineFault(line.slice(indent), at > start) ?? calloutFault(line.slice(indent), file);
    if (finding) yield {...finding, range: [at + indent, at + indent + finding.range[1]]};
    at += line.length + 1;
  }
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
  const [, inside] = isInside ? (INSIDE.exec(text.slice(odd.length)) ?? []) : [];
  if (inside === undefined) return undefined;
  const message =
    odd === ''
      ? `Il faut une ligne vide avant ${quote(inside)}, et le même retrait que ses voisins.`
      : `L’espace qui précède ${quote(inside)} est insécable : Markdown ne reconnaît pas ce signe.`;
  return {range: [0, odd.length + inside.length], message};
}

/** `:::` is of the guide, with the title between brackets. */
function calloutFault(line: string, {place}: CheckedFile): Finding | undefined {
  if (!line.startsWith(':::')) return undefined;
  const range = [0, line.trimEnd().length] as const;
  if (!isGuide(place)) {
    const what = place.kind === 'evenement' ? 'un événement' : 'une fiche';
    return /^:::\S/.test(line)
      ? {range, message: `Un encadré (:::) n’est pas reconnu dans ${what}.`}
      : undefined;
  }
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
  if (!SIGNS.test(typed)) return;
  // A sign after a backslash, and a note of the guide, are what they should be.
  const isOfGuide = isGuide(file.place);
  const plain = typed
    .replace(/\\[!-/:-@[-`{-~]/g, '  ')
    .replace(CITATION, (note) => (isOfGuide ? ' '.repeat(note.length) : note))
    .replace(MARK, (mark) => (isOfGuide ? ' '.repeat(mark.length) : mark));
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
