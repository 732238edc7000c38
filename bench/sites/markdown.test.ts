import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {markdownOf} from './markdown';

describe('markdownOf', () => {
  it('writes lines that Markdown takes as plain paragraphs, whatever they begin with', () => {
    const lines = [
      '- tiret',
      '1. un',
      '# dièse',
      '> plus',
      '* astérisque',
      '+ plus',
      '=== égal',
      '<b>gras</b>',
      'a_b_c',
    ];
    const markdown = markdownOf({
      id: 'a',
      title: 'Titre « cité » : deux',
      summary: 'Résumé.',
      sections: [{heading: 'En-tête', text: lines.join('\n')}],
    });
    const tree = unified()
      .use(remarkParse)
      .parse(markdown.replace(/^---.*?---\n/s, ''));
    expect(tree.children.map(({type}) => type)).toEqual([
      'paragraph',
      'heading',
      ...lines.map(() => 'paragraph'),
    ]);
    const shown = tree.children.map((node) => ('children' in node ? textIn(node.children) : ''));
    expect(shown).toEqual(['Résumé.', 'En-tête', ...lines]);
  });
});

function textIn(nodes: readonly {type: string}[]): string {
  return nodes.map((node) => ('value' in node && node.type === 'text' ? String(node.value) : '')).join('');
}
