import type {Document, Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import {isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit} from 'yaml';
import type {Range} from './lines';
import {readSource} from './yamlSource';

/** Keys and positions that lead from the whole to a value. */
export type Path = readonly (string | number)[];

/** Where a value and its key stand in the file. */
export interface Located {
  value: Range;
  /** Absent for an item of a list and for the whole. */
  key?: Range;
}

/** A fault of the YAML itself, with the code of the `yaml` package. */
export interface YamlFault {
  code: string;
  range: Range;
  /** For a key given twice: where it was given first. */
  first?: Range;
}

/** A text of the data: a value, never a key. */
export interface YamlString {
  path: Path;
  value: string;
  range: Range;
  /** How it is written. */
  style: 'plain' | 'quoted' | 'block';
}

/** A YAML text read into plain data, each value of which can be found again. */
export interface YamlText {
  /** Where the whole text starts and ends. */
  range: Range;
  /** `undefined` when it cannot be trusted, because of a fault or an indirection; a key given twice does no harm. */
  data: unknown;
  faults: YamlFault[];
  /** Anchors, aliases and tags: refused, because they make a file hard to read and easy to blow up. */
  indirections: Range[];
  /** Comments that a person may have typed as a part of a value. */
  comments: Range[];
  texts: YamlString[];
  /** Place of a value; `undefined` when there is nothing at that path. */
  locate(path: Path): Located | undefined;
}

/** Faults told for one text: beyond, they are echoes of the first ones. */
const MAX_FAULTS = 20;

/** How a YAML text is to be read. */
export interface YamlReading {
  /** Keys that hold a date: YAML reads « 2012 » as a number, we keep what was written. */
  dateKeys: ReadonlySet<string>;
  /** A Markdown text follows. */
  isFrontMatter?: boolean;
}

/**
 * Reads a YAML 1.2 text (core schema). Never throws: what cannot be read is a fault.
 * Ranges are offsets in the file, where the text starts at `base`.
 */
export function readYaml(
  text: string,
  base: number,
  {dateKeys, isFrontMatter = false}: YamlReading,
): YamlText {
  const whole: Range = [base, base + text.length];
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'error',
    });
    const source = readSource(text, isFrontMatter);
    const faults = [
      ...source.directives.map((range) => ({code: 'DIRECTIVE', range: shift(range, base)})),
      ...source.oddSpaces.map((range) => ({code: 'ODD_SPACE', range: shift(range, base)})),
      ...faultsOf(document, base),
    ];
    const indirections = INDIRECTION.test(text) ? indirectionsOf(document, base) : [];
    const reader = new DataReader(base, dateKeys);
    const isTrusted = indirections.length === 0 && faults.every(({code}) => code === 'DUPLICATE_KEY');
    const data = isTrusted ? reader.readWhole(document.contents) : undefined;
    return {
      range: whole,
      data,
      faults,
      indirections,
      comments: source.comments.map((range) => shift(range, base)),
      texts: reader.texts,
      locate: (path) => reader.locate(path),
    };
  } catch {
    // The parser and this reader are recursive: brackets nested by the thousand exhaust the stack.
    const faults = [{code: 'RESOURCE_EXHAUSTION', range: whole}];
    return {
      range: whole,
      data: undefined,
      faults,
      indirections: [],
      comments: [],
      texts: [],
      locate: () => undefined,
    };
  }
}

function shift(range: readonly [number, number, ...number[]], base: number): Range {
  return [base + range[0], base + range[1]];
}

function faultsOf(document: Document.Parsed, base: number): YamlFault[] {
  const exhausted = document.errors.find(({code}) => code === 'RESOURCE_EXHAUSTION');
  const faults = exhausted ? [exhausted] : [...document.errors, ...document.warnings].slice(0, MAX_FAULTS);
  return faults.map(({code, pos, message}) => {
    const isUnclosed = (code === 'MISSING_CHAR' && message.includes('quote')) || message.startsWith('Flow ');
    const opening = isUnclosed ? openingBefore(document, pos[0]) : undefined;
    if (opening !== undefined) return {code: 'UNCLOSED', range: shift([opening, opening + 1], base)};
    const first = code === 'DUPLICATE_KEY' ? firstKey(document, pos[0]) : undefined;
    return {code, range: shift(pos, base), ...(first && {first: shift(first, base)})};
  });
}

/** Where the quote or the bracket that is still open at an offset was opened. The parser only says where it gave up. */
function openingBefore(document: Document.Parsed, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_key, node) {
      const opens =
        (isCollection(node) && node.flow === true) || (isScalar(node) && /^QUOTE/.test(node.type ?? ''));
      if (opens && node.range && node.range[0] < offset && node.range[2] >= offset) opening = node.range[0];
    },
  });
  return opening;
}

/** Where the key that is given again at an offset was given first. */
function firstKey(document: Document.Parsed, offset: number): [number, number] | undefined {
  let first: [number, number] | undefined;
  visit(document, {
    Map(_key, {items}) {
      const keys = items.flatMap(({key}) => (isScalar(key) && key.range ? [{key, range: key.range}] : []));
      const again = keys.find(({range}) => range[0] === offset);
      const found = again && keys.find(({key}) => key.value === again.key.value);
      if (found) first = [found.range[0], found.range[1]];
    },
  });
  return first;
}

/** Without one of these signs there is no anchor, no alias and no tag. */
const INDIRECTION = /[&*!]/;

function indirectionsOf(document: Document.Parsed, base: number): Range[] {
  const found: Range[] = [];
  visit(document, {
    Node(_key, node) {
      const isIndirect = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (isIndirect && node.range) found.push(shift(node.range, base));
    },
  });
  return found;
}

/** Where a value stands, and those that it holds, by key or by position. */
interface PlaceTree extends Located {
  inner?: Map<string | number, PlaceTree>;
}

/** Turns nodes into plain data and remembers where each value stands. */
class DataReader {
  readonly texts: YamlString[] = [];
  #whole: PlaceTree | undefined;
  readonly #base: number;
  readonly #dateKeys: ReadonlySet<unknown>;

  constructor(base: number, dateKeys: ReadonlySet<string>) {
    this.#base = base;
    this.#dateKeys = dateKeys;
  }

  locate(path: Path): Located | undefined {
    let place = this.#whole;
    for (const key of path) place = place?.inner?.get(key);
    return place && {value: place.value, ...(place.key && {key: place.key})};
  }

  readWhole(node: Node | null): unknown {
    this.#whole = {value: this.#rangeOf(node) ?? [this.#base, this.#base]};
    return this.#read(node, [], this.#whole);
  }

  #read(node: Node | null, path: Path, place: PlaceTree): unknown {
    if (isMap(node)) return this.#readMap(node, path, place);
    if (isSeq(node)) return this.#readList(node, path, place);
    if (!isScalar(node)) return null;
    const isDate = this.#dateKeys.has(path.at(-1));
    const value = scalarValue(node.value, node.source, node.type, isDate);
    if (typeof value === 'string')
      this.texts.push({path, value, range: place.value, style: styleOf(node.type)});
    return value;
  }

  #readList(list: YAMLSeq, path: Path, place: PlaceTree): unknown[] {
    const inner = (place.inner = new Map<string | number, PlaceTree>());
    return (list.items as (Node | null)[]).map((item, index) => {
      const itemPlace = {value: this.#rangeOf(item) ?? [this.#base, this.#base]} satisfies PlaceTree;
      inner.set(index, itemPlace);
      return this.#read(item, [...path, index], itemPlace);
    });
  }

  #readMap(map: YAMLMap, path: Path, place: PlaceTree): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const inner = (place.inner = new Map<string | number, PlaceTree>());
    for (const {key, value} of map.items as Pair<Node | null, Node | null>[]) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key);
      if (Object.hasOwn(data, name)) continue;
      const keyRange = this.#rangeOf(key);
      const valuePlace: PlaceTree = {value: this.#rangeOf(value) ?? keyRange ?? [this.#base, this.#base]};
      if (keyRange) valuePlace.key = keyRange;
      inner.set(name, valuePlace);
      const read = this.#read(value, [...path, name], valuePlace);
      // Not an assignment: `__proto__` is a key like another.
      Object.defineProperty(data, name, {value: read, enumerable: true, configurable: true, writable: true});
    }
    return data;
  }

  #rangeOf(node: Node | null): Range | undefined {
    return node?.range ? shift(node.range, this.#base) : undefined;
  }
}

function scalarValue(
  value: unknown,
  source: string | undefined,
  type: string | undefined,
  isDate: boolean,
): unknown {
  if (typeof value === 'number' && isDate) return source ?? String(value);
  // A block (`resume: >`) ends with a line feed that nobody typed on purpose.
  if (typeof value === 'string' && type?.startsWith('BLOCK_')) return value.replace(/\n+$/, '');
  return value;
}

function styleOf(type: string | undefined): YamlString['style'] {
  if (type === undefined || type === 'PLAIN') return 'plain';
  return type.startsWith('QUOTE') ? 'quoted' : 'block';
}
