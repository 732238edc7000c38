import * as z from 'zod';

/** A word or a short phrase, as people type it. */
const words = z.string().min(1).max(60);

/**
 * Words that mean the same wherever they stand: an acronym and its name, French and English, two spellings. To search
 * one is to search all.
 */
const synonymGroupSchema = z.strictObject({mots: z.array(words).min(2)});

/**
 * A looser kinship, one way: who searches one of `cherche` may also be served by what says one of `aussi`, and not the
 * reverse (« sous » leads to « subvention »; nobody who wants a grant is served by a text that says « sous »).
 */
const kinshipSchema = z.strictObject({
  cherche: z.array(words).min(1),
  aussi: z.array(words).min(1),
});

/** Schema of `data/vocabulaires/synonymes.yaml`: what search knows of the words of the field. */
export const synonymsSchema = z.strictObject({
  equivalents: z.array(synonymGroupSchema),
  proches: z.array(kinshipSchema),
  /** What only introduces what one asks for: « bonjour », « on cherche quelque chose pour ». */
  remplissage: z.array(words).optional(),
});

export type Synonyms = z.infer<typeof synonymsSchema>;
