import {Lexer} from 'yaml';
import type {Range} from './lines';
import {blanked} from './blanked';

/** What YAML leaves out of the data without a word, or takes for something else than what one sees. */
export interface YamlSource {
  /** Comments that stand where a value could be: after one, or in the lines that continue it. */
  comments: Range[];
  /** Lines that tell the parser how to read the rest (`%YAML 1.1`). */
  directives: Range[];
  /** Spaces that are not the plain one, where only the plain one separates. */
  oddSpaces: Range[];
}

/** Every space but the plain one, the tab and the ends of lines. */
export const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** In the indentation, right after the hyphen of an item, around the colon of a key, or before a comment. */
const ODD_PLACES = new RegExp(
  `^[ \\t]*(?:- +)*(?:-?${ODD_SPACE}+)|^[ \\t]*(?:- +)*["']?[\\p{L}_][\\p{L}\\p{N}_-]*["']?(?:${ODD_SPACE}+ ?:|:${ODD_SPACE}+)`,
  'gmu',
);

/**
 * Reads the tokens of a YAML text for what its data does not say. Ranges are offsets in the text; `isFrontMatter` when
 * a Markdown text follows, whose titles begin as comments do.
 */
export function readSource(text: string, isFrontMatter: boolean): YamlSource {
  const found: YamlSource = {comments: [], directives: [], oddSpaces: []};
  if (!UNUSUAL.test(text)) return found;
  const hidden: Range[] = [];
  let offset = 0;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(text)) {
    // Marks that the lexer adds (start of a document, of a scalar, end of a faulty list) stand for no text.
    if (MARKS.has(token) && text[offset] !== token) {
      isScalar = token === SCALAR;
      continue;
    }
    const range: Range = [offset, offset + token.length];
    offset += token.length;
    if (isScalar || /^["']/.test(token)) {
      if (isBlock || /^["']/.test(token)) hidden.push(range);
      isBlock = false;
    } else if (/^[|>]/.test(token)) {
      isBlock = true;
    } else if (token.startsWith('#')) {
      hidden.push(range);
      if (!standsAlone(text, range, isFrontMatter)) found.comments.push(range);
    } else if (token.startsWith('%')) {
      found.directives.push(range);
    }
    isScalar = false;
  }
  found.oddSpaces = [...blanked(text, hidden).matchAll(ODD_PLACES)].map(({index, 0: match}) => {
    const at = index + match.search(new RegExp(ODD_SPACE, 'u'));
    return [at, at + 1];
  });
  return found;
}

/** True when a YAML text holds a comment, which its data does not say. */
export function holdsComment(text: string): boolean {
  return text.includes('#') && [...new Lexer().lex(text)].some((token) => token.startsWith('#'));
}

/** Without one of these there is nothing to look for. */
const UNUSUAL = new RegExp(`#|^%|${ODD_SPACE}`, 'mu');

const SCALAR = '\u001f';
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/**
 * True for a comment that fills its line and is in line with what follows: nobody takes it for the rest of a value.
 * In a front matter, « ## » begins a title of the text, put too high.
 */
function standsAlone(text: string, [start]: Range, isFrontMatter: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') return false;
  if (isFrontMatter && text.startsWith('##', start)) return false;
  const column = start - lineStart;
  if (column === 0) return true;
  const next = /^([ \t]*)(?![#\s])/m.exec(text.slice(text.indexOf('\n', start) + 1 || text.length));
  return next?.[1]?.length === column;
}
