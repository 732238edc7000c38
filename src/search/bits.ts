/** Writes whole numbers in as few bits as they need. */
export class BitWriter {
  private readonly bytes: number[] = [];
  /** Bits written so far. */
  length = 0;

  /** The `width` lowest bits of a number, the highest first; at most 31. */
  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      const place = this.length >> 3;
      if (place === this.bytes.length) this.bytes.push(0);
      if ((value >> bit) & 1) this.bytes[place] = (this.bytes[place] ?? 0) | (128 >> (this.length & 7));
      this.length += 1;
    }
  }

  /** A number of 0 or more, small ones in few bits (Elias gamma). */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value + 1);
    this.bits(0, width);
    this.bits(value + 1, width + 1);
  }

  /** A number under `range`, in the fewest bits on average (truncated binary). */
  below(value: number, range: number): void {
    const {width, short} = truncated(range);
    if (value < short) this.bits(value, width);
    else this.bits(value + short, width + 1);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what `BitWriter` wrote, from any bit on. Past the end it reads zeros. */
export class BitReader {
  constructor(
    private readonly bytes: Uint8Array,
    private place: number,
  ) {}

  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      value = (value << 1) | (((this.bytes[this.place >> 3] ?? 0) >> (7 - (this.place & 7))) & 1);
      this.place += 1;
    }
    return value;
  }

  gamma(): number {
    let width = 0;
    // A faulty file holds no such run of zeros; without a bound it would be read for ever.
    while (width < 30 && this.bits(1) === 0) width += 1;
    return ((1 << width) | this.bits(width)) - 1;
  }

  below(range: number): number {
    const {width, short} = truncated(range);
    const value = this.bits(width);
    return value < short ? value : ((value << 1) | this.bits(1)) - short;
  }
}

/** How numbers under `range` are written: the first `short` of them in `width` bits, the others in one more. */
function truncated(range: number): {width: number; short: number} {
  const width = 31 - Math.clz32(Math.max(1, range));
  return {width, short: 2 ** (width + 1) - range};
}
