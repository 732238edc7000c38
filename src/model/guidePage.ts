import * as z from 'zod';
import {day, oneOf, webAddress} from './fields';
import type {Vocabularies} from './vocabularies';
import {needs} from './lookups';

/** Schema of the front matter of `docs/<etape>/index.md`: the overview of one stage of the guide. */
export function guidePageSchema(vocabularies: Vocabularies) {
  return z.strictObject({
    titre: z.string().min(3).max(120),
    resume: z.string().min(20).max(240),
    etape: oneOf(vocabularies.etapes),
    besoins: z.array(oneOf(needs(vocabularies))).min(1),
    sources: z.array(z.strictObject({titre: z.string().min(3), url: webAddress.optional()})).optional(),
    revise_le: day,
  });
}

export type GuidePageFrontMatter = z.infer<ReturnType<typeof guidePageSchema>>;

/** Headings every stage overview holds, in this order. */
export const STAGE_HEADINGS = [
  'À quoi sert cette étape',
  'Les questions que vous vous posez',
  'Ce que vous faites',
  'Ce que vous aurez en main',
  'Prêt pour la suite quand…',
  'Revenir, continuer ou arrêter',
  'Les pièges',
  'Un exemple d’ici',
] as const;
