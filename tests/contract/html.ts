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
  /** Neither it nor what it stands in is hidden, folded, or shown only where scripts run. */
  isShown: boolean;
  /** The elements that stand just inside. */
  children: PageElement[];
  /** All the elements it holds, in the order of the document. */
  inside: PageElement[];
}

/** The file of a page of the built site, for its address. */
export function pageFile(address: string): string {
  return `${BUILD}${address === '/' ? '/index' : address}.html`;
}

/** All the elements of an HTML text, in the order of the document. */
export function elements(html: string): PageElement[] {
  return withInside(childrenOf(parse(html).childNodes, true));
}

function childrenOf(nodes: ChildNode[], isShown: boolean): PageElement[] {
  return nodes.flatMap((node) => ('tagName' in node ? [toPageElement(node, isShown)] : []));
}

function withInside(children: PageElement[]): PageElement[] {
  const found: PageElement[] = [];
  const walk = (all: PageElement[]) => {
    for (const element of all) {
      found.push(element);
      walk(element.children);
    }
  };
  walk(children);
  return found;
}

/** Elements of a built page. Throws when the page does not exist. */
export function readPage(address: string): PageElement[] {
  return elements(readFileSync(pageFile(address), 'utf8'));
}

function toPageElement(node: Element, isAroundShown: boolean): PageElement {
  const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
  const isShown =
    isAroundShown &&
    node.tagName !== 'details' &&
    attributes.hidden === undefined &&
    attributes['aria-hidden'] !== 'true' &&
    !/(?:^|\s)js-seul(?:\s|$)/.test(attributes.class ?? '');
  const children = childrenOf(node.childNodes, isShown);
  return {
    name: node.tagName,
    attributes,
    isShown,
    children,
    // Worked out only when asked for: the text of the page is in all the elements around it.
    get text() {
      return textOf(node).trim();
    },
    get inside() {
      return withInside(children);
    },
  };
}

function textOf(node: ChildNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  return node.childNodes.map(textOf).join('');
}
