import type {Element, Root as HtmlRoot} from 'hast';
import type {Heading, Nodes, Parents, Root, RootContent} from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import type {Section} from '../model/resource';
import {anchorMaker} from './anchor';
import {frenchTypography} from './typography';

/** All that may be left of a contributor's Markdown. */
const SCHEMA = {
  tagNames: [
    ...['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'h3'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {a: ['href', 'rel'], ol: ['start'], th: ['align'], td: ['align']},
  protocols: {href: ['https', 'mailto', 'tel']},
  strip: ['script', 'style'],
};

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  // « 500~600 $ ou 700~800 $ »: one tilde is one tilde.
  .use(remarkGfm, {singleTilde: false});
const renderer = unified()
  .use(remarkRehype)
  .use(() => typesetTree)
  .use(() => markExternalLinks)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify);

/** Reads Markdown with front matter (a `yaml` node) and tables; every node carries its offsets in `text`. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  for (const node of everyNode(tree)) if ('children' in node) placeChildren(node, text);
  return tree;
}

const walked = new WeakMap<Nodes, readonly Nodes[]>();

/** Every node of a tree, the root first, each before its children. The tree is walked once, however many rules ask. */
export function everyNode(tree: Nodes): readonly Nodes[] {
  const known = walked.get(tree);
  if (known) return known;
  const found: Nodes[] = [];
  addNodes(tree, found);
  walked.set(tree, found);
  return found;
}

function addNodes(node: Nodes, found: Nodes[]): void {
  found.push(node);
  if ('children' in node) for (const child of node.children) addNodes(child, found);
}

/** Finds the nodes that GFM makes of a bare address inside a text, and leaves without their place. */
function placeChildren(parent: Parents, text: string): void {
  let cursor = parent.position?.start.offset ?? 0;
  const end = parent.position?.end.offset ?? text.length;
  for (const child of parent.children) {
    if (!child.position) {
      const said = plainText(child);
      const found = text.indexOf(said, cursor);
      const isInside = found >= 0 && found + said.length <= end;
      const [from, to] = isInside ? [found, found + said.length] : [cursor, end];
      child.position = {start: {line: 1, column: 1, offset: from}, end: {line: 1, column: 1, offset: to}};
    }
    cursor = child.position.end.offset ?? cursor;
  }
}

/** Sanitised HTML of a few nodes; `tree` is the document they come from, for the links defined elsewhere in it. */
export function renderMarkdown(nodes: RootContent[], tree: Root): string {
  const definitions = tree.children.filter((node) => node.type === 'definition' && !nodes.includes(node));
  const root: Root = {type: 'root', children: [...nodes, ...definitions]};
  return renderer.stringify(renderer.runSync(root) as HtmlRoot).trim();
}

/**
 * The body cut at its `##` headings, each part as sanitised HTML. What stands before the first heading is left out.
 * `change` has the last word on what is rendered.
 */
export function renderSections(
  tree: Root,
  change: (nodes: readonly RootContent[]) => RootContent[] = (nodes) => [...nodes],
): Section[] {
  return cutAtHeadings(tree).flatMap(({heading, nodes}) =>
    heading === undefined
      ? []
      : [{heading: frenchTypography(plainText(heading)), html: renderMarkdown(change(nodes), tree)}],
  );
}

/** The text of a page without its markup, cut at its `##` headings, with the anchor Docusaurus gives each of them. */
export function readPassages(tree: Root): {heading: string; anchor: string; text: string}[] {
  const anchors = new Map<Heading, {text: string; anchor: string}>();
  const anchorOf = anchorMaker();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const [, text = '', explicit] = /^(.*?)\s*(?:\{#([\w-]+)\})?$/s.exec(plainText(node)) ?? [];
    anchors.set(node, {text, anchor: explicit ?? anchorOf(text)});
  }
  return cutAtHeadings(tree).flatMap(({heading, nodes}) => {
    const text = nodes.map(plainText).filter(Boolean).join('\n');
    const {text: title = '', anchor = ''} = (heading && anchors.get(heading)) ?? {};
    return heading || text ? [{heading: title, anchor, text}] : [];
  });
}

/** The text of a node without its markup; blocks are separated by a line feed. Raw HTML and front matter say nothing. */
export function plainText(node: Nodes): string {
  if (node.type === 'html' || node.type === 'yaml' || node.type === 'definition') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const holdsBlocks = ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
  const parts = (node.children as Nodes[]).map(plainText);
  return holdsBlocks ? parts.filter(Boolean).join('\n') : parts.join('');
}

/** The parts of a document between its `##` headings. */
export function cutAtHeadings(tree: Root): {heading: Heading | undefined; nodes: RootContent[]}[] {
  const parts: {heading: Heading | undefined; nodes: RootContent[]}[] = [{heading: undefined, nodes: []}];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) parts.push({heading: node, nodes: []});
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** The part of a document under a `##` heading; `undefined` when it has no such heading. */
export function partUnder(tree: Root, title: string): {heading: Heading; nodes: RootContent[]} | undefined {
  for (const {heading, nodes} of cutAtHeadings(tree)) {
    if (heading && frenchTypography(plainText(heading)) === title) return {heading, nodes};
  }
  return undefined;
}

function typesetTree(tree: HtmlRoot): void {
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'code') return SKIP;
    if (node.type === 'text') node.value = frenchTypography(node.value);
    return undefined;
  });
}

function markExternalLinks(tree: HtmlRoot): void {
  visit(tree, 'element', (node: Element) => {
    const {href} = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href))
      node.properties.rel = ['noopener'];
  });
}
