import type {ValuesOf} from './field';
import {schemaOf} from './schemaOf';
import type {TEMPLATE_FIELD_FIELDS, TemplateValues} from './templateFields';
import {TEMPLATE_FIELDS} from './templateFields';
import type {Vocabularies} from './vocabularies';

export type {TemplateValues} from './templateFields';

export type TemplateField = ValuesOf<typeof TEMPLATE_FIELD_FIELDS>;

/** Schema of `data/gabarits/<id>.yaml`: the one source of a template's page, of its files and of its form. */
export function templateSchema(vocabularies: Vocabularies) {
  return schemaOf(TEMPLATE_FIELDS, vocabularies);
}

export type TemplateData = ValuesOf<typeof TEMPLATE_FIELDS>;

/** A template, its invented example always as rows: a `fiche` has one. */
export interface Template extends Omit<TemplateData, 'exemple'> {
  id: string;
  /** Address without the base URL. */
  url: string;
  exemple: TemplateValues[];
}
