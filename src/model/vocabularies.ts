import * as z from 'zod';
import {id} from './fields';
import {synonymsSchema} from './synonyms';

const text = z.string().min(1);
const term = z.strictObject({id, nom: text});

export const stageSchema = z.strictObject({
  id,
  numero: z.int().min(1).max(9),
  nom: text,
  /** What a person at this stage says, in the first person. */
  voix: text,
  resume: text,
});

export const needSchema = z.strictObject({
  id,
  libelle: text,
  phrase: text,
  etapes: z.array(id).min(1),
  synonymes: z.array(text),
});

export const familySchema = z.strictObject({
  id,
  libelle: text,
  icone: id,
  besoins: z.array(needSchema).min(1),
});

export const needGroupSchema = z.strictObject({
  id,
  libelle: text,
  familles: z.array(familySchema).min(1),
});

export const typeSchema = z.strictObject({
  id,
  nom: text,
  pluriel: text,
  role: z.enum(['s-adresser', 'lire']),
  /** Months after which a check by a person must be done again. */
  fraicheur_mois: z.int().min(1).max(60),
  icone: id,
  resume: text,
});

export const territorySchema = z.strictObject({
  id,
  nom: text,
  niveau: z.enum(['mrc', 'region', 'province', 'pays', 'monde']),
  dans: id.optional(),
  alias: z.array(text).optional(),
});

export const publicSchema = term.extend({court: text});

/** Schema of each file of `data/vocabulaires/`, by file name without extension. */
export const vocabularySchemas = {
  etapes: z.array(stageSchema).min(1),
  besoins: z.strictObject({groupes: z.array(needGroupSchema).min(1)}),
  types: z.array(typeSchema).min(1),
  territoires: z.array(territorySchema).min(1),
  publics: z.array(publicSchema).min(1),
  'formes-aide': z.array(term).min(1),
  couts: z.array(term).min(1),
  langues: z.array(term).min(1),
  statuts: z.array(term).min(1),
  'moyens-verification': z.array(term).min(1),
  synonymes: synonymsSchema,
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
export const VOCABULARY_NAMES = Object.keys(vocabularySchemas) as VocabularyName[];

export type Stage = z.infer<typeof stageSchema>;
export type Need = z.infer<typeof needSchema>;
export type Family = z.infer<typeof familySchema>;
export type NeedGroup = z.infer<typeof needGroupSchema>;
export type ResourceType = z.infer<typeof typeSchema>;
export type Territory = z.infer<typeof territorySchema>;
export type Public = z.infer<typeof publicSchema>;
export type Term = z.infer<typeof term>;

/** The closed lists of the directory, each in its own order. */
export interface Vocabularies {
  etapes: Stage[];
  groupes: NeedGroup[];
  types: ResourceType[];
  territoires: Territory[];
  publics: Public[];
  formesAide: Term[];
  couts: Term[];
  langues: Term[];
  statuts: Term[];
  moyensVerification: Term[];
}
