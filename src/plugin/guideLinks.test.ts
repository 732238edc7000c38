import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import {guideLinks} from './guideLinks';

const guideDir = path.resolve('docs');
const PRACTICE = path.join(guideDir, 'ideation/ecouter-avant-d-ecrire.md');
const PAGE = path.resolve('src/pages/a-propos.md');

/** Reads a page as Docusaurus does, with the plugin first; throws what stops the build. */
function build(file: string, value: string): void {
  guideLinks({guideDir})(unified().use(remarkParse).use(remarkGfm).parse(value), {path: file, value});
}

describe('guideLinks', () => {
  it.each([
    ...[
      'https://example.org',
      '/repertoire',
      '#en-bref',
      './decrire-le-besoin.md',
      '../financement/index.md#a',
    ],
  ])('lets [a](%s) be built', (url) => {
    expect(() => build(PRACTICE, `Voyez [a](${url}).`)).not.toThrow();
  });

  it.each([
    ...[
      '[a](../../../../../etc/hosts)',
      '[a](../../package.json)',
      '[a](./absente.md)',
      '[a][b]\n\n[b]: javascript:a',
    ],
    ...['![a](https://example.org/a.png)', '![a](../../static/img/favicon.svg)', '![a][b]\n\n[b]: ./a.png'],
    ...[
      '<a href="../../package.json">a</a>',
      '<javascript:a>',
      '[^1]\n\n[^1]: [a](data:a)',
      'http://example.org',
    ],
    ...['[a](@site/package.json)', '[a](pathname:///a)', '[a](//example.org)', '> - [a](/%2e%2e/a)'],
  ])('stops the build at %s in the guide', (markdown) => {
    expect(() => build(PRACTICE, `Un.\n\n${markdown}`)).toThrow(
      /^docs\/ideation\/ecouter-avant-d-ecrire\.md:\d+:\d+ /,
    );
  });

  it('stops the build at a file that a page of its own would publish', () => {
    expect(() => build(PAGE, 'Un.\n\n[a](../../package.json)')).toThrow(
      'src/pages/a-propos.md:3:1 L’adresse «\u00a0../../package.json\u00a0» n’est ni une adresse complète',
    );
    expect(() => build(PAGE, '[a](/guide) <span>b</span>')).not.toThrow();
  });

  it('reads the attributes of elements', () => {
    const tree = {
      type: 'root',
      children: [
        {
          type: 'mdxJsxFlowElement',
          name: 'img',
          attributes: [{name: 'src', value: '../../a.png'}],
          children: [],
        },
      ],
    } as unknown as Root;
    expect(() => guideLinks({guideDir})(tree, {path: PAGE, value: ''})).toThrow('ne vient pas du dossier');
  });
});
