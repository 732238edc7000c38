import type {Template} from '../model/template';

/** A template in a list. */
export interface TemplateLink {
  id: string;
  titre: string;
  resume: string;
  url: string;
  forme: Template['forme'];
}

export function toTemplateLink({id, titre, resume, url, forme}: Template): TemplateLink {
  return {id, titre, resume, url, forme};
}
