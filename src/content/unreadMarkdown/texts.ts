import type {Root, Text} from 'mdast';
import {CITATION} from '../../model/guideMarks';
import {everyNode} from '../markdown';
import {entryNoun, isGuide} from '../place';
import {nodeRange} from '../ranges';
import type {CheckedFile, Finding} from '../rule';
import {quote} from '../words';

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

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** What is left in the running text, an entity that hides a sign included. */
export function textFaults(file: CheckedFile, tree: Root): Finding[] {
  return everyNode(tree).flatMap((node) => (node.type === 'text' ? [...faultsOf(file, node)] : []));
}

function* faultsOf(file: CheckedFile, node: Text): Generator<Finding> {
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
    const what = entryNoun(file.place);
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
