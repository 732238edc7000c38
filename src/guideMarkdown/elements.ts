import type {Element, ElementContent, Nodes, Properties, Root, RootContent} from 'hast';

/** A new element. Names with a hyphen (`guide-…`) are drawn by the components of src/theme/MDXComponents. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return {type: 'element', tagName, properties, children};
}

export function text(value: string): ElementContent {
  return {type: 'text', value};
}

export function isElement(node: Nodes | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName;
}

/** True for the line feeds that stand between blocks. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** What a node says, on one line, without its notes. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' '));
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'sup') || !('children' in node)) return '';
  return node.children.map(rawText).join('');
}

/** The children of a page that can stand inside an element of it. */
export function content(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.filter((node): node is ElementContent => node.type !== 'doctype');
}

/** Every `section` of the page that has this heading. */
export function sectionsUnder(tree: Root, headings: readonly string[]): Element[] {
  return tree.children.filter(
    (node): node is Element =>
      isElement(node, 'section') &&
      node.children.some((child) => isElement(child, 'h2') && headings.includes(textOf(child))),
  );
}
