import type {Root} from 'mdast';
import type {FoundFile} from './folder';
import type {Range} from './lines';
import {Lines} from './lines';
import {parseMarkdown} from './markdown';
import type {Place} from './place';
import type {YamlText} from './yaml';
import {readYaml} from './yaml';

/** Bytes above which a file is not even opened: an entry is a page of text, not a book. */
export const MAX_BYTES = 100_000;

/** A file read as far as it can be. */
export interface ParsedFile {
  path: string;
  place: Place;
  /** The text without its byte order mark; empty when it could not be read. */
  text: string;
  lines: Lines;
  /** Why nothing could be read. */
  unreadable?: 'taille' | 'encodage';
  /** The YAML of the file, or of its front matter; absent when there is none. */
  yaml?: YamlText;
  /** The Markdown of the file. Absent for a YAML file. */
  body?: Body;
}

export interface Body {
  tree: Root;
  /** Where the text after the front matter starts and ends. */
  range: Range;
}

/** Reads one file. Never throws, whatever the bytes. */
export function parseFile({path, place, bytes}: FoundFile): ParsedFile {
  const nothing = {path, place, text: '', lines: new Lines('')};
  if (place.kind === 'inattendu') return nothing;
  if (bytes.length > MAX_BYTES) return {...nothing, unreadable: 'taille'};
  const text = decode(bytes);
  if (text === undefined) return {...nothing, unreadable: 'encodage'};
  const file = {path, place, text, lines: new Lines(text)};
  return isMarkdown(place) ? {...file, ...readMarkdown(text)} : {...file, yaml: readYaml(text, 0)};
}

export function isMarkdown(place: Place): boolean {
  return place.kind === 'ressource' || place.kind === 'evenement' || place.kind === 'guide';
}

/** UTF-8 without its mark; `undefined` when the bytes are not UTF-8 or hold a zero, as UTF-16 does. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function readMarkdown(text: string): {yaml?: YamlText; body: Body} {
  const tree = parseMarkdown(text);
  const [head] = tree.children;
  if (head?.type !== 'yaml') return {body: {tree, range: [0, text.length]}};
  const end = head.position?.end.offset ?? 0;
  const start = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0;
  // Cut from the text rather than taken from the node, so that offsets stay those of the file.
  const front = text.slice(start, Math.max(start, text.lastIndexOf('---', end - 1)));
  return {yaml: readYaml(front, start), body: {tree, range: [end, text.length]}};
}
