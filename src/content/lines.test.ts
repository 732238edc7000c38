import fc from 'fast-check';
import {expect, it} from 'vitest';
import {Lines} from './lines';

it('counts lines the same way whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = new Lines(['ab', '', 'cd'].join(end));
    expect(lines.count).toBe(3);
    expect([1, 2, 3, 4].map((line) => lines.textOf(line))).toEqual(['ab', '', 'cd', '']);
    expect(lines.pointAt(2 + 2 * end.length + 1)).toEqual({line: 3, column: 2});
  }
});

it('finds the line and the column of any offset', () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '😀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(50), (written, offset) => {
      const before = written.slice(0, offset);
      const lastEnd = before.lastIndexOf('\n') + 1;
      expect(new Lines(written).pointAt(offset)).toEqual({
        line: before.split('\n').length,
        column: before.length - lastEnd + 1,
      });
    }),
  );
});

it('brings back an offset from outside', () => {
  const lines = new Lines('ab\nc');
  expect(lines.pointAt(-5)).toEqual({line: 1, column: 1});
  expect(lines.pointAt(99)).toEqual({line: 2, column: 2});
});
