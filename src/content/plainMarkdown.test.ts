import fc from 'fast-check';
import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {plainTree} from './plainMarkdown';

const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false});

/** A tree as the rules see it: types, texts, depths and offsets. */
function seen(node: Nodes): unknown {
  const {type, position} = node;
  return {
    type,
    range: [position?.start.offset, position?.end.offset],
    ...('value' in node && {value: node.value}),
    ...('depth' in node && {depth: node.depth}),
    ...('children' in node && {children: node.children.map(seen)}),
  };
}

const ENTRY =
  '\n## Ce que vous y trouvez\n\nUn prêt : 5 000 $ (ou plus).\nUn conseil.\n### Prix\n« Oui », 2 fois.\n';

describe('a text of titles and paragraphs alone', () => {
  it('is read without the parser', () => {
    expect(plainTree(ENTRY, 0)).toBeDefined();
    expect(plainTree(`---\nnom: *x*\n---${ENTRY}`, 16)?.children.at(-1)?.position?.end.offset).toBe(
      ENTRY.length + 15,
    );
  });

  const sound = fc.constantFrom(
    '',
    '',
    '## ',
    '### ',
    'Un mot',
    'É',
    '« a »',
    ' 12 $',
    ' : b',
    '! ',
    '\u00a0',
    '😀',
    '-',
    '=',
    '1. ',
    '{#a}',
    ':::tip',
    '+',
  );
  const marks = fc.constantFrom(
    '*',
    '_',
    '`',
    '[a]',
    '](b)',
    '<b>',
    '&amp;',
    '|',
    '~~',
    '#',
    '@',
    '\\',
    '\r',
    '\t',
    '> ',
    'http://a.b',
    'WWW.a.ca',
    '    ',
    '---',
    '===',
    'a@b.ca',
    '\f',
    '\u2028',
  );
  const line = fc
    .array(fc.oneof({weight: 12, arbitrary: sound}, {weight: 1, arbitrary: marks}), {maxLength: 4})
    .map((parts) => parts.join(''));

  it('gives the tree that the parser gives', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, {maxLength: 6}), (lines) => {
        const text = `\n${lines.join('\n')}`;
        const tree = plainTree(text, 0);
        if (!tree) return;
        read += 1;
        expect(seen(tree)).toEqual(seen(parser.parse(text)));
      }),
      {numRuns: 800},
    );
    expect(read).toBeGreaterThan(50);
  });

  it.each([
    '- Un',
    '1. Un',
    '> Un',
    'Un *mot*',
    'Un  \nmot',
    'Un\n---',
    'Voir www.a.ca',
    'a@b.ca',
    '# Un',
    'Un\r\nmot',
    ' Un',
    '12 $',
  ])('leaves %j to the parser', (text) => {
    expect(plainTree(text, 0)).toBeUndefined();
  });
});
