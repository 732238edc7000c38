import type {ValuesOf} from './field';
import type {EVIDENCE, GUIDE_SOURCE_FIELDS} from './guideFields';
import {PRACTICE_FIELDS, STAGE_PAGE_FIELDS} from './guideFields';
import {schemaOf} from './schemaOf';
import type {Vocabularies} from './vocabularies';

/** Longest « En bref », in characters: five lines of the reading width. */
export const MAX_SUMMARY = 340;

export type Evidence = (typeof EVIDENCE)[number];

export type GuideSource = ValuesOf<typeof GUIDE_SOURCE_FIELDS>;

/** Schema of the front matter of `docs/<etape>/index.md`: the overview of one stage of the guide. */
export function stagePageSchema(vocabularies: Vocabularies) {
  return schemaOf(STAGE_PAGE_FIELDS, vocabularies);
}

export type StagePageFrontMatter = ValuesOf<typeof STAGE_PAGE_FIELDS>;

/** Schema of the front matter of `docs/<etape>/<pratique>.md`. */
export function practiceSchema(vocabularies: Vocabularies) {
  return schemaOf(PRACTICE_FIELDS, vocabularies);
}

export type PracticeFrontMatter = ValuesOf<typeof PRACTICE_FIELDS>;

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
