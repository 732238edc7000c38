import type {Definition, Emphasis, Link, List, Root, Table} from 'mdast';
import {everyNode, plainText} from '../markdown';
import {isGuide} from '../place';
import {nodeRange} from '../ranges';
import type {CheckedFile, Finding} from '../rule';
import {quote} from '../words';
import {lineFaults} from './lines';

/** What is read as another kind of thing than the one meant, or that is not shown. */
export function blockFaults(file: CheckedFile, tree: Root): Finding[] {
  const found: Finding[] = [];
  for (const node of everyNode(tree)) {
    if (node.type === 'paragraph') found.push(...lineFaults(file, node));
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

/** The address of a link by reference is not shown: one that no link uses was text. */
export function definitionFaults(file: CheckedFile, tree: Root): Finding[] {
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
