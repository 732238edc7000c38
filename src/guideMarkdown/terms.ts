import type {Element, ElementContent, Root, Text} from 'hast';
import type {GlossaryTerm} from '../model/glossary';
import {element, isElement, text, textOf} from './elements';
import {glossaryPattern} from './termPattern';

/** Elements whose words are never marked: they are links, names, or things to press. */
const CLOSED = ['a', 'code', 'strong', 'sup'];

/**
 * Makes the first mention of each term of the glossary, in the paragraphs and list items of a page, a `guide-term` that
 * carries its definition: its id (`terme`), its full name (`nom`) and its `definition`. Headings, links, words in bold and
 * lists to tick are left alone.
 */
export function terms(glossary: readonly GlossaryTerm[]) {
  const find = glossaryPattern(glossary);
  return (tree: Root): void => {
    const seen = new Set<string>();

    /** `before` is what the block says ahead of these nodes; returns it with what they say. */
    const mark = (parent: Element, before: string): string => {
      let read = before;
      parent.children = parent.children.flatMap((node): ElementContent[] => {
        const start = read;
        read += node.type === 'text' ? node.value : textOf(node);
        if (node.type === 'text') return markText(node, start);
        if (isBlock(node)) read = '';
        else if (node.type === 'element' && isOpen(node)) mark(node, start);
        return [node];
      });
      return read;
    };

    const markText = (node: Text, before: string): ElementContent[] => {
      const pieces: ElementContent[] = [];
      let end = 0;
      for (const {term, index, words} of find(node.value, before)) {
        if (seen.has(term.id)) continue;
        seen.add(term.id);
        if (index > end) pieces.push(text(node.value.slice(end, index)));
        pieces.push(note(term, words));
        end = index + words.length;
      }
      if (end === 0) return [node];
      return end < node.value.length ? [...pieces, text(node.value.slice(end))] : pieces;
    };

    const walk = (node: Root | Element): void => {
      for (const child of node.children) {
        if (child.type !== 'element' || child.tagName === 'guide-checklist') continue;
        if (isElement(child, 'p') || isElement(child, 'li')) mark(child, '');
        walk(child);
      }
    };
    walk(tree);
  };
}

/** A paragraph or a list inside a list item: the walk comes to it on its own. */
function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && ['p', 'ul', 'ol', 'blockquote', 'table'].includes(node.tagName);
}

function isOpen({tagName}: Element): boolean {
  return !CLOSED.includes(tagName) && !tagName.startsWith('guide-');
}

function note({id, terme, sigle, definition}: GlossaryTerm, words: string): Element {
  const nom = sigle === undefined ? terme : `${terme} (${sigle})`;
  return element('guide-term', {terme: id, nom, definition}, [text(words)]);
}
