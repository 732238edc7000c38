import type {Nodes, PhrasingContent, RootContent, Text} from 'mdast';
import {addresses} from '../../model/addresses';
import {frenchTypography} from '../typography';
import type {Linker} from './linker';

/** Whose words are never made links: links already, titles, and what is told to the letter. */
const CLOSED: readonly Nodes['type'][] = [
  'link',
  'linkReference',
  'heading',
  'definition',
  'footnoteDefinition',
];

/** Makes links of the names of entries in the Markdown of one of them; the first time each is named, whatever the section. */
export type LinkNodes = (nodes: readonly RootContent[]) => RootContent[];

/** @param self the entry that the text is of */
export function entryLinks({find}: Pick<Linker, 'find'>, self: string): LinkNodes {
  const seen = new Set<string>();

  const linkText = (node: Text): PhrasingContent[] => {
    // Before it is cut: an apostrophe is told by the letter ahead of it.
    const value = frenchTypography(node.value);
    const pieces: PhrasingContent[] = [];
    let at = 0;
    for (const {id, start, end} of find(value, self)) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (start > at) pieces.push(textOf(value.slice(at, start)));
      pieces.push({
        type: 'link',
        url: addresses.resource(id),
        children: [textOf(value.slice(start, end))],
      });
      at = end;
    }
    if (at === 0) return [node];
    return at < value.length ? [...pieces, textOf(value.slice(at))] : pieces;
  };

  const link = (node: Nodes): Nodes[] => {
    if (node.type === 'text') return linkText(node);
    if (!('children' in node) || CLOSED.includes(node.type)) return [node];
    // The tree is also that of the checks: it stays as it is.
    return [{...node, children: (node.children as Nodes[]).flatMap(link)} as Nodes];
  };

  return (nodes) => nodes.flatMap((node) => link(node) as RootContent[]);
}

function textOf(value: string): Text {
  return {type: 'text', value};
}
