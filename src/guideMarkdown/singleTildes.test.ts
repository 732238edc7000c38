import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {singleTildes} from './singleTildes';

it.each([
  ['500~600 $ ou 700~800 $', '<p>500~600 $ ou 700~800 $</p>'],
  ['a ~*b* c~ d ~e~', '<p>a ~<em>b</em> c~ d ~e~</p>'],
  ['a ~~b~~', '<p>a <del>b</del></p>'],
])('reads « %s »', (markdown, html) => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(singleTildes)
    .use(remarkRehype)
    .use(rehypeStringify);
  expect(String(processor.processSync(markdown))).toBe(html);
});
