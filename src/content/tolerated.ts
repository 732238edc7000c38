import type {ToleratedAddress} from '../model/toleratedAddress';
import {toleratedAddressesSchema} from '../model/toleratedAddress';
import {readUrl} from './address';
import {parseFile} from './document';
import type {FoundFile} from './folder';

/** What the file of tolerated addresses says; nothing when it is not there, `undefined` when it is faulty. */
export function toleratedAddresses(found: readonly FoundFile[]): ToleratedAddress[] | undefined {
  const file = found.find(({place}) => place.kind === 'adresses-tolerees');
  if (!file) return [];
  const {yaml} = parseFile(file);
  return yaml && toleratedAddressesSchema.safeParse(yaml.data).data;
}

/** True when an address, without its #fragment, is the tolerated one or stands on the tolerated host. */
export function isTolerated(address: string, {adresse, hote}: Partial<ToleratedAddress>): boolean {
  const url = readUrl(address);
  if (hote !== undefined) return url?.hostname === hote;
  const tolerated = adresse === undefined ? undefined : readUrl(adresse);
  if (!url || !tolerated) return false;
  tolerated.hash = '';
  return url.href === tolerated.href;
}
