import * as z from 'zod';
import {day, id, oneOf, webAddress} from './fields';
import type {Vocabularies} from './vocabularies';
import {needs} from './lookups';

/** Lengths in characters. */
export const GUIDE_LIMITS = {
  titre: {min: 3, max: 70},
  resume: {min: 20, max: 240},
  /** Five lines of the reading width. */
  enBref: 340,
} as const;

/** What a practice rests on, the strongest first. */
export const EVIDENCE = ['etude', 'autorite', 'guide', 'avis'] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** A source of a page, called from its text by `[^id]`. */
export const guideSourceSchema = z.strictObject({
  id,
  titre: z.string().min(3).max(300),
  url: webAddress.optional(),
  /** Read on a site of copies: named, never linked. */
  copie: z.literal(true).optional(),
});

export type GuideSource = z.infer<typeof guideSourceSchema>;

function common(vocabularies: Vocabularies) {
  return {
    titre: z.string().min(GUIDE_LIMITS.titre.min).max(GUIDE_LIMITS.titre.max),
    resume: z.string().min(GUIDE_LIMITS.resume.min).max(GUIDE_LIMITS.resume.max),
    etape: oneOf(vocabularies.etapes),
    besoins: z.array(oneOf(needs(vocabularies))).min(1),
    sources: z.array(guideSourceSchema).min(1),
    revise_le: day,
  };
}

/** Schema of the front matter of `docs/<etape>/index.md`: the overview of one stage of the guide. */
export function stagePageSchema(vocabularies: Vocabularies) {
  return z.strictObject({
    ...common(vocabularies),
    /** « À quelle étape suis-je? »: who answers yes has this stage behind them. */
    question: z.string().min(20).max(200),
    /** Ids of the practices to begin with when the answer is no. */
    gestes: z.array(id).length(3),
  });
}

export type StagePageFrontMatter = z.infer<ReturnType<typeof stagePageSchema>>;

/** Schema of the front matter of `docs/<etape>/<pratique>.md`. */
export function practiceSchema(vocabularies: Vocabularies) {
  return z.strictObject({
    ...common(vocabularies),
    /** Rank in its stage: with 2, the second practice of stage 4 is « 4.2 ». */
    ordre: z.int().min(1).max(30),
    preuve: z.enum(EVIDENCE),
    /** Ids of the templates that help to do it. */
    gabarits: z.array(id),
    /** Ids of the legal and fiscal facts to know. */
    faits: z.array(id).optional(),
    /** Ids of the practices to read next. */
    lie_a: z.array(id).min(1).max(4),
  });
}

export type PracticeFrontMatter = z.infer<ReturnType<typeof practiceSchema>>;

/** Headings every stage overview holds, in this order. */
export const STAGE_HEADINGS = [
  'À quoi sert cette étape',
  'À qui elle s’adresse',
  'Les questions que vous vous posez',
  'Ce que vous faites',
  'Ce que vous aurez en main',
  'Prêt pour la suite quand…',
  'Revenir, continuer ou arrêter',
  'Les pièges',
  'Un exemple d’ici',
] as const;

/** Headings every practice holds, in this order. */
export const PRACTICE_HEADINGS = [
  'En bref',
  'Pourquoi ça marche',
  'Comment faire',
  'Le piège',
  'C’est fait quand…',
  'Un exemple',
] as const;

/** The headings under which a list is one to tick. */
export const CHECKLIST_HEADINGS = ['Prêt pour la suite quand…', 'C’est fait quand…'] as const;
