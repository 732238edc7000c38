import type {Root} from 'hast';
import {element, isElement, sectionsUnder, text} from './elements';

const WORDS = /^Exemple inventé\s*:\s*/;

/** Sets apart the words « Exemple inventé : », so that nobody takes the story for a true one. */
export function inventedExample() {
  return (tree: Root): void => {
    for (const section of sectionsUnder(tree, ['Un exemple', 'Un exemple d’ici'])) {
      for (const paragraph of section.children) {
        if (!isElement(paragraph, 'p')) continue;
        const [first] = paragraph.children;
        if (first?.type !== 'text' || !WORDS.test(first.value)) continue;
        const rest = first.value.replace(WORDS, '');
        paragraph.children.splice(
          0,
          1,
          element('span', {className: ['invente']}, [text('Exemple inventé')]),
          text(` ${rest.charAt(0).toLocaleUpperCase('fr')}${rest.slice(1)}`),
        );
      }
    }
  };
}
