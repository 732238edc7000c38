import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeAddress, decodePart} from './decoding';

describe('decodeAddress and decodePart', () => {
  it('decode what can be decoded', () => {
    expect(decodeAddress('/r%C3%A9pertoire%2Fx')).toBe('/répertoire%2Fx');
    expect(decodePart('r%C3%A9pertoire%2Fx')).toBe('répertoire/x');
  });

  it.each(['100%-gratuit', '%E0%A4%A', '%', '%%', '%zz', 'é%C3', '%C3%28', '%ED%A0%80'])(
    'leave « %s » as it is written',
    (text) => {
      expect(decodeAddress(text)).toBe(text);
      expect(decodePart(text)).toBe(text);
    },
  );

  it('take any text, and give back what was encoded', () => {
    const piece = fc.oneof(
      fc.constantFrom('%', '%E0', '%A4', '#', '?'),
      fc.constantFrom('é', '😀', 'œ', ' '),
      fc.string({maxLength: 5}),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 5}), (pieces) => {
        const text = pieces.join('');
        decodeAddress(text);
        decodePart(text);
        expect(decodePart(encodeURIComponent(text))).toBe(text);
      }),
    );
  });
});
