import type {ParsedFile} from './document';
import type {Range} from './lines';
import {inlineText} from './writing/front';

/** A text to write in the place of another. */
export interface Edit {
  /** Offsets in the text of the file. */
  range: Range;
  text: string;
}

/** Writes another value in the place of one of the YAML, between quotes when it needs them. */
export function newValue(file: ParsedFile, range: Range, value: string): Edit {
  // The range of a block (`resume: |`) holds the end of its last line.
  const end = /\n*$/.exec(file.text.slice(...range))?.[0] ?? '';
  return {range, text: inlineText(value) + end};
}
