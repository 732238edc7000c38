import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMarkdown, readPassages, renderMarkdown, renderSections} from './markdown';

function html(markdown: string): string {
  const tree = parseMarkdown(markdown);
  return renderMarkdown(tree.children, tree);
}

describe('renderMarkdown', () => {
  it('keeps paragraphs, lists, emphasis, links, titles of level 3 and tables', () => {
    expect(html('Un **gras** et *italique*.')).toBe('<p>Un <strong>gras</strong> et <em>italique</em>.</p>');
    expect(html('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>');
    expect(html('### Prix')).toBe('<h3>Prix</h3>');
    expect(html('| a | b |\n| --- | --: |\n| 1 | 2 |')).toContain('<td align="right">2</td>');
  });

  it('keeps the ends of lines that were asked for, and single tildes', () => {
    expect(html('Un  \ndeux\\\ntrois')).toBe('<p>Un<br>\ndeux<br>\ntrois</p>');
    expect(html('500~600 $ ou 700~800 $')).toBe('<p>500~600\u00a0$ ou 700~800\u00a0$</p>');
  });

  it('marks links to other sites and drops unsafe ones', () => {
    expect(html('[a](https://example.org)')).toBe(
      '<p><a href="https://example.org" rel="noopener">a</a></p>',
    );
    expect(html('[a](mailto:info@example.org)')).toBe('<p><a href="mailto:info@example.org">a</a></p>');
    expect(html('[a](javascript:alert(1))')).toBe('<p><a>a</a></p>');
    expect(html('[a](http://example.org)')).not.toContain('href');
  });

  it('finds links defined under another title', () => {
    const [section] = renderSections(
      parseMarkdown('## A\n\n[a][1]\n\n## B\n\nb\n\n[1]: https://example.org\n'),
    );
    expect(section).toEqual({
      heading: 'A',
      html: '<p><a href="https://example.org" rel="noopener">a</a></p>',
    });
  });

  it('sets French text but not code', () => {
    expect(html("l'idée : `l'a : b`")).toBe("<p>l’idée\u00a0: l'a : b</p>");
  });

  it('never lets a tag or an attribute through', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '[a](',
        'javascript:',
        'data:',
        ')',
        '![',
        ']',
        '"',
        '<!--',
      ],
      ...[
        '<svg/onload=a>',
        '<a href="java\nscript:b">',
        '`',
        '**',
        '\n',
        '> ',
        '| a |',
        '&lt;',
        '\\',
        '<https://a.b>',
      ],
    );
    // A relative address has no scheme: no colon before its first « / », « ? » or « # ».
    const known =
      /^<\/?(?:p|br|ul|ol|li|strong|em|a|h3|table|thead|tbody|tr|th|td)(?: (?:href="(?:https|mailto|tel):[^"<>]*"|href="[^":<>/?#]*(?:[/?#][^"<>]*)?"|rel="noopener"|start="\d+"|align="\w+"))*>$/;
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        for (const tag of html(pieces.join('')).match(/<[^>]*>/g) ?? []) expect(tag).toMatch(known);
      }),
    );
  });
});

describe('renderSections', () => {
  it('cuts at the titles of level 2 and leaves out what stands before', () => {
    const page = "---\na: b\n---\n\navant\n\n## À qui ça s'adresse\n\nun\n\n### Prix\n\n## Vide\n";
    const tree = parseMarkdown(page);
    expect(renderSections(tree)).toEqual([
      {heading: 'À qui ça s’adresse', html: '<p>un</p>\n<h3>Prix</h3>'},
      {heading: 'Vide', html: ''},
    ]);
  });
});

describe('readPassages', () => {
  it('gives the plain text of a page, by title', () => {
    const page =
      '---\na: b\n---\n\nDébut **gras**.\n\n## Prix\n\n- un\n- [deux](https://example.org)\n\n### Rabais\n\n<b>x</b> `y`\n\n## Prix {#cout}\n\nfin\n';
    expect(readPassages(parseMarkdown(page))).toEqual([
      {heading: '', anchor: '', text: 'Début gras.'},
      {heading: 'Prix', anchor: 'prix', text: 'un\ndeux\nRabais\nx y'},
      {heading: 'Prix', anchor: 'cout', text: 'fin'},
    ]);
  });
});
