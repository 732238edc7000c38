import {readUrl} from './address';
import {parseFile} from './document';
import type {ParsedFile} from './document';
import type {FoundFile} from './folder';
import {linksOf} from './links';

/** Where an address stands: the line of a file. */
export interface AddressPlace {
  file: string;
  line: number;
}

/**
 * Every address of the web that the content gives, as a value or as a link of a text, with the places that give it. It comes
 * without its #fragment: what stands at it is one page. What could not be asked for is left out: a rule speaks of it.
 */
export function webAddresses(found: readonly FoundFile[]): Map<string, AddressPlace[]> {
  return addressesOf(found.map(parseFile));
}

/** The same, of files that are read already. */
export function addressesOf(files: readonly ParsedFile[]): Map<string, AddressPlace[]> {
  const addresses = new Map<string, AddressPlace[]>();
  for (const file of files) {
    // It speaks of the addresses that the others give.
    if (file.place.kind === 'adresses-tolerees') continue;
    for (const {text, offset} of written(file)) {
      const address = pageAddress(text);
      if (address === undefined) continue;
      const place = {file: file.path, line: file.lines.pointAt(offset).line};
      const places = addresses.get(address);
      if (places) places.push(place);
      else addresses.set(address, [place]);
    }
  }
  return addresses;
}

/** Any value that is an address, whatever its key: kinds of files give it several names. */
function written({yaml, body}: ParsedFile): {text: string; offset: number}[] {
  const values = (yaml?.texts ?? []).map(({value, range: [offset]}) => ({text: value, offset}));
  const links = body ? linksOf(body.tree).map(({url, range: [offset]}) => ({text: url, offset})) : [];
  return [...values, ...links];
}

/** The one form of the address of a page, without its #fragment; `undefined` for what could not be asked for. */
export function pageAddress(text: string): string | undefined {
  const url = /^https?:\/\/\S+$/i.test(text) ? readUrl(text) : undefined;
  if (!url?.hostname.includes('.')) return undefined;
  url.hash = '';
  return url.href;
}
