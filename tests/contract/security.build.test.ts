import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {DefaultTreeAdapterMap} from 'parse5';
import {parse} from 'parse5';
import {describe, expect, it} from 'vitest';
import {BUILD, samplePages} from '../kinds';
import {pageFile} from './html';

/* The policy of the built site, read with another parser than the one that made it. */

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

const attribute = ({attrs}: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const textOf = ({childNodes}: Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const isPolicy = (element: Element) => attribute(element, 'http-equiv') === 'Content-Security-Policy';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function sourcesOf(policy: string, directive: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

const pages = [...samplePages().map(({address}) => pageFile(address)), `${BUILD}/404.html`].map((file) => {
  const all = elementsOf(parse(readFileSync(file, 'utf8')));
  const policies = all.filter(isPolicy);
  return {file, all, policies, policy: policies.map((one) => attribute(one, 'content') ?? '')[0] ?? ''};
});

describe('the policy of the pages', () => {
  it('is in each page, once, the same, before all that it rules', () => {
    expect(new Set(pages.map(({policy}) => policy)).size).toBe(1);
    for (const {file, all, policies} of pages) {
      expect(policies.length, file).toBe(1);
      const rank = all.findIndex(isPolicy);
      const ruled = all.findIndex(({tagName}) => ['script', 'style', 'link', 'img'].includes(tagName));
      expect(rank, file).toBeLessThan(ruled);
    }
  });

  it('knows the code that stands in each page, and lets no other run', () => {
    const used = new Set<string>();
    for (const {file, all, policy} of pages) {
      const scripts = all.filter(
        (one) =>
          one.tagName === 'script' &&
          attribute(one, 'src') === undefined &&
          attribute(one, 'type') === undefined,
      );
      const styles = all.filter(({tagName}) => tagName === 'style');
      expect(scripts.length, file).toBeGreaterThan(0);
      const hashes = (elements: Element[]) => elements.map((one) => hashOf(textOf(one)));
      expect(sourcesOf(policy, 'script-src'), file).toEqual(expect.arrayContaining(hashes(scripts)));
      expect(sourcesOf(policy, 'style-src-elem'), file).toEqual(expect.arrayContaining(hashes(styles)));
      hashes(scripts).forEach((hash) => used.add(hash));
      const handlers = all.flatMap(({attrs}) => attrs.filter(({name}) => /^on/.test(name)));
      expect(handlers, file).toEqual([]);
    }
    const scripts = sourcesOf(pages[0]?.policy ?? '', 'script-src');
    expect(scripts.join(' ')).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
    // The script of the addresses that pages have left is in none of these pages.
    expect(scripts.length).toBeLessThanOrEqual(1 + used.size + 1);
  });

  it('is short enough for the lines that hosts read', () => {
    const lines = readFileSync(`${BUILD}/_headers`, 'utf8').split('\n');
    expect(lines.some((line) => line.includes(pages[0]?.policy ?? '?'))).toBe(true);
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(2_000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  });
});
