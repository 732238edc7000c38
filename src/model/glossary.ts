import * as z from 'zod';
import {id, webAddress} from './fields';

/** Schema of `data/glossaire.yaml`: one list of terms. */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    terme: z.string().min(2).max(80),
    sigle: z.string().min(2).max(20).optional(),
    /** Other ways it is written (plural, feminine, synonym), for the notes in the text of the guide. */
    formes: z.array(z.string().min(2).max(80)).min(1).optional(),
    /** False for a word that everyday French uses in other senses too: the guide never marks it by itself. */
    annoter: z.literal(false).optional(),
    definition: z.string().min(10).max(400),
    anglais: z.string().min(1).max(80),
    source: z.strictObject({
      nature: z.enum(['page', 'avis-praticien']),
      url: webAddress.optional(),
      copie: z.literal(true).optional(),
      reference: z.string().min(5).max(300).optional(),
    }),
  }),
);

export type GlossaryTerm = z.infer<typeof glossarySchema>[number];
