import type {Nodes, Root} from 'mdast';
import {FRONT_MATTER} from './fences';
import type {FoundFile} from './folder';
import type {Range} from './lines';
import {Lines} from './lines';
import {parseMarkdown} from './markdown';
import type {Place} from './place';
import {plainTree} from './plainMarkdown';
import {dateKeysOf} from './schemas';
import type {YamlText} from './yaml';
import {readYaml} from './yaml';

/** Bytes above which a file is not even opened: an entry is a page of text, not a book. */
export const MAX_BYTES = 100_000;

/**
 * Characters above which the Markdown of a file is not parsed. It is far above the longest text allowed, and far below
 * what it takes to keep the parser busy for a minute (its time grows with the square of some texts).
 */
export const MAX_TEXT = 20_000;

/** Levels of lists in lists, quotes in quotes… above which the text is not worked on: the tree walks are recursive. */
const MAX_DEPTH = 40;

/** Signs of Markdown above which a text is not worked on: pairing them takes the square of their number. */
const MAX_MARKS = 2000;
const MARKS = /[*_[\]~`]/g;

/** A file read as far as it can be. */
export interface ParsedFile {
  path: string;
  place: Place;
  /** The text without its byte order mark; empty when it could not be read. */
  text: string;
  lines: Lines;
  /** Why nothing could be read. */
  unreadable?: 'absent' | 'taille' | 'encodage';
  /** The YAML of the file, or of its front matter; absent when there is none. */
  yaml?: YamlText;
  /** What follows the front matter; absent in a YAML file and where there is no front matter. */
  body?: Body;
}

/** The Markdown of a file. It is parsed when it is first asked for: most of a run may not need it. */
export interface Body {
  /** The whole document, front matter included; an empty one when it was not parsed. */
  readonly tree: Root;
  /** Where the text after the front matter starts and ends. */
  readonly range: Range;
  /** Why the text was not parsed. */
  readonly fault: 'longueur' | 'imbrication' | undefined;
}

const known = new WeakMap<FoundFile, ParsedFile>();

/** Reads one file, once however often it is asked. Never throws, whatever the bytes. */
export function parseFile(found: FoundFile): ParsedFile {
  const parsed = known.get(found) ?? readFile(found);
  known.set(found, parsed);
  return parsed;
}

function readFile({path, place, bytes}: FoundFile): ParsedFile {
  const nothing = {path, place, text: '', lines: new Lines('')};
  if (!bytes) return {...nothing, unreadable: 'absent'};
  if (place.kind === 'inattendu') return nothing;
  if (bytes.length > MAX_BYTES) return {...nothing, unreadable: 'taille'};
  const text = decode(bytes);
  if (text === undefined) return {...nothing, unreadable: 'encodage'};
  const file = {path, place, text, lines: new Lines(text)};
  switch (place.kind) {
    case 'ressource':
    case 'evenement':
    case 'prix':
    case 'guide':
    case 'pratique':
      return {...file, ...readMarkdown(text, place)};
    default:
      return {...file, yaml: readYaml(text, 0, {dateKeys: dateKeysOf(place)})};
  }
}

const UTF8 = new TextDecoder('utf-8', {fatal: true});

/**
 * UTF-8 without its mark; `undefined` when the bytes are not UTF-8 or hold a zero, as UTF-16 does. A line that ends with
 * CR alone, as old Macs end it, ends with LF: the parsers know no other, and offsets stay the same.
 */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return UTF8.decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

function readMarkdown(text: string, place: Place): Pick<ParsedFile, 'yaml' | 'body'> {
  const match = FRONT_MATTER.exec(text);
  if (!match) return {};
  const [whole, fence = '', front = ''] = match;
  return {
    yaml: readYaml(front, fence.length, {dateKeys: dateKeysOf(place), isFrontMatter: true}),
    body: new LazyBody(text, whole.length),
  };
}

class LazyBody implements Body {
  readonly range: Range;
  readonly #text: string;
  #parsed?: {tree: Root; fault?: Body['fault']};

  constructor(text: string, start: number) {
    this.range = [start, text.length];
    this.#text = text;
  }

  get tree(): Root {
    return this.#read().tree;
  }

  get fault(): Body['fault'] {
    return this.#read().fault;
  }

  #read() {
    return (this.#parsed ??= this.#parse());
  }

  #parse(): {tree: Root; fault?: Body['fault']} {
    const nothing: Root = {type: 'root', children: []};
    if (this.#text.length > MAX_TEXT) return {tree: nothing, fault: 'longueur'};
    const [start] = this.range;
    const tree =
      plainTree(this.#text, start) ??
      (holdsTooMuch(this.#text.slice(start)) ? undefined : parseSafely(this.#text));
    return tree ? {tree} : {tree: nothing, fault: 'imbrication'};
  }
}

/** `undefined` when the text is nested too deep to be worked on. */
function parseSafely(text: string): Root | undefined {
  try {
    const tree = parseMarkdown(text);
    return isDeep(tree) ? undefined : tree;
  } catch {
    // Quotes nested by the thousand exhaust the stack of the parser.
    return undefined;
  }
}

function holdsTooMuch(body: string): boolean {
  return (body.match(MARKS)?.length ?? 0) > MAX_MARKS || body.split('\n').some(opensTooMuch);
}

/** True for a line that opens more quotes and lists than we follow: parsing it takes the square of their number. */
function opensTooMuch(line: string): boolean {
  let opened = 0;
  for (const mark of line.matchAll(/[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|([^]))/g)) {
    if (mark[1] !== undefined) return false;
    opened += 1;
    if (opened > MAX_DEPTH) return true;
  }
  return false;
}

function isDeep(root: Root): boolean {
  const waiting: {node: Nodes; depth: number}[] = [{node: root, depth: 0}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, depth} = next;
    if (depth > MAX_DEPTH) return true;
    if ('children' in node) for (const child of node.children) waiting.push({node: child, depth: depth + 1});
  }
  return false;
}
