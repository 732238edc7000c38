import {v5 as uuid} from 'uuid';
import {absolute} from '../publication';
import type {DataPublication} from '../publication';

/**
 * The identifier of a record, a UUID of version 5: always the same for the same site, address and use.
 *
 * @param address of the page that the record is drawn from, without the base URL
 * @param use what the record is there: `service`, `phone/1`…
 */
export function hsdsId(publication: DataPublication, address: string, use: string): string {
  return uuid(`${absolute(publication, address)}#${use}`, uuid.URL);
}
