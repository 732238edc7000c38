import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {FoundLink} from '../content/links';
import {guideLinkFault, linksOf, pageLinkFault} from '../content/links';
import {quote} from '../content/words';

/** A file as Docusaurus gives it to a remark plugin. */
interface MarkdownFile {
  path: string;
  value: string | Uint8Array;
}

/** What MDX adds to the nodes of Markdown: an element, whose attributes may be addresses. */
interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: {name?: string; value?: unknown}[];
  position?: {start: {offset?: number}};
}

/**
 * A remark plugin that stops the build at a link or an image that the guide does not take, before Docusaurus reads it:
 * Docusaurus publishes the file that a relative link leads to, wherever it stands on the machine that builds. The
 * validator says the same with more words; this holds for what it does not read, as the pages of `src/pages`.
 */
export function guideLinks({guideDir}: {guideDir: string}) {
  return (tree: Root, file: MarkdownFile): void => {
    const relative = path.relative(guideDir, file.path).split(path.sep).join('/');
    const isGuide = !relative.startsWith('../') && !path.isAbsolute(relative);
    const place = {
      folder: path.posix.dirname(relative),
      isPage: (page: string) => existsSync(path.join(guideDir, page)),
    };
    for (const link of [...linksOf(tree), ...jsxLinks(tree)]) {
      const found = isGuide ? guideLinkFault(link, place) : pageLinkFault(link);
      if (found) throw new Error(`${placeOf(link, file)} L’adresse ${quote(link.url)} ${found.fault}.`);
    }
    if (isGuide) refuseHtml(tree, file);
  };
}

/** The addresses that stand in the attributes of elements. An expression is code, as in any component. */
function jsxLinks(tree: Root): FoundLink[] {
  const found: FoundLink[] = [];
  visit(tree, (child) => {
    const node: unknown = child;
    if (!isJsx(node)) return;
    const attributes = new Map(node.attributes.map(({name, value}) => [name, value]));
    const offset = node.position?.start.offset ?? 0;
    for (const name of ['href', 'to', 'src', 'poster', 'data', 'action', 'srcSet']) {
      const url = attributes.get(name);
      const isImage = !['href', 'to', 'action'].includes(name);
      const alt = attributes.get('alt');
      if (typeof url !== 'string') continue;
      found.push({url, range: [offset, offset], ...(isImage && {alt: typeof alt === 'string' ? alt : ''})});
    }
  });
  return found;
}

function isJsx(node: unknown): node is JsxElement {
  const {type} = node as {type: string};
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** Raw HTML has every way of leading somewhere: the guide has none. */
function refuseHtml(tree: Root, file: MarkdownFile): void {
  visit(tree, 'html', ({value, position}) => {
    const offset = position?.start.offset ?? 0;
    const place = placeOf({range: [offset, offset]}, file);
    throw new Error(`${place} Le guide s’écrit sans HTML, et ${quote(value)} en est.`);
  });
}

function placeOf({range: [offset]}: Pick<FoundLink, 'range'>, file: MarkdownFile): string {
  const before = String(file.value).slice(0, offset).split('\n');
  return `${path.relative(process.cwd(), file.path)}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
