import type {Kind} from '../../model/field';
import {fold} from '../../content/fold';
import {BULLET, NO, YES} from './cellText';
import {dateText, dayOf, hourText} from './dates';
import type {Lists} from './lists';
import type {RawCell} from './rawWorkbook';
import {isBlank} from './rawWorkbook';
import type {Terms} from './terms';

/** What a cell was taken for that is not quite what was typed. */
export interface Guess {
  typed: string;
  name: string;
}

export interface ReadCell {
  /** Absent when the cell says nothing. */
  value?: unknown;
  guesses: Guess[];
}

/**
 * What a cell says of a field, as its file would. What cannot be understood is kept as it was typed: the checks say what
 * is wrong with it.
 */
export function cellValue(cell: RawCell, kind: Kind, lists: Lists, terms = lists.of(kind)): ReadCell {
  if (isBlank(cell)) return {guesses: []};
  const reader = new CellReader(terms);
  const value = kind.is === 'list' ? reader.list(cell, kind.of) : reader.single(cell, kind);
  return value === undefined ? {guesses: reader.guesses} : {value, guesses: reader.guesses};
}

class CellReader {
  readonly guesses: Guess[] = [];
  readonly #terms: Terms | undefined;

  constructor(terms: Terms | undefined) {
    this.#terms = terms;
  }

  list(cell: RawCell, of: Kind): unknown[] | undefined {
    const items = typeof cell === 'string' ? this.#split(cell) : [cell];
    const values = items.map((item) => this.single(item, of)).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values;
  }

  single(cell: RawCell, kind: Kind): unknown {
    const text = oneLine(cellWords(cell));
    switch (kind.is) {
      case 'flag':
        return flagOf(cell);
      case 'day':
      case 'date':
        return dateText(cell) ?? text;
      case 'hour':
        return hourText(cell) ?? text;
      default:
        return this.#terms ? this.#term(text) : text;
    }
  }

  /** One item a line; else, one between semicolons. */
  #split(cell: string): string[] {
    const lines = cell.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    if (lines.every((line) => BULLET.test(line))) return lines.map((line) => line.replace(BULLET, '').trim());
    const parts = lines.length > 1 && !this.#terms ? lines : lines.flatMap((line) => line.split(';'));
    const items = parts.map((part) => part.replace(BULLET, '').trim()).filter((part) => part !== '');
    return this.#terms ? items.flatMap((item) => this.#atCommas(item)) : items;
  }

  /** « Sherbrooke, Granit »: people separate names with commas too, but a name may hold one. */
  #atCommas(item: string): string[] {
    const whole = this.#terms?.resolve(item);
    if (!item.includes(',') || (whole && !whole.isGuess)) return [item];
    const parts = item.split(',').map((part) => part.trim());
    return parts.every((part) => this.#terms?.resolve(part)) ? parts : [item];
  }

  #term(text: string): string {
    const found = this.#terms?.resolve(text);
    if (!found) return text;
    if (found.isGuess) this.guesses.push({typed: text, name: found.name});
    return found.id;
  }
}

/** What a cell shows, as text. */
export function cellWords(cell: RawCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? YES : NO;
  return cell.trim();
}

/** A number of ten digits, or eleven from 1, is a telephone that the program took for a quantity. */
function numberText(number: number): string {
  const [, country, area, exchange, line] =
    /^(1)?([2-9]\d{2})([2-9]\d{2})(\d{4})$/.exec(String(number)) ?? [];
  if (area === undefined) return String(number);
  return `${country ? '1 ' : ''}${area} ${exchange}-${line}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

const TRUE: ReadonlySet<string> = new Set([YES, 'o', 'x', 'vrai', 'true', 'yes', '1', 'coche', '✓', '✔']);
const FALSE: ReadonlySet<string> = new Set([NO, 'n', 'faux', 'false', 'no', '0']);

/** `true`; nothing for « non »; what was typed when it is neither. */
function flagOf(cell: RawCell): unknown {
  const typed = cellWords(cell);
  const said = fold(typed) || typed;
  if (TRUE.has(said)) return true;
  return FALSE.has(said) ? undefined : typed;
}
