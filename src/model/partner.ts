import type {ValuesOf} from './field';
import {PARTNER_FIELDS} from './partnerFields';
import {schemaOf} from './schemaOf';
import type {Vocabularies} from './vocabularies';

/** Schema of `data/partenaires/<id>.yaml`: the one source of a partner's page and of what others embed. */
export function partnerSchema(vocabularies: Vocabularies) {
  return schemaOf(PARTNER_FIELDS, vocabularies);
}

export type PartnerData = ValuesOf<typeof PARTNER_FIELDS>;

export interface Partner extends PartnerData {
  id: string;
}
