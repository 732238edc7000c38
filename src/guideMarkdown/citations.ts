import type {ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import {CITATION} from '../model/guideMarks';
import {element, text} from './elements';
import {type PageFile, sourcesOf} from './frontMatter';

/** Calls of notes that follow one another. */
const RUN = new RegExp(`(?:${CITATION.source})+`, 'g');

/**
 * Makes `[^id]` a numbered call of note: `<sup><guide-citation source numero titre rang>`. The number is the place of the
 * source in the front matter, `rang` counts the calls of one source from 1. An unknown id is left as it is written.
 */
export function citations() {
  return (tree: Root, file: PageFile): void => {
    const sources = sourcesOf(file);
    const calls = new Map<string, number>();

    const call = (id: string): ElementContent | undefined => {
      const index = sources.findIndex((source) => source.id === id);
      const source = sources[index];
      if (!source) return undefined;
      const rank = (calls.get(id) ?? 0) + 1;
      calls.set(id, rank);
      return element('guide-citation', {
        source: id,
        numero: String(index + 1),
        titre: source.titre,
        rang: String(rank),
      });
    };

    const run = (marks: string): ElementContent[] => {
      const unknown: string[] = [];
      const known = [...marks.matchAll(CITATION)].flatMap(([mark, id = '']) => {
        const node = call(id);
        if (!node) unknown.push(mark);
        return node ? [node] : [];
      });
      const separated = known.flatMap((node, index) => (index > 0 ? [text(', '), node] : [node]));
      return [
        ...(known.length > 0 ? [element('sup', {className: ['appels']}, separated)] : []),
        ...(unknown.length > 0 ? [text(unknown.join(''))] : []),
      ];
    };

    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'code') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = replaceRuns(node.value, run);
      if (!pieces) return undefined;
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}

/** The text cut around its runs of marks, these made into nodes; `undefined` when there is none. */
function replaceRuns(value: string, make: (marks: string) => ElementContent[]): ElementContent[] | undefined {
  const matches = [...value.matchAll(RUN)];
  if (matches.length === 0) return undefined;
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const match of matches) {
    if (match.index > end) pieces.push(text(value.slice(end, match.index)));
    pieces.push(...make(match[0]));
    end = match.index + match[0].length;
  }
  if (end < value.length) pieces.push(text(value.slice(end)));
  return pieces;
}
