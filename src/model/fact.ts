import * as z from 'zod';
import {id, partialDate, webAddress} from './fields';
import {oneOfTerms} from './schemaOf';
import type {Vocabularies} from './vocabularies';

/** Schema of `data/faits.yaml`: legal and fiscal facts of Québec, each dated and sourced. General information, not advice. */
export function factsSchema(vocabularies: Vocabularies) {
  return z.array(
    z.strictObject({
      id,
      titre: z.string().min(3).max(80),
      etape: oneOfTerms('etapes', vocabularies),
      fait: z.string().min(20).max(600),
      sources: z
        .array(
          z.strictObject({
            titre: z.string().min(3).max(200),
            url: webAddress.optional(),
            /** Read on a site of copies, or course notes: named, never linked. */
            copie: z.literal(true).optional(),
          }),
        )
        .min(1),
      /** Date of what was read (a day, a month or a year); absent when the page bears none. */
      vu: partialDate.optional(),
      /** What must be checked before one relies on it. */
      a_verifier: z.string().min(5).max(300).optional(),
      /** Whom to ask. */
      aupres_de: z.string().min(2).max(200),
    }),
  );
}

export type Fact = z.infer<ReturnType<typeof factsSchema>>[number];
