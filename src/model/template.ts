import * as z from 'zod';
import {day, id, oneOf, webAddress} from './fields';
import {needs} from './lookups';
import type {Vocabularies} from './vocabularies';

/** How a field is filled in. */
export const FIELD_INPUTS = ['ligne', 'texte', 'nombre', 'montant', 'date', 'choix'] as const;

export const templateFieldSchema = z.strictObject({
  id,
  nom: z.string().min(2).max(60),
  aide: z.string().min(5).max(200),
  saisie: z.enum(FIELD_INPUTS),
  /** What one may choose; with `saisie: choix` only. */
  choix: z.array(z.string().min(1).max(60)).min(2).optional(),
});

export type TemplateField = z.infer<typeof templateFieldSchema>;

/** Id of a field → its value: text, number, amount in dollars, or day (AAAA-MM-JJ). */
export type TemplateValues = Record<string, string | number>;

/** Schema of `data/gabarits/<id>.yaml`: the one source of a template's page, of its files and of its form. */
export function templateSchema(vocabularies: Vocabularies) {
  return z.strictObject({
    titre: z.string().min(3).max(70),
    etape: oneOf(vocabularies.etapes),
    ordre: z.int().min(1).max(30),
    resume: z.string().min(20).max(160),
    /** When to use it. */
    quand: z.string().min(20).max(500),
    /** How to use it. */
    comment: z.string().min(20).max(700),
    /** `fiche`: a form, one answer per field; `tableau`: one column per field. */
    forme: z.enum(['fiche', 'tableau']),
    besoins: z.array(oneOf(needs(vocabularies))).min(1),
    d_apres: z
      .strictObject({
        titre: z.string().min(3).max(200),
        url: webAddress.optional(),
        /** Licence of a work to be shared alike: the template keeps it, in place of that of the site. */
        licence: z.string().min(3).max(60).optional(),
      })
      .optional(),
    champs: z.array(templateFieldSchema).min(2).max(15),
    /** A `fiche` has one value per field, a `tableau` a list of rows. A rule of the validator compares it with `champs`. */
    exemple: z.custom<TemplateValues | TemplateValues[]>(
      (value) => typeof value === 'object' && value !== null,
    ),
    revise_le: day,
  });
}

export type TemplateData = z.infer<ReturnType<typeof templateSchema>>;

/** A template, its invented example always as rows: a `fiche` has one. */
export interface Template extends Omit<TemplateData, 'exemple'> {
  id: string;
  /** Address without the base URL. */
  url: string;
  exemple: TemplateValues[];
}
