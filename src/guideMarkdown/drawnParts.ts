import type {Root} from 'hast';
import {element, isElement, sectionsUnder} from './elements';
import {type PageFile, textValue} from './frontMatter';

/**
 * Leaves a place for what the site draws from the data inside the text: the strength of the evidence under « Pourquoi ça
 * marche », the practices and the templates of the stage at the end of their parts, the templates of a practice under its
 * steps.
 */
export function drawnParts() {
  return (tree: Root, file: PageFile): void => {
    for (const section of sectionsUnder(tree, ['Pourquoi ça marche'])) {
      const heading = section.children.findIndex((node) => isElement(node, 'h2'));
      section.children.splice(
        heading + 1,
        0,
        element('guide-evidence', {preuve: textValue(file, 'preuve') ?? ''}),
      );
    }
    for (const section of sectionsUnder(tree, ['Ce que vous faites'])) {
      section.children.push(element('guide-practices'));
    }
    for (const section of sectionsUnder(tree, ['Ce que vous aurez en main', 'Comment faire'])) {
      section.children.push(element('guide-templates'));
    }
  };
}
