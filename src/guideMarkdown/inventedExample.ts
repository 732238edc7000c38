import type {Root} from 'hast';
import {INVENTED_EXAMPLE} from '../model/guideMarks';
import {element, isElement, sectionsUnder, text} from './elements';

/** Sets apart the words « Exemple inventé : », so that nobody takes the story for a true one. */
export function inventedExample() {
  return (tree: Root): void => {
    for (const section of sectionsUnder(tree, ['Un exemple', 'Un exemple d’ici'])) {
      for (const paragraph of section.children) {
        if (!isElement(paragraph, 'p')) continue;
        const [first] = paragraph.children;
        if (first?.type !== 'text' || !INVENTED_EXAMPLE.test(first.value)) continue;
        const rest = first.value.replace(INVENTED_EXAMPLE, '');
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
