import type {Referenced, ValuesOf} from './field';
import {PARCOURS_FIELDS, TARGET_FIELDS} from './parcoursFields';
import {schemaOf} from './schemaOf';
import type {Vocabularies} from './vocabularies';

/** Schema of `data/parcours/<id>.yaml`. */
export function parcoursSchema(vocabularies: Vocabularies) {
  return schemaOf(PARCOURS_FIELDS, vocabularies);
}

type ParcoursData = ValuesOf<typeof PARCOURS_FIELDS>;

/**
 * A way through the guide and the directory, for something that happens to a group (`situation`) or for a sort of project
 * (`projet`).
 */
export interface Parcours extends ParcoursData {
  id: string;
}

export type ParcoursLine = Parcours['etapes'][number]['lignes'][number];

/** One thing of the guide or of the directory; a practice by `<stage>/<id>`. */
export interface Target {
  kind: Referenced;
  id: string;
}

/** The kinds of things that a line can lead to, in the order of its keys. */
export const TARGET_KINDS = Object.keys(TARGET_FIELDS) as Referenced[];

/** What a line or a gesture leads to; `undefined` when it leads nowhere. */
export function targetOf(line: {[K in Referenced]?: string | undefined} | undefined): Target | undefined {
  const [target] = TARGET_KINDS.flatMap((kind): Target[] => {
    const id = line?.[kind];
    return id === undefined ? [] : [{kind, id}];
  });
  return target;
}
