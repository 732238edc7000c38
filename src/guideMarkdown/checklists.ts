import type {Element, ElementContent, Root, Text} from 'hast';
import {visit} from 'unist-util-visit';
import {readItemId} from '../model/guideMarks';
import {CHECKLIST_HEADINGS} from '../model/guidePage';
import {element, isBlank, isElement, sectionsUnder, textOf} from './elements';

/**
 * Makes the heading and the list of « C’est fait quand… » one `guide-checklist`: the heading, then one `guide-item` per
 * thing to tick, with its id (`item`), its words alone (`texte`) and its content. A list whose items have no id stays a list.
 */
export function checklists() {
  return (tree: Root): void => {
    for (const section of sectionsUnder(tree, CHECKLIST_HEADINGS)) {
      const heading = section.children.find((node) => isElement(node, 'h2'));
      const list = section.children.find((node) => isElement(node, 'ul'));
      const items = list?.children.flatMap(toItem) ?? [];
      if (!heading || items.length === 0) continue;
      const others = section.children.filter((node) => node !== heading && node !== list);
      section.children = [
        element('guide-checklist', {titre: textOf(heading)}, [heading, ...items]),
        ...others,
      ];
    }
  };
}

/** The item of a list, without its dead checkbox and the mark of its id. */
function toItem(node: ElementContent): Element[] {
  if (!isElement(node, 'li')) return [];
  const [paragraph] = node.children.filter((child) => !isBlank(child));
  const held = isElement(paragraph, 'p') ? paragraph : node;
  held.children = held.children.filter((child) => !isElement(child, 'input'));
  const id = takeId(held);
  if (id === undefined) return [];
  trimStart(held);
  return [element('guide-item', {item: id, texte: textOf(held).trim()}, held.children)];
}

/** Reads the id that ends an item, and takes it out of the text. */
function takeId(node: Element): string | undefined {
  const last = texts(node).findLast((candidate) => candidate.value.trim() !== '');
  const id = last && readItemId(last.value);
  if (!last || id === undefined) return undefined;
  last.value = last.value.slice(0, last.value.lastIndexOf('{#')).trimEnd();
  return id;
}

/** The space that stood after the checkbox. */
function trimStart(node: Element): void {
  const [first] = texts(node);
  if (first) first.value = first.value.trimStart();
}

function texts(node: Element): Text[] {
  const found: Text[] = [];
  visit(node, 'text', (child) => {
    found.push(child);
  });
  return found;
}
