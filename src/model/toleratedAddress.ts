import * as z from 'zod';
import {day, webAddress} from './fields';

/**
 * Schema of `data/adresses-tolerees.yaml`: addresses that the check of the web takes wrongly for faulty, or that it must not
 * visit. Each is one address or a whole host, and lasts for a time.
 */
export const toleratedAddressesSchema = z.array(
  z.strictObject({
    adresse: webAddress.optional(),
    /** « www.exemple.org » */
    hote: z.string().min(3).max(200).optional(),
    raison: z.string().min(10).max(200),
    /** The last day on which it holds. */
    jusqu_au: day,
    /** Never visited: its site has asked so. Without it, the address is visited, so as to know when it answers again. */
    sans_visite: z.literal(true).optional(),
  }),
);

export type ToleratedAddress = z.infer<typeof toleratedAddressesSchema>[number];
