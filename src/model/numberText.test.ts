import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NumberKind} from './numberText';
import {readNumber, writeNumber} from './numberText';
import {formatAmount, formatValue} from './templateValue';

const KINDS = ['montant', 'nombre'] as const;

describe('a number', () => {
  it.each([
    ['1200', 1200],
    ['0', 0],
    [' 0 ', 0],
    ['-0', 0],
    ['007', 7],
    // Thousands
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ['1\u2009200\u2009000', 1200000],
    ["1'200", 1200],
    ['1’200', 1200],
    ['1,200,300', 1200300],
    ['1.200.300', 1200300],
    // Decimals
    ['1,2', 1.2],
    ['1.2', 1.2],
    ['1,20', 1.2],
    ['12,00', 12],
    ['12.5', 12.5],
    ['12,', 12],
    [',5', 0.5],
    ['.50', 0.5],
    ['1234,5', 1234.5],
    ['1,2000', 1.2],
    ['0,0', 0],
    // Both
    ['1 200,50', 1200.5],
    ['1 200.5', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ["1'200.50", 1200.5],
    ['1,200,300.5', 1200300.5],
    ['1.200.300,05', 1200300.05],
    // Signs
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 1 200', -1200],
    ['+5', 5],
    // Dollars
    ['1200$', 1200],
    ['1 200 $', 1200],
    ['1\u00a0200,50\u00a0$', 1200.5],
    ['$1200', 1200],
    ['$ 1 200', 1200],
    ['1 200 $ CA', 1200],
    ['1 200 $CAD', 1200],
    ['CA$ 1 200', 1200],
    ['C$1 200', 1200],
    ['CAD 1 200', 1200],
    ['1 200 $CAN', 1200],
    ['CDN$ 1 200', 1200],
    ['1 200 cad', 1200],
    ['$1 200 CAD', 1200],
    ['1 200 dollars', 1200],
    ['−5 $', -5],
    ['-$5', -5],
    ['$-5', -5],
    // What one pastes
    ['\u200b1 200\ufeff', 1200],
    ['\t1 200\n', 1200],
  ])('is read in one way: %j', (text, value) => {
    for (const kind of KINDS) expect(readNumber(text, kind), kind).toEqual({value, isUnusual: false});
  });

  it.each([
    ['1,200', 1200, 1.2],
    ['1.200', 1200, 1.2],
    ['12,000', 12000, 12],
    ['12.000', 12000, 12],
    ['123,456', 123456, 123.456],
    ['$1,200', 1200, 1.2],
    ['CAD 1,200', 1200, 1.2],
    ['1.200 $', 1200, 1.2],
    ['-1,200', -1200, -1.2],
  ])('is thousands, or is asked about, with three digits after its only mark: %j', (text, value, other) => {
    expect(readNumber(text, 'nombre')).toEqual({value, other, isUnusual: false});
    const cents = Math.round(other * 100) / 100;
    expect(readNumber(text, 'montant')).toEqual({value, other: cents, isUnusual: false});
  });

  it.each([
    ['0,125', 0.125, 0.13, 125],
    ['.125', 0.125, 0.13, 125],
    ['1234,567', 1234.567, 1234.57, 1234567],
    ['1 200,500', 1200.5, 1200.5, 1200500],
    ['1,200.500', 1200.5, 1200.5, 1200500],
  ])(
    'with three decimals that cannot be thousands is decimal; an amount asks: %j',
    (text, value, cents, other) => {
      expect(readNumber(text, 'nombre')).toEqual({value, isUnusual: false});
      expect(readNumber(text, 'montant')).toEqual({value: cents, other, isUnusual: cents !== value});
    },
  );

  it.each([
    ['(5)', -5],
    ['(1 200,50 $)', -1200.5],
    ['($5)', -5],
    ['$(5)', -5],
    ['5-', -5],
    ['5- $', -5],
    ['1 200−', -1200],
  ])('as accountants write it is read, and said: %j', (text, value) => {
    for (const kind of KINDS) expect(readNumber(text, kind), kind).toEqual({value, isUnusual: true});
  });

  it('of dollars is rounded to the cent, and said', () => {
    expect(readNumber('1,2345', 'montant')).toEqual({value: 1.23, isUnusual: true});
    expect(readNumber('1,2345', 'nombre')).toEqual({value: 1.2345, isUnusual: false});
  });

  it.each([
    ...[
      '',
      ' ',
      '$',
      '.',
      ',',
      '-',
      "'",
      '()',
      '( )',
      'NaN',
      'Infinity',
      'cent',
      'environ 100',
      '100 environ',
    ],
    ...['1 20', '1 2000', '1200 50', '12 00', '1 2 0 0', '1, 200', '1 200 , 50'],
    ...['1,2,3', '1.2.3', '1,20,000', '1.200.30', '1,200 300', '1..2', '1,,200', ',1,2'],
    ...['--2', '-(5)', '(-5)', '(5', '5)', '-5-', '5 - 3', '1200,-', '1200.—', '+-5'],
    ...[
      '1e5',
      '0x10',
      '1/2',
      '5²',
      '½',
      '10 %',
      '5 k$',
      '1,2 M$',
      '50 ¢',
      '12 €',
      '12 USD',
      'US$ 12',
      '12 $ US',
    ],
    ...['1_200', '1;200', '$5$6', '٣', `${'9'.repeat(14)}`, '9'.repeat(400)],
  ])('is not found in %j', (text) => {
    for (const kind of KINDS) expect(readNumber(text, kind), kind).toBeUndefined();
  });

  it('never makes reading fall', () => {
    const typed = fc.string({unit: fc.constantFrom(..."0123456789.,- \u00a0$()'CAD+"), maxLength: 12});
    fc.assert(
      fc.property(typed, fc.constantFrom<NumberKind>(...KINDS), (text, kind) => {
        const read = readNumber(text, kind);
        for (const number of [read?.value ?? 0, read?.other ?? 0]) expect(Number.isFinite(number)).toBe(true);
        // The choice that is offered leads somewhere.
        for (const number of [read?.value, read?.other]) {
          if (number !== undefined) {
            expect(readNumber(writeNumber(number, kind), kind)).toEqual({value: number, isUnusual: false});
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('may be very small', () => {
    expect(readNumber('0,0000001', 'nombre')).toEqual({value: 1e-7, isUnusual: false});
    expect(writeNumber(1e-7, 'nombre')).toBe('0,0000001');
  });

  it('is read back as we write it', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), (cents) => {
        const value = cents / 100;
        const read = {value: value === 0 ? 0 : value, isUnusual: false};
        expect(readNumber(formatAmount(value), 'montant')).toEqual(read);
        expect(readNumber(writeNumber(value, 'montant'), 'montant')).toEqual(read);
        expect(readNumber(formatValue({saisie: 'nombre'}, value), 'nombre')).toEqual(read);
      }),
    );
  });
});
