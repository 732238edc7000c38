import {checkOne} from '../../content/check';
import type {FoundFile} from '../../content/folder';
import type {Content} from '../../model/content';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import type {Entry} from '../../content/writing';
import {writeEntry} from '../../content/writing';
import {completed} from '../draft/completed';
import {frontMatterOf} from '../draft/frontMatter';
import {bodyOf} from '../draft/sections';
import type {Draft} from '../draft/values';
import {fileOf} from './base';
import type {PlacedProblem} from './placedProblem';
import {placedProblems} from './placedProblem';

/** A draft as a file, and what the rules say of it. */
export interface CheckedDraft {
  /** Path of the file in the project. */
  path: string;
  text: string;
  entry: Entry;
  problems: PlacedProblem[];
  /** The content that it makes alone; none while it holds an error. */
  content?: Content;
}

/**
 * Writes the file of a draft and checks it by the rules of the validator.
 * @param id of the entry: its file's name
 * @param others files that it is checked against
 * @param today AAAA-MM-JJ
 */
export function checkDraft(
  draft: Draft,
  {
    id,
    isNew,
    others,
    vocabularies,
    today,
  }: {id: string; isNew: boolean; others: FoundFile[]; vocabularies: Vocabularies; today: string},
): CheckedDraft {
  const given = frontMatterOf(draft.values, RESOURCE_FIELDS);
  const front = isNew ? completed(given, RESOURCE_FIELDS, vocabularies, today) : given;
  const body = bodyOf(draft.sections);
  const text = writeEntry(front, body, RESOURCE_FIELDS);
  const found = fileOf(`ressources/${id}.md`, text);
  const {file, problems, content} = checkOne(others, found);
  return {
    path: found.path,
    text,
    entry: {front, body},
    problems: file ? placedProblems(problems, file) : [],
    ...(content && {content}),
  };
}
