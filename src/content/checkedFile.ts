import type {ZodType} from 'zod';
import type {ParsedFile} from './document';
import {readIssues} from './issues';
import type {CheckedFile} from './rule';

const known = new WeakMap<ParsedFile, {schema: ZodType | undefined; checked: CheckedFile}>();

/**
 * A file with what its schema says of it: the same object as long as the file and the schema are the same, so that what was
 * found in the file alone is not looked for again when another of them changes.
 */
export function checkedFile(file: ParsedFile, schema: ZodType | undefined): CheckedFile {
  const last = known.get(file);
  if (last && last.schema === schema) return last.checked;
  const checked = {...file, ...answerOf(schema, file.yaml?.data)};
  known.set(file, {schema, checked});
  return checked;
}

function answerOf(schema: ZodType | undefined, data: unknown): Pick<CheckedFile, 'value' | 'issues'> {
  if (!schema || data === undefined || data === null) return {issues: []};
  const result = schema.safeParse(data);
  if (result.success) return {value: result.data, issues: []};
  return {issues: readIssues(result.error.issues, data, schema)};
}
