import {allFields, vocabularyOf} from '../../model/field';
import type {ResourceField, ResourceFields} from '../../model/resourceFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';

/** A closed list that resources are filtered by, as other programs get it: ids of the vocabulary. */
export interface ExportedFacet {
  /** Name of the field in documents. */
  name: string;
  /** Where a resource holds it. */
  path: string[];
  /** Several ids rather than one. */
  several: boolean;
}

/** The closed lists that the table of fields exports, in its order. */
export function exportedFacets(fields: ResourceFields = RESOURCE_FIELDS): ExportedFacet[] {
  return allFields<ResourceField>(fields).flatMap(({path, field: {kind, uses}}) =>
    uses.export !== false && vocabularyOf(kind) !== undefined
      ? [{name: uses.export, path, several: kind.is === 'list'}]
      : [],
  );
}
