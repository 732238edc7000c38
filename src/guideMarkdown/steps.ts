import type {Element, Root} from 'hast';
import {isBlank, isElement, sectionsUnder} from './elements';

/** Marks the numbered list of « Comment faire » (`pas`), and the words in bold that open each step (`pas__titre`). */
export function steps() {
  return (tree: Root): void => {
    for (const section of sectionsUnder(tree, ['Comment faire'])) {
      const list = section.children.find((node) => isElement(node, 'ol'));
      if (!list) continue;
      list.properties.className = ['pas'];
      for (const item of list.children) {
        if (isElement(item, 'li')) markTitle(item);
      }
    }
  };
}

function markTitle(item: Element): void {
  const [first] = item.children.filter((node) => !isBlank(node));
  if (isElement(first, 'p')) markTitle(first);
  if (isElement(first, 'strong')) first.properties.className = ['pas__titre'];
}
