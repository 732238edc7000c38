import * as z from 'zod';
import {id} from './fields';

/** Schema of `data/mots-a-risque.yaml`: words that people of one room understand in several ways. */
export const contestedWordsSchema = z.array(
  z.strictObject({
    id,
    mot: z.string().min(2).max(40),
    /** What the community has to settle. */
    question: z.string().min(10).max(200),
    /** The ways it is understood, each with a sentence in which it bears that sense. */
    sens: z
      .array(z.strictObject({nom: z.string().min(3).max(120), phrase: z.string().min(10).max(200)}))
      .min(2),
    /** What to say meanwhile so as to be understood. */
    en_attendant: z.string().min(10).max(300),
    /** Id of the term of the glossary, when there is one. */
    terme: id.optional(),
  }),
);

export type ContestedWord = z.infer<typeof contestedWordsSchema>[number];
