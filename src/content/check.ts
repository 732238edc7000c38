import type {Content} from '../model/content';
import type {Problem} from '../model/problem';
import {assemble} from './assemble';
import type {ParsedFile} from './document';
import {parseFile} from './document';
import type {FoundFile} from './folder';
import {schemas} from './schemas';
import {readVocabularies} from './vocabularies';

/** A file that was read and checked. */
export interface CheckedFile extends ParsedFile {
  /** What its schema made of its data; absent when the schema refused it. */
  value?: unknown;
  /** No error was found in it. */
  sound: boolean;
}

export interface Checked {
  content: Content | undefined;
  problems: Problem[];
  files: number;
}

/** Reads and checks files that are already in memory. Pure; never throws for a fault of content. */
export function checkFiles(found: FoundFile[]): Checked {
  const parsed = found.map(parseFile);
  const {valid, usable} = readVocabularies(parsed);
  const schemaOf = schemas(usable);
  const problems: Problem[] = [];
  const checked = parsed.map((file): CheckedFile => {
    const result = schemaOf(file.place)?.safeParse(file.yaml?.data);
    for (const issue of result?.error?.issues ?? []) {
      const range = file.yaml?.locate(issue.path as (string | number)[])?.value ?? [0, 0];
      const start = file.lines.pointAt(range[0]);
      const end = file.lines.pointAt(range[1]);
      problems.push({
        file: file.path,
        ...start,
        endLine: end.line,
        endColumn: end.column,
        severity: 'error',
        rule: 'schema',
        message: `${issue.path.join('.')} : ${issue.code}`,
      });
    }
    return {...file, value: result?.data, sound: result?.success === true && file.yaml?.faults.length === 0};
  });
  return {content: assemble(checked, valid), problems, files: found.length};
}
