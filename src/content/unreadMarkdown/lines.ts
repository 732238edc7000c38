import type {Paragraph} from 'mdast';
import {entryNoun, isGuide} from '../place';
import {nodeRange} from '../ranges';
import type {CheckedFile, Finding} from '../rule';
import {quote} from '../words';
import {ODD_SPACE} from '../yamlSource';

/** Said of a row that no table takes. */
export const NO_TABLE =
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

const CALLOUTS = /^:{3,}(?:note|tip|info|warning|danger|important|caution|success|secondary)(?![\w-])/;

/** The lines of a paragraph: each could have been an item, a title, a row, had it been recognised. */
export function* lineFaults(file: CheckedFile, paragraph: Paragraph): Generator<Finding> {
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
    const what = entryNoun(place);
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
