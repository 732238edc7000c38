import {readFileSync} from 'node:fs';
import type {DefaultTreeAdapterMap} from 'parse5';
import {parse} from 'parse5';
import {BUILD} from '../kinds';

type Element = DefaultTreeAdapterMap['element'];
type ChildNode = DefaultTreeAdapterMap['childNode'];

/** An element of a built page, with its attributes and its text. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** Text of the element and of what it holds, spaces at both ends removed; scripts and styles left out. */
  text: string;
}

/** The file of a page of the built site, for its address. */
export function pageFile(address: string): string {
  return `${BUILD}${address === '/' ? '/index' : address}.html`;
}

/** All the elements of an HTML text, in the order of the document. */
export function elements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const walk = (nodes: ChildNode[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(toPageElement(node));
      walk(node.childNodes);
    }
  };
  walk(parse(html).childNodes);
  return found;
}

/** Elements of a built page. Throws when the page does not exist. */
export function readPage(address: string): PageElement[] {
  return elements(readFileSync(pageFile(address), 'utf8'));
}

function toPageElement(node: Element): PageElement {
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
    // Worked out only when asked for: the text of the page is in all the elements around it.
    get text() {
      return textOf(node).trim();
    },
  };
}

function textOf(node: ChildNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  return node.childNodes.map(textOf).join('');
}
