import {describe, expect, it} from 'vitest';
import {qrCode} from './qrCode';

const address = (length: number) => `https://guide.example/dossier#${'a'.repeat(length - 30)}`;

describe('qrCode', () => {
  it('draws three eyes, in a blank margin', () => {
    const {size, path} = qrCode(address(40)) ?? {size: 0, path: ''};
    expect(size).toBe(29 + 2 * 4);
    const eye = `h7v1h-7z`;
    for (const corner of ['M4 4', 'M26 4', 'M4 26']) expect(path).toContain(`${corner}${eye}`);
    expect(path).not.toMatch(/M\d+ [0-3]h/);
  });

  it('grows with the address, until it would be too fine for a telephone', () => {
    expect(qrCode(address(1171))?.size).toBe(113 + 2 * 4);
    expect(qrCode(address(1172))).toBeUndefined();
    expect(qrCode(address(50_000))).toBeUndefined();
  });
});
