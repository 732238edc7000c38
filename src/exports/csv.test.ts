import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FRENCH_EXCEL, RFC_4180, toCsv} from './csv';

function read(csv: string, delimiter = ';'): string[][] {
  return parse(csv, {bom: true, delimiter, record_delimiter: '\r\n'}) as string[][];
}

describe('toCsv', () => {
  it('writes what Excel in French expects', () => {
    expect(
      toCsv([
        ['Poste', 'Coût'],
        ['Local; « clé » "neuve"', 1200.5],
      ]),
    ).toBe('\ufeffPoste;Coût\r\n"Local; « clé » ""neuve""";1200,5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SOMME(A1)', '\t=1', '\r=1'])('never lets %j become a formula', (text) => {
    expect(read(toCsv([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
  });

  it('leaves a negative number a number', () => {
    expect(toCsv([[-5]])).toBe('\ufeff-5\r\n');
  });

  it('writes what RFC 4180 says, for programs', () => {
    const rows = [
      ['Poste', 'Coût'],
      ['Local, « clé » "neuve"', 1200.5],
    ];
    expect(toCsv(rows, RFC_4180)).toBe('\ufeffPoste,Coût\r\n"Local, « clé » ""neuve""",1200.5\r\n');
  });

  it('quotes a decimal where its sign would part two cells', () => {
    expect(read(toCsv([[1.5, 'x']], {separator: ',', decimal: ','}), ',')).toEqual([['1,5', 'x']]);
  });

  it.each(['+33 1 55 00 01 42', '+1 819 555-0142', '819 555-0142'])(
    'leaves the telephone %s as it is',
    (text) => {
      expect(read(toCsv([[text]]))).toEqual([[text]]);
    },
  );

  it.each(['+1-819-555-0142', '+1 2', '+1 819 555-0142;A1', '+44 A1'])(
    'does not take %s for a telephone',
    (text) => {
      expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  /** What people write, and what begins as a formula. */
  const cell = fc.oneof(
    fc.string(),
    fc.string({unit: 'grapheme'}),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((parts) => parts.join('')),
    fc.constantFrom('a;b', 'a,b', '"', 'a\r\nb', ''),
  );

  it.each([
    ['French Excel', FRENCH_EXCEL],
    ['RFC 4180', RFC_4180],
  ])('is read back by another library, whatever is written (%s)', (_, dialect) => {
    fc.assert(
      fc.property(fc.array(cell, {minLength: 2, maxLength: 5}), (cells) => {
        const [back = []] = read(toCsv([cells], dialect), dialect.separator);
        expect(back.map((one, index) => (one === cells[index] ? one : one.slice(1)))).toEqual(cells);
        for (const one of back) expect(one).not.toMatch(/^(?:[=\-@\t\r]|\+(?!\d{1,3}[ \u00a0]))/);
      }),
    );
  });
});
