import * as z from 'zod';
import {day, webAddress} from './fields';

const text = z.string().min(3);

/** Schema of `data/communaute.yaml`: what the community says of itself, in its own words. */
export const communitySchema = z.strictObject({
  nom: text,
  presentation: text,
  definition: z.strictObject({texte: text, source: text}),
  mission: text,
  vision: text,
  valeurs: z.array(text).min(1),
  historique: z.array(z.strictObject({date: day, titre: text, resume: text.optional()})).min(1),
  constats: z.array(z.strictObject({titre: text, points: z.array(text).min(1)})).min(1),
  pourquoi_une_communaute: z.array(text).min(1),
  activites: z.array(z.strictObject({id: z.string(), nom: text})).min(1),
  objectifs: z.array(z.strictObject({nom: text, activites: z.array(z.string())})).min(1),
  pilotage: z.strictObject({organisations: z.array(text), remerciements: z.array(text)}),
  rejoindre: z.array(z.strictObject({titre: text, texte: text, url: webAddress.optional()})).min(1),
  source: text,
});

export type Community = z.infer<typeof communitySchema>;
