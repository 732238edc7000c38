import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {describe, expect, it} from 'vitest';
import {inertMarkdown} from './inertMarkdown';
import {everyNode, parseMarkdown, plainText} from './markdown';

const HOSTILE = [
  '`code`',
  '| cellule |',
  '<script>alert(1)</script>',
  '<!-- fin -->',
  '</details>',
  '@quelqu-un',
  '#12',
  'GH-12',
  'proprietaire/depot#12',
  'https://exemple.example/a?b=c',
  'www.exemple.example',
  'info@exemple.example',
  '${{ secrets.GITHUB_TOKEN }}',
  '$x$',
  '::error file=a::b',
  '##[group]a',
  '\n\n# Titre',
  '\r\n- point',
  '\u202e',
  '\u2066',
  '\ud800',
  '![image](https://exemple.example/i.png)',
  '[lien](javascript:alert(1))',
  '[^note]: a',
  '- [ ] fait',
  '1. un',
  '1) un',
  '+ un',
  '= = =',
  '---',
  '***gras***',
  '~~rayé~~',
  '&lt;b&gt;&#64;',
  '\\',
  '*',
  '_',
  '> citation',
  ':tada:',
  '12) une liste',
  '===',
  '| a | b |\n|---|---|\n| c | d |',
  '```\ncode',
  '~~barré~~ **gras** _penché_',
  '<details open><img src=x onerror=alert(1)>',
  '[ref]: https://exemple.example\n\n[ref]',
  'a\\',
  'a[^1]\n\n[^1]: note',
  '    du code',
  'Voir @equipe, autre/projet#3, ou a@b.example',
];

const wild = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'})), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** What is left of a text once shown. */
function shown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

function textOf(markdown: string): {types: Set<Nodes['type']>; text: string} {
  const tree = parseMarkdown(markdown);
  const types = new Set(everyNode(tree).map(({type}) => type));
  return {types, text: plainText(tree)};
}

describe('a text made inert', () => {
  it.each(HOSTILE)('shows %j as it is', (text) => {
    const {types, text: read} = textOf(inertMarkdown(text));
    types.delete('paragraph');
    expect([...types].filter((type) => type !== 'root' && type !== 'text')).toEqual([]);
    expect(shown(read)).toBe(shown(text));
  });

  it('is text alone, alone on its line, after words and in a list', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom('', 'Mots : ', '**Mots** — ', '- ', '### '), (text, before) => {
        const {types, text: read} = textOf(`${before}${inertMarkdown(text)}`);
        const allowed = ['root', 'text', 'paragraph', 'strong', 'list', 'listItem', 'heading'];
        expect([...types].filter((type) => !allowed.includes(type))).toEqual([]);
        expect(shown(read).endsWith(shown(text))).toBe(true);
        if (before === '') expect(types.has('list') || types.has('heading')).toBe(false);
      }),
      {numRuns: 2000},
    );
  });

  it('stays in its cell and in its block', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const inert = inertMarkdown(text);
        const cells = everyNode(parseMarkdown(`| a | b |\n| --- | --- |\n| ${inert} | fin |\n`));
        expect(cells.filter(({type}) => type === 'tableCell')).toHaveLength(4);
        expect(inert).not.toMatch(/[\r\n\u2028\u2029<]|::|##|\$\{|\p{Cf}/u);
        // What GitHub looks for once the text is rendered.
        const rendered = inert.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
        expect(rendered).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./i);
      }),
      {numRuns: 2000},
    );
  });

  it('leaves plain French as it is', () => {
    const text = 'L’accueil est ouvert du lundi au jeudi, de 9\u00a0h à 16\u00a0h; appelez avant.';
    expect(inertMarkdown(text)).toBe(text);
  });
});
