import type {Delete, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Makes text again of what stands between single tildes: « 500~600 $ ou 700~800 $ » is two ranges, not a passage struck
 * out. A remark plugin; the options of the GFM of Docusaurus cannot be set.
 */
export function singleTildes() {
  return (tree: Root, file: {value: string | Uint8Array}): void => {
    const text = String(file.value);
    visit(tree, 'delete', (node: Delete, index, parent) => {
      const start = node.position?.start.offset ?? 0;
      if (!parent || index === undefined || text[start] !== '~' || text[start + 1] === '~') return undefined;
      const tilde = {type: 'text', value: '~'} as const;
      parent.children.splice(index, 1, tilde, ...node.children, {...tilde});
      return index;
    });
  };
}
