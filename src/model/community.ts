import * as z from 'zod';
import {day, webAddress} from './fields';
import {FIXED_ADDRESSES} from './siteAddresses';

const text = z.string().min(3);

/** An organisation, and its entry when the directory has one. */
const organisation = z.strictObject({nom: z.string().min(2), fiche: z.string().optional()});

const finding = z.strictObject({titre: text, points: z.array(text).min(1)});

/** Schema of `data/communaute.yaml`: what the community says of itself, in its own words. */
export const communitySchema = z.strictObject({
  nom: text,
  presentation: text,
  definition: z.strictObject({texte: text, source: text}),
  mission: text,
  vision: text,
  valeurs: z.array(text).min(1),
  historique: z
    .array(
      z.strictObject({
        date: day,
        titre: text,
        /** The entry of who held it. */
        fiche: z.string().optional(),
        resume: text.optional(),
        /** What people found that day. */
        constats: z.array(finding).min(1).optional(),
      }),
    )
    .min(1),
  pourquoi_une_communaute: z.array(text).min(1),
  activites: z
    .array(
      z.strictObject({
        id: z.string(),
        nom: text,
        /** The page of the site that it has. */
        page: z.enum([...FIXED_ADDRESSES] as [string, ...string[]]).optional(),
        /** Ids of the templates that help to hold it. */
        gabarits: z.array(z.string()).min(1).optional(),
      }),
    )
    .min(1),
  objectifs: z.array(z.strictObject({nom: text, activites: z.array(z.string())})).min(1),
  pilotage: z.strictObject({
    organisations: z.array(organisation),
    remerciements: z.array(organisation),
  }),
  /** Where its members meet between meetings, each in its own words. */
  plateformes: z.array(
    z.strictObject({
      nom: text,
      texte: text,
      mots: z.array(text).min(1).optional(),
      fiche: z.string().optional(),
    }),
  ),
  rejoindre: z.array(z.strictObject({titre: text, texte: text, url: webAddress.optional()})).min(1),
  invitation: text.optional(),
  source: text,
});

export type Community = z.infer<typeof communitySchema>;

export type Organisation = z.infer<typeof organisation>;

/** One of the things that the community plans to do. */
export type Activity = Community['activites'][number];
