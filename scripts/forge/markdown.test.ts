import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {markdownLink, markdownText} from './markdown';

/** Kinds of nodes of a Markdown, and the text they hold. */
function read(markdown: string): {kinds: string[]; text: string; targets: string[]} {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const kinds = new Set<string>();
  const targets: string[] = [];
  let text = '';
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type === 'text') text += node.value;
    if (node.type === 'link') targets.push(node.url);
  });
  return {kinds: [...kinds].sort(), text, targets};
}

const HOSTILE = [
  '# Un titre',
  '- [x] une case',
  '1. une liste',
  '12) une liste',
  '> une citation',
  '---',
  '===',
  '| a | b |\n|---|---|\n| c | d |',
  '```\ncode',
  '~~barré~~ **gras** _penché_',
  '<script>alert(1)</script><!-- message-suivi: autre -->',
  '<details open><img src=x onerror=alert(1)>',
  '[lien](javascript:alert(1)) ![image](https://mal.example/a.png)',
  '[ref]: https://mal.example\n\n[ref]',
  'https://mal.example www.mal.example nom@mal.example',
  'a\\',
  '&lt;b&gt; &#64;moi',
  'a[^1]\n\n[^1]: note',
  '`code` $x$ :tada:',
  '    du code',
];

describe('a text that anyone may have written', () => {
  it.each(HOSTILE)('shows as it is: %j', (text) => {
    const {kinds, text: shown} = read(markdownText(text));
    expect(kinds).toEqual(['paragraph', 'root', 'text']);
    expect(shown.replaceAll('\u2060', '')).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('calls nobody and names no other message', () => {
    const {text} = read(markdownText('Voir @equipe, #12 et autre/projet#3, ou a@b.example'));
    expect(text).not.toMatch(/[@#][\p{L}\p{N}]/u);
  });

  it('stays one paragraph of text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom(...HOSTILE), (noise, hostile) => {
        const {kinds} = read(`Avant ${markdownText(noise + hostile)} après`);
        expect(kinds).toEqual(['paragraph', 'root', 'text']);
      }),
    );
  });
});

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
