import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {SEARCH_PART_FILES} from '../../src/pageData/paths';
import {openCards} from '../../src/search/cards';
import type {SearchFile} from '../../src/pageData/searchFile';
import type {SearchPart} from '../../src/search/format';

/* Anchors are worked out from the Markdown when search is built, and by Docusaurus when the page is: they must agree. */

const build = path.resolve('build');
const [names] = SEARCH_PART_FILES;
const {part} = JSON.parse(readFileSync(path.join(build, names), 'utf8')) as SearchFile<SearchPart>;
const cards = part.head ? openCards(part.head.cards, part.head.territories) : [];
const pages = new Map<string, string>();

function page(address: string): string {
  const html = pages.get(address) ?? readFileSync(path.join(build, `${address.slice(1)}.html`), 'utf8');
  pages.set(address, html);
  return html;
}

describe('addresses of search results', () => {
  it('lead to pages and anchors that exist', () => {
    const anchored = cards.filter((card) => card.url.includes('#'));
    expect(anchored.length).toBeGreaterThan(50);
    const lost = anchored.filter((card) => {
      const [address = '', anchor = ''] = card.url.split('#');
      const id = decodeURIComponent(anchor).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return !new RegExp(`\\bid="?${id}["\\s>]`).test(page(address));
    });
    expect(lost.map((card) => card.url)).toEqual([]);
    for (const card of cards) expect(() => page(card.url.split('#')[0] ?? '')).not.toThrow();
  });
});
