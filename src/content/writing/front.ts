import {Document, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import type {Fields, Kind} from '../../model/field';
import {groupOf} from '../../model/field';
import {ID_PATTERN} from '../../model/idPattern';
import {isRecord} from '../data';
import {ODD_SPACE} from '../yamlSource';
import {dateKeysIn} from './dateKeys';

/**
 * Words that are plain text for us (YAML 1.2) and something else for programs that still read YAML 1.1: truths, and hours,
 * which are numbers in base 60.
 */
const OTHERWISE_READ = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/** Characters that end a line, that no editor shows, or that no file can hold. */
const UNSEEN = '[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff]';

/** What the checks take for a slip of the keyboard where it is not between quotes. */
const NEEDS_QUOTES = new RegExp(`${UNSEEN}|(?:^-?|:)${ODD_SPACE}|${ODD_SPACE}(?::|$)`, 'u');

/** The YAML of a front matter, its last line ended. */
export function writeFront(front: Readonly<Record<string, unknown>>, fields: Fields): string {
  const contents = new FrontWriter(dateKeysIn(fields)).group(front, fields);
  return contents.items.length === 0 ? '' : written(contents);
}

/** A text as it is written on one line, in a list between brackets as after a key. */
export function inlineText(text: string): string {
  const list = new YAMLSeq();
  list.items = [textNode(text)];
  list.flow = true;
  return written(list).slice(1, -2);
}

function written(contents: YAMLMap | YAMLSeq): string {
  return new Document(contents, {version: '1.2', schema: 'core'})
    .toString({
      lineWidth: 0,
      singleQuote: false,
      flowCollectionPadding: false,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Those that stand as they are between double quotes, and that we escape too: the line feeds here are those of YAML. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** Turns data into the nodes of a YAML document, with their order and their form. */
class FrontWriter {
  readonly #dateKeys: ReadonlySet<string>;

  constructor(dateKeys: ReadonlySet<string>) {
    this.#dateKeys = dateKeys;
  }

  /** Keys that the table knows in its order, then the others in theirs. */
  group(data: Readonly<Record<string, unknown>>, fields: Fields): YAMLMap {
    const map = new YAMLMap();
    const known = Object.keys(fields).filter((key) => Object.hasOwn(data, key));
    const others = Object.keys(data).filter((key) => !Object.hasOwn(fields, key));
    for (const key of [...known, ...others]) {
      const value = data[key];
      if (value === undefined) continue;
      const kind = Object.hasOwn(fields, key) ? fields[key]?.kind : undefined;
      map.items.push(new Pair(textNode(key), this.#value(value, kind, key)));
    }
    map.flow = map.items.length === 0;
    return map;
  }

  #value(value: unknown, kind: Kind | undefined, key?: string): YAMLMap | YAMLSeq | Scalar {
    if (Array.isArray(value)) return this.#list(value, kind);
    if (isRecord(value)) return this.group(value, (kind && groupOf(kind)) ?? {});
    if (typeof value !== 'string') return new Scalar(value);
    return key !== undefined && this.#dateKeys.has(key) ? dateNode(value) : textNode(value);
  }

  #list(values: readonly unknown[], kind: Kind | undefined): YAMLSeq {
    const seq = new YAMLSeq();
    const of = kind?.is === 'list' ? kind.of : undefined;
    seq.items = values.map((value) => this.#value(value, of));
    // Identifiers read well on one line; words, which hold commas, do not.
    seq.flow = values.every((value) => typeof value === 'string' && ID_PATTERN.test(value));
    return seq;
  }
}

function textNode(text: string): Scalar {
  const node = new Scalar(text.normalize('NFC'));
  const isQuoted = text === '' || OTHERWISE_READ.test(text) || NEEDS_QUOTES.test(text);
  node.type = isQuoted ? 'QUOTE_DOUBLE' : 'PLAIN';
  return node;
}

/** A year alone, which YAML takes for a number, is read as it is written under such a key. */
function dateNode(text: string): Scalar {
  return /^[1-9]\d{3}$/.test(text) ? new Scalar(Number(text)) : textNode(text);
}
