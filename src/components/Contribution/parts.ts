import type {FormPart} from '@site/src/contribution/form/formFields';

/** What the parts of the form are called. */
export const PART_TITLES: Readonly<Record<FormPart['id'], string>> = {
  essentiel: 'L’essentiel',
  precisions: 'Plus de précisions',
  suivi: 'Pour la relecture',
};

/** Id of the element that holds a part. */
export function partIdOf(part: FormPart['id']): string {
  return `partie-${part}`;
}
