import type {Nodes, PhrasingContent, RootContent, Text} from 'mdast';
import {addresses} from '../../model/addresses';
import {frenchTypography} from '../typography';
import type {Linker} from './linker';
import {cutAtNames} from './linkText';

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
export function entryLinks(linker: Pick<Linker, 'find'>, self: string): LinkNodes {
  const seen = new Set<string>();

  // In French typography before it is cut: an apostrophe is told by the letter ahead of it.
  const linkText = (node: Text): PhrasingContent[] =>
    cutAtNames(frenchTypography(node.value), linker, self, seen).map(({text, id}) =>
      id === undefined ? textOf(text) : {type: 'link', url: addresses.resource(id), children: [textOf(text)]},
    );

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
