import type {Template} from '../model/template';

/** Where the files come from, as they say themselves. */
export interface Publication {
  /** Title of the site. */
  site: string;
  /** Licence of its texts: « CC BY 4.0 ». */
  licence: string;
}

/** What one may do with a template. */
export function licenceSentence(
  {d_apres: model}: Pick<Template, 'd_apres'>,
  {site, licence}: Publication,
): string {
  const terms = `sous licence ${model?.licence ?? licence}`;
  return `Gabarit du «\u00a0${site}\u00a0», ${terms}\u00a0: reprenez-le et changez-le en nommant la source.`;
}

/** The work it is inspired by. */
export function originSentence({d_apres: model}: Pick<Template, 'd_apres'>): string | undefined {
  return model && `Inspiré de\u00a0: ${model.titre}${model.url ? ` (${model.url})` : ''}.`;
}

/** Said wherever an example is shown. */
export const INVENTED = 'Exemple inventé';
export const INVENTED_NOTE =
  'Cet exemple est inventé\u00a0: les personnes, les groupes et les montants n’existent pas.';
