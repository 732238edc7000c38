import {readFileSync, statSync} from 'node:fs';
import {PAGE_DATA_DIR, pageDataFile} from '../src/pageData/paths';
import {addresses} from '../src/model/addresses';

export const BUILD = 'build';

let built: string[] | undefined;

/** Addresses of the built site, without the origin, as the sitemap gives them. The site under test stands at the root. */
export function builtAddresses(): string[] {
  built ??= [...readFileSync(`${BUILD}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  return [...built];
}

/** A kind of page: its name in `addresses`, and what its addresses look like. */
interface Pattern {
  kind: string;
  regex: RegExp;
  /** Parts of the address that vary from page to page. */
  wildcards: number;
}

/** One pattern for each address the site promises; anchors are not pages. */
export const PATTERNS: Pattern[] = Object.entries(addresses as Record<string, (...ids: string[]) => string>)
  .map(([kind, address]) => ({kind, text: address('*', '*')}))
  .filter(({text}) => !text.includes('#'))
  .map(({kind, text}) => ({
    kind,
    regex: new RegExp(`^${text.replaceAll('*', '[^/]+')}$`),
    wildcards: text.split('*').length - 1,
  }));

/**
 * The kinds that an address belongs to: one, or the site has grown and `src/model/addresses.ts` does not know it. What is
 * written in full goes before what varies: « /guide/cahier » is no stage.
 */
export function kindsOf(address: string): string[] {
  const found = PATTERNS.filter(({regex}) => regex.test(address));
  const fewest = Math.min(...found.map(({wildcards}) => wildcards));
  return found.filter(({wildcards}) => wildcards === fewest).map(({kind}) => kind);
}

/** The built addresses of one kind. */
export function addressesOf(kind: string): string[] {
  return builtAddresses().filter((address) => kindsOf(address).includes(kind));
}

let samples: {kind: string; address: string}[] | undefined;

/** One page of each kind that the site has: the one with most to show. */
export function samplePages(): {kind: string; address: string}[] {
  samples ??= findSamples();
  return [...samples];
}

function findSamples(): {kind: string; address: string}[] {
  const all = builtAddresses().map((address) => ({
    address,
    kinds: kindsOf(address),
    size: dataSize(address),
  }));
  return PATTERNS.flatMap(({kind}) => {
    const [richest] = all.filter(({kinds}) => kinds.includes(kind)).sort((a, b) => b.size - a.size);
    return richest === undefined ? [] : [{kind, address: richest.address}];
  });
}

function dataSize(address: string): number {
  return statSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, {throwIfNoEntry: false})?.size ?? 0;
}
