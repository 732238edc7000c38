import * as z from 'zod';

/**
 * Schema of `data/adresses-publiees.yaml`: the addresses that the site has had, places of pages included. Each is a promise:
 * `npm run addresses` adds to the list and takes nothing away.
 */
export const publishedAddressesSchema = z.array(z.string().min(1).max(200));
