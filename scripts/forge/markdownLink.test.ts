import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {markdownLink} from './markdownLink';

/** Kinds of nodes of a Markdown, and where its links lead. */
function read(markdown: string): {kinds: string[]; targets: string[]} {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const kinds = new Set<string>();
  const targets: string[] = [];
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type === 'link') targets.push(node.url);
  });
  return {kinds: [...kinds].sort(), targets};
}

describe('a link', () => {
  it.each(['https://a.example/x(y)z', 'https://a.example/?q=<b>&r=\\', 'https://a.example/un espace'])(
    'holds its address whole: %s',
    (address) => {
      const {kinds, targets} = read(markdownLink('Un [nom] (long)', address));
      expect(kinds).toEqual(['link', 'paragraph', 'root', 'text']);
      expect(targets.map((target) => decodeURI(target))).toEqual([decodeURI(new URL(address).href)]);
    },
  );

  it.each(['javascript:alert(1)', 'tel:+18195550142', 'pas une adresse'])(
    'is a text alone for %s',
    (address) => {
      expect(read(markdownLink('819 555-0142', address)).kinds).toEqual(['paragraph', 'root', 'text']);
    },
  );
});
