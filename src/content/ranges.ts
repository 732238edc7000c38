import type {Nodes} from 'mdast';
import type {ParsedFile} from './document';
import type {Range} from './lines';
import {isRecord} from './data';
import {valueAt} from './issues';
import type {Path} from './yaml';

/** Where a value stands; its key when nothing is written after it. */
export function valueRange(file: ParsedFile, path: Path): Range {
  const located = file.yaml?.locate(path);
  if (!located) return topRange(file);
  const [start, end] = located.value;
  return end > start ? located.value : (located.key ?? located.value);
}

/**
 * A value as a message quotes it. What YAML reads as a number, a truth or nothing (« 0811 », « .nan », « null ») is told
 * as it was typed, not as it was read.
 */
export function typedValue(file: ParsedFile, path: Path): unknown {
  const value = valueAt(file.yaml?.data, path);
  if (typeof value === 'string' || Array.isArray(value) || isRecord(value)) return value;
  const located = file.yaml?.locate(path);
  return located ? file.text.slice(...located.value) : value;
}

/** Where a piece of the Markdown stands. */
export function nodeRange({position}: Pick<Nodes, 'position'>): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Where the key of a value stands. */
export function keyRange(file: ParsedFile, path: Path): Range {
  return file.yaml?.locate(path)?.key ?? valueRange(file, path);
}

/** Where to say that something is missing from a group of keys: its own key, else its first line. */
export function groupRange(file: ParsedFile, path: Path): Range {
  if (path.length === 0) return topRange(file);
  const located = file.yaml?.locate(path);
  if (!located) return topRange(file);
  return located.key ?? firstLine(file, located.value);
}

/** The first line of the file. */
export function topRange(file: ParsedFile): Range {
  return firstLine(file, [0, file.text.length]);
}

/** The body without the blank lines around it; the end of the front matter when it is empty. */
export function bodyRange(file: ParsedFile): Range {
  if (!file.body) return topRange(file);
  const [start, end] = file.body.range;
  const body = file.text.slice(start, end);
  const text = body.trim();
  // Right after the front matter is the only place to show when there is no text.
  if (text === '') return [Math.max(0, start - 3), start];
  const first = start + body.indexOf(text);
  return [first, first + text.length];
}

/** A range cut at the end of its first line. */
export function firstLine(file: ParsedFile, [start, end]: Range): Range {
  const line = /^[^\r\n]*/.exec(file.text.slice(start, end))?.[0] ?? '';
  return [start, start + line.length];
}
