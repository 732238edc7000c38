import type {Document, Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import {isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit} from 'yaml';
import type {Range} from './lines';

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
}

/** A text of the data: a value, never a key. */
export interface YamlString {
  path: Path;
  value: string;
  range: Range;
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
  texts: YamlString[];
  /** Place of a value; `undefined` when there is nothing at that path. */
  locate(path: Path): Located | undefined;
}

/** Faults told for one text: beyond, they are echoes of the first ones. */
const MAX_FAULTS = 20;

/** Keys that hold a date: YAML reads « 2012 » as a number, we keep what was written. */
const DATE_KEYS: ReadonlySet<unknown> = new Set(['date', 'fin', 'date_page', 'revise_le', 'ajoute_le']);

/**
 * Reads a YAML 1.2 text (core schema). Never throws: what cannot be read is a fault.
 * Ranges are offsets in the file, where the text starts at `base`.
 */
export function readYaml(text: string, base: number): YamlText {
  const whole: Range = [base, base + text.length];
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'error',
    });
    const faults = faultsOf(document, base);
    const indirections = indirectionsOf(document, base);
    const reader = new DataReader(base);
    const isTrusted = indirections.length === 0 && faults.every(({code}) => code === 'DUPLICATE_KEY');
    const data = isTrusted ? reader.read(document.contents, []) : undefined;
    return {
      range: whole,
      data,
      faults,
      indirections,
      texts: reader.texts,
      locate: (path) => reader.locate(path),
    };
  } catch {
    // The parser and this reader are recursive: brackets nested by the thousand exhaust the stack.
    const faults = [{code: 'RESOURCE_EXHAUSTION', range: whole}];
    return {range: whole, data: undefined, faults, indirections: [], texts: [], locate: () => undefined};
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
    return opening === undefined
      ? {code, range: shift(pos, base)}
      : {code: 'UNCLOSED', range: shift([opening, opening + 1], base)};
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

/** Turns nodes into plain data and remembers where each value stands. */
class DataReader {
  readonly texts: YamlString[] = [];
  readonly #places = new Map<string, Located>();
  readonly #base: number;

  constructor(base: number) {
    this.#base = base;
  }

  locate(path: Path): Located | undefined {
    return this.#places.get(JSON.stringify(path));
  }

  read(node: Node | null, path: Path, key?: Range): unknown {
    const range = this.#rangeOf(node) ?? key ?? [this.#base, this.#base];
    this.#places.set(JSON.stringify(path), {value: range, ...(key && {key})});
    if (isMap(node)) return this.#readMap(node, path);
    if (isSeq(node)) return this.#readList(node, path);
    if (!isScalar(node)) return null;
    const value = scalarValue(node.value, node.source, node.type, path.at(-1));
    if (typeof value === 'string') this.texts.push({path, value, range});
    return value;
  }

  #readList(list: YAMLSeq, path: Path): unknown[] {
    return list.items.map((item, index) => this.read(item as Node | null, [...path, index]));
  }

  #readMap(map: YAMLMap, path: Path): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const {key, value} of map.items as Pair<Node | null, Node | null>[]) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key);
      if (Object.hasOwn(data, name)) continue;
      const read = this.read(value, [...path, name], this.#rangeOf(key));
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
  key: unknown,
): unknown {
  if (typeof value === 'number' && DATE_KEYS.has(key)) return source ?? String(value);
  // A block (`resume: >`) ends with a line feed that nobody typed on purpose.
  if (typeof value === 'string' && type?.startsWith('BLOCK_')) return value.replace(/\n+$/, '');
  return value;
}
