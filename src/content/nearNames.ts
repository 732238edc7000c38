/** How far two names may be, in edits, and still be looked for. */
const SLIPS = 2;

/**
 * Finds the names that may be within two edits of a given one, among thousands, without comparing each pair. A name is
 * cut in five: two edits, of which a swap of neighbours may touch two pieces, leave one piece whole, at most two
 * characters away from its place. Some of those found are farther: they remain to be compared.
 */
export class NearNames {
  readonly #ranks = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    for (const [rank, name] of names.entries()) {
      for (const {start, end, key} of pieces(name.length)) {
        const piece = key + name.slice(start, end);
        const known = this.#ranks.get(piece);
        if (known) known.push(rank);
        else this.#ranks.set(piece, [rank]);
      }
    }
  }

  /** The ranks, in order, of the names that may be near. */
  near(name: string): number[] {
    const found = new Set<number>();
    for (let length = Math.max(0, name.length - SLIPS); length <= name.length + SLIPS; length += 1) {
      for (const {start, end, key} of pieces(length)) {
        for (let shift = -Math.min(SLIPS, start); shift <= SLIPS; shift += 1) {
          const ranks = this.#ranks.get(key + name.slice(start + shift, end + shift));
          if (ranks) for (const rank of ranks) found.add(rank);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

interface Piece {
  start: number;
  end: number;
  /** Tells apart the pieces of one length of name from those of another. */
  key: string;
}

const known = new Map<number, Piece[]>();

/** How a name of this length is cut. */
function pieces(length: number): Piece[] {
  const cut =
    known.get(length) ??
    Array.from({length: 2 * SLIPS + 1}, (_, index, count = 2 * SLIPS + 1) => ({
      start: Math.floor((index * length) / count),
      end: Math.floor(((index + 1) * length) / count),
      key: `${length} ${index} `,
    }));
  known.set(length, cut);
  return cut;
}
