import {allFields, vocabularyOf} from '../model/field';
import type {ResourceField, ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';

/** A fact that rows give: its label, where a record holds it, the list that gives its words. */
export interface RowFact {
  label: string;
  path: string[];
  /** Absent for a text, and for a deadline. */
  vocabulary?: string;
}

/** The facts of rows that the table of fields asks for, in their order. */
export function rowFacts(fields: ResourceFields = RESOURCE_FIELDS): RowFact[] {
  return allFields<ResourceField>(fields)
    .flatMap(({path, field}) => {
      const {row} = field.uses;
      return typeof row === 'object' ? [{path, field, rank: row.fact}] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({path, field}) => {
      const vocabulary = vocabularyOf(field.kind);
      return {label: field.title, path, ...(vocabulary !== undefined && {vocabulary})};
    });
}
