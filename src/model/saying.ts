import * as z from 'zod';

/**
 * Schema of the files of `data/tournures/`: how people say a need, a practice or a parcours, the one whose id the file bears, when they
 * know none of our words. Search learns from them what a sentence asks for; nobody reads them.
 */
export const sayingSchema = z.strictObject({
  /** Sentences, or a few words as people type them. */
  dit: z.array(z.string().min(2).max(160)).min(1),
});

export interface Saying extends z.infer<typeof sayingSchema> {
  /** Of a need, a practice or a parcours. */
  id: string;
}
