import {isRecord} from './data';

/** True for an entry that gives a way to reach what it speaks of: a page, a number, an e-mail, an address. */
export function isReachable(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const {porte, telephone, courriel, adresse} = isRecord(entry.contact) ? entry.contact : {};
  return [entry.url, porte, telephone, courriel, adresse].some((way) => way !== undefined);
}
