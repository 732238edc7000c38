import * as z from 'zod';
import {webAddress} from './fields';

/** Schema of `data/site.yaml`: the words of the site that are not a page. Addresses of hosts come from the environment. */
export const siteSchema = z.strictObject({
  titre: z.string().min(3),
  marque: z.string().min(2),
  sous_titre: z.string().min(3),
  description: z.string().min(20).max(200),
  communaute: z.string().min(10),
  /** Its usual short name, « CC BY 4.0 ». */
  licence: z.string().min(3),
  /** Its page; without it, other programs read its name only. */
  licence_url: webAddress.optional(),
  /** Function (never a person) and e-mail of who answers for personal information; absent until the community names one. */
  responsable_renseignements: z.strictObject({fonction: z.string().min(3), courriel: z.email()}).optional(),
  /** E-mail (of a function, never of a person) that receives proposals; absent until the community opens one. */
  courriel_propositions: z.email().optional(),
  /** What the page in English says: the language of entries that serve in English, and the doors it names, in its words. */
  anglais: z
    .strictObject({
      langue: z.string().min(2),
      portes: z.array(
        z.strictObject({
          /** Id of the entry. */
          fiche: z.string().min(2),
          nom: z.string().min(3),
          phrase: z.string().min(10).max(240),
        }),
      ),
    })
    .optional(),
});

export type SiteTexts = z.infer<typeof siteSchema>;
