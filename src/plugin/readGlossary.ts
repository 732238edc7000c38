import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {frenchTypography} from '../content/typography';
import type {GlossaryTerm} from '../model/glossary';
import {glossarySchema} from '../model/glossary';

/**
 * The terms that the guide explains where it meets them. A file that is absent or faulty gives none: the validator and the
 * content plugin say what is wrong with it.
 */
export function readGlossary(file: string): GlossaryTerm[] {
  try {
    const {data = []} = glossarySchema.safeParse(parse(readFileSync(file, 'utf8')));
    return data.map((term) => ({...term, definition: frenchTypography(term.definition)}));
  } catch {
    return [];
  }
}
