import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toCsv} from './csv';

function read(csv: string): string[][] {
  return parse(csv, {bom: true, delimiter: ';', record_delimiter: '\r\n'}) as string[][];
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

  it('is read back by another library, whatever is written', () => {
    const row = fc.array(fc.string(), {minLength: 2, maxLength: 5});
    fc.assert(
      fc.property(row, (cells) => {
        const [back = []] = read(toCsv([cells]));
        expect(back.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
        for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
