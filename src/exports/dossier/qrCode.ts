import {encode} from 'uqr';

/** The side of the largest code: 24 is as fine as a telephone reads it on paper, a square of 5 cm. */
const MAX_VERSION = 24;

/** Blank squares that a code asks for around it (ISO/IEC 18004). */
const MARGIN = 4;

/** A code to draw: black squares in a square, one unit each. */
export interface QrCode {
  /** Units of its side, its blank margin included. */
  size: number;
  /** `d` of an SVG path. */
  path: string;
}

/** The QR code of an address; `undefined` when it is too long for one that a telephone reads on paper. */
export function qrCode(address: string): QrCode | undefined {
  try {
    const {size, data} = encode(address, {ecc: 'L', border: MARGIN, maxVersion: MAX_VERSION});
    return {size, path: data.map(rowPath).join('')};
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The black squares of a row, those side by side as one. */
function rowPath(row: readonly boolean[], y: number): string {
  const bits = row.map((isBlack) => (isBlack ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)]
    .map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
