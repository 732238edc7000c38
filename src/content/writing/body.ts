/** Code or HTML, where each space and each empty line may count. */
const CODE = /`|~~~|^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?: {4}|\t|<)/m;

/** A title of Markdown on its line. */
const HEADING = /^#{1,6}(?:[ \t]|$)/;

/** A line that ends the paragraph before it. */
const OPENS_BLOCK = /^(?:#{1,6}(?:\s|$)|[-*+]\s+\S)/;

/** A line of a paragraph, and one that can only go on with it. */
const SENTENCE = /^\s*(?:(?:[-*+]|\d+[.)]|>)\s+)?[\p{L}«“(]/u;
const REST = /^\s*[\p{L}«“(]/u;

/** After these a backslash at the end of a line may be a letter: a note, an address. */
const MAY_NOT_BREAK = /\[|(?:www\.|[:@])\S*$/;

/**
 * A Markdown text in its one form: LF, composed letters, no space at the end of a line, one empty line between blocks and
 * around titles, nothing around the whole. What it says does not change; a text with code keeps its lines.
 */
export function tidyBody(body: string): string {
  const trimmed = withoutEmptyEnds(body.normalize('NFC').replace(/\r\n?/g, '\n'));
  if (CODE.test(trimmed)) return trimmed;
  const lines = trimmed.split('\n').map(withTidyEnd);
  return lines
    .filter((line, rank) => line !== '' || lines[rank - 1] !== '')
    .flatMap((line, rank, all) => {
      const previous = all[rank - 1];
      const isApart = HEADING.test(line) || (previous !== undefined && HEADING.test(previous));
      return isApart && previous !== undefined && previous !== '' && line !== '' ? ['', line] : [line];
    })
    .join('\n');
}

/** A text without the empty lines before and after it. */
export function withoutEmptyEnds(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Two spaces at the end of a line of a paragraph break it, as a backslash does, which one sees. */
function withTidyEnd(line: string, rank: number, all: readonly string[]): string {
  const text = line.replace(/[ \t]+$/, '');
  const next = all[rank + 1]?.trimEnd() ?? '';
  if (text.endsWith('\\')) return line;
  const isBreak = / {2}$/.test(line) && text !== '' && next !== '';
  if (!isBreak || HEADING.test(text) || OPENS_BLOCK.test(next)) return text;
  const isTable = all.some((one) => one.includes('|'));
  const isSure = SENTENCE.test(text) && REST.test(next) && !MAY_NOT_BREAK.test(text) && !isTable;
  return isSure ? `${text}\\` : line;
}
