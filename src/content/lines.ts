/** A place in a text. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Point {
  line: number;
  column: number;
}

/** Two offsets in a text: the first unit, and one past the last. */
export type Range = readonly [start: number, end: number];

/** The lines of a text, whatever ends them: LF, CRLF or CR alone. */
export class Lines {
  readonly #text: string;
  #known?: number[];

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset at which each line starts; looked for when it is first asked: most files have no fault to place. */
  get #starts(): number[] {
    if (this.#known) return this.#known;
    this.#known = [0];
    for (const end of this.#text.matchAll(/\r\n|\n|\r/g)) this.#known.push(end.index + end[0].length);
    return this.#known;
  }

  /** Line and column of an offset; an offset outside the text is brought back to its nearest end. */
  pointAt(offset: number): Point {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#start(middle) <= inside) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: inside - this.#start(low) + 1};
  }

  /** Offset of a point that `pointAt` gave. */
  offsetOf({line, column}: Point): number {
    return this.#start(line - 1) + column - 1;
  }

  /** The text of a line, from 1, without what ends it; empty for a line that does not exist. */
  textOf(line: number): string {
    if (line < 1 || line > this.count) return '';
    return this.#text.slice(this.#start(line - 1), this.#starts[line]).replace(/[\r\n]+$/, '');
  }

  #start(index: number): number {
    return this.#starts[index] ?? 0;
  }
}
