import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type {Plugin} from 'unified';
import {unified} from 'unified';
import type {Root} from 'hast';

/** The HTML of a page of the guide after these transforms, as the tests compare it. */
export function render(
  markdown: string,
  transforms: Plugin<[], Root>[],
  frontMatter: Record<string, unknown> = {},
): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  for (const transform of transforms) processor.use(transform);
  return String(processor.use(rehypeStringify).processSync({value: markdown, data: {frontMatter}}));
}
