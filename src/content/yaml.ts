import type {Document, Node, Pair} from 'yaml';
import {isMap, isPair, isScalar, isSeq, parseDocument, visit} from 'yaml';
import type {Range} from './lines';

/** Where a value and its key stand in the file. */
export interface Located {
  value: Range;
  /** Absent for an item of a list and for the whole. */
  key?: Range;
}

export type Path = readonly (string | number)[];

/** A fault of the YAML itself, with the code of the `yaml` package. */
export interface YamlFault {
  code: string;
  range: Range;
}

/** A YAML text read into plain data, each value of which can be found again. */
export interface YamlText {
  data: unknown;
  faults: YamlFault[];
  /** Anchors, aliases and tags: refused, because they make a file hard to read and easy to blow up. */
  indirections: Range[];
  /** Place of a value; `undefined` when there is nothing at that path. */
  locate(path: Path): Located | undefined;
  /** Every text of the data, with its path. */
  texts: {path: Path; value: string}[];
}

/** Keys that hold a date: YAML reads « 2012 » as a number, we keep what was written. */
const DATE_KEYS = new Set(['date', 'fin', 'date_page', 'revise_le', 'ajoute_le']);

/**
 * Reads a YAML 1.2 text (core schema). Never throws: what cannot be read is a fault.
 * Ranges are offsets in the file, where the text starts at `base`.
 */
export function readYaml(text: string, base: number): YamlText {
  const shift = ([start, end]: readonly [number, number, ...number[]]): Range => [base + start, base + end];
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: true});
  } catch {
    // The parser is recursive: brackets nested by the thousand exhaust the stack.
    return emptyYaml([{code: 'TOO_DEEP', range: [base, base + text.length]}]);
  }
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    code: fault.code as string,
    range: shift(fault.pos),
  }));
  const places = new Map<string, Located>();
  const texts: YamlText['texts'] = [];
  const indirections: Range[] = [];
  let data: unknown;
  try {
    visit(document, {
      Node(_key, node) {
        const indirect = node as {anchor?: string; source?: unknown; tag?: string};
        const isAlias = 'source' in node && !isScalar(node) && !isMap(node) && !isSeq(node);
        if (node.range && (isAlias || indirect.anchor !== undefined)) indirections.push(shift(node.range));
        return undefined;
      },
    });
    data = indirections.length === 0 ? toData(document.contents, [], undefined) : undefined;
  } catch {
    return emptyYaml([{code: 'TOO_DEEP', range: [base, base + text.length]}]);
  }
  return {data, faults, indirections, texts, locate: (path) => places.get(pathKey(path))};

  function toData(node: Node | null, path: Path, key: Range | undefined): unknown {
    const range = node?.range ? shift(node.range) : (key ?? ([base, base] as const));
    places.set(pathKey(path), {value: range, ...(key && {key})});
    if (isMap(node)) return mapToData(node.items as Pair[], path);
    if (isSeq(node))
      return node.items.map((item, index) => toData(item as Node | null, [...path, index], undefined));
    if (!isScalar(node)) return null;
    const value = scalarToData(node.value, node.source, node.type, path.at(-1));
    if (typeof value === 'string') texts.push({path, value});
    return value;
  }

  function mapToData(pairs: Pair[], path: Path): unknown {
    const map: Record<string, unknown> = {};
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const keyNode = pair.key as Node | null;
      const name = isScalar(keyNode) ? String(keyNode.source ?? keyNode.value) : '?';
      const keyRange = keyNode?.range ? shift(keyNode.range) : ([base, base] as const);
      if (Object.hasOwn(map, name)) continue;
      const value = toData(pair.value as Node | null, [...path, name], keyRange);
      // Not an assignment: `__proto__` is a key like another.
      Object.defineProperty(map, name, {value, enumerable: true, configurable: true, writable: true});
    }
    return map;
  }
}

function scalarToData(
  value: unknown,
  source: string | undefined,
  type: string | undefined,
  key: string | number | undefined,
) {
  if (typeof value === 'number' && typeof key === 'string' && DATE_KEYS.has(key))
    return source ?? String(value);
  // A block (`resume: >`) ends with a line feed that nobody typed on purpose.
  if (typeof value === 'string' && type?.startsWith('BLOCK_')) return value.replace(/\n+$/, '');
  return value;
}

function emptyYaml(faults: YamlFault[]): YamlText {
  return {data: undefined, faults, indirections: [], texts: [], locate: () => undefined};
}

function pathKey(path: Path): string {
  return JSON.stringify(path);
}
