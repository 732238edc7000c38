import * as z from 'zod';
import {day, oneOf, partialDate, webAddress} from './fields';
import type {Vocabularies} from './vocabularies';
import {needs} from './lookups';

/** Lengths in characters, shared by the schema, the form and the contributors' pages. */
export const LIMITS = {
  nom: {min: 3, max: 140},
  sigle: {min: 2, max: 30},
  alias: {max: 120},
  resume: {min: 30, max: 160},
  montant: {max: 120},
  aVerifier: {max: 300},
  appuie: {max: 300},
  body: {min: 80, max: 6000},
} as const;

/** The only headings of a resource's body, in this order. */
export const SECTION_HEADINGS = [
  'Ce que vous y trouvez',
  'À qui ça s’adresse',
  'Comment y accéder',
  'Bon à savoir',
] as const;

export const sourceSchema = z.strictObject({
  url: webAddress,
  /** What the page supports, in a few words: it is the text readers see. */
  appuie: z.string().min(3).max(LIMITS.appuie.max),
  /** For a copy: author, title, year of the original, which is to be found again. */
  reference: z.string().min(5).max(300).optional(),
  /** Date the page bears. */
  date_page: partialDate.optional(),
  /** A mirror or a staging host: evidence, never a link. */
  copie: z.literal(true).optional(),
});

/** Schema of the front matter of `data/ressources/<id>.md`, for the vocabularies read from the same data folder. */
export function resourceSchema(vocabularies: Vocabularies) {
  return z.strictObject({
    nom: z.string().min(LIMITS.nom.min).max(LIMITS.nom.max),
    sigle: z.string().min(LIMITS.sigle.min).max(LIMITS.sigle.max).optional(),
    alias: z.array(z.string().min(1).max(LIMITS.alias.max)).optional(),
    type: oneOf(vocabularies.types),
    resume: z.string().min(LIMITS.resume.min).max(LIMITS.resume.max),
    url: webAddress.optional(),
    /** Two entries may share an address when one page presents both: said here, so that it is not taken for a duplicate. */
    page_commune: z.literal(true).optional(),
    contact: z
      .strictObject({
        telephone: z.string().min(7).max(30).optional(),
        courriel: z.email().optional(),
        adresse: z.string().min(5).max(200).optional(),
      })
      .optional(),
    etapes: z.array(oneOf(vocabularies.etapes)).min(1),
    besoins: z.array(oneOf(needs(vocabularies))).min(1),
    publics: z.array(oneOf(vocabularies.publics)).min(1),
    territoires: z.array(oneOf(vocabularies.territoires)).min(1),
    ville: z.string().min(2).max(60).optional(),
    langues: z.array(oneOf(vocabularies.langues)).min(1),
    cout: oneOf(vocabularies.couts).optional(),
    aide: z
      .strictObject({
        formes: z.array(oneOf(vocabularies.formesAide)).min(1),
        /** What ONE applicant can get, with its year when known. */
        montant: z.string().min(2).max(LIMITS.montant.max).optional(),
        echeance: z
          .strictObject({
            mode: z.enum(['en-continu', 'par-appels', 'date', 'inconnue']),
            date: day.optional(),
          })
          .optional(),
      })
      .optional(),
    /** Does it still run? */
    statut: oneOf(vocabularies.statuts),
    /** Id of the resource that takes its place. */
    remplace_par: z.string().optional(),
    /** Has a person checked the entry? Absent: nobody yet. */
    verification: z.strictObject({date: day, moyen: oneOf(vocabularies.moyensVerification)}).optional(),
    /** What a reviewer must still confirm. */
    a_verifier: z.array(z.string().min(3).max(LIMITS.aVerifier.max)).optional(),
    /** How well the sources support the entry. */
    confiance: z.enum(['haute', 'moyenne', 'basse']),
    sources: z.array(sourceSchema).min(1),
    /** Day the entry joined the directory. */
    ajoute_le: day,
  });
}

export type Source = z.infer<typeof sourceSchema>;
export type ResourceFrontMatter = z.infer<ReturnType<typeof resourceSchema>>;

/** One section of a body, as sanitised HTML. */
export interface Section {
  heading: string;
  html: string;
}

/** A resource as the site uses it: its id (the file's name), its front matter, its body. */
export interface Resource extends ResourceFrontMatter {
  id: string;
  /** The body as plain Markdown, for search and exports. */
  markdown: string;
  sections: Section[];
}
