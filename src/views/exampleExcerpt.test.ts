import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerptOf} from './exampleExcerpt';

const texts = (...args: Parameters<typeof excerptOf>) => excerptOf(...args).map(({text}) => text);

describe('excerptOf', () => {
  it('gives the lines that differ', () => {
    expect(excerptOf('nom: A\ntype: b\nville: C\n', 'nom: A\ntype: x\nville: C\n')).toEqual([
      {text: 'type: b', isChanged: true, followsGap: false},
    ]);
  });

  it('says under which keys they stand, and where lines are left out', () => {
    const contact = (number: string) =>
      `nom: A\ncontact:\n  porte: https://a.example\n  telephone:\n    - numero: ${number}\n`;
    expect(excerptOf(contact('1'), contact('2'))).toEqual([
      {text: 'contact:', isChanged: false, followsGap: false},
      {text: '  telephone:', isChanged: false, followsGap: true},
      {text: '    - numero: 1', isChanged: true, followsGap: false},
    ]);
  });

  it('gives what has been moved, and nothing of what has been added elsewhere', () => {
    expect(texts('a\nb\n', 'b\na\n')).toHaveLength(1);
    expect(texts('a\n', 'a\nb\n')).toEqual([]);
  });

  it('gives the line of the fault when there is nothing to compare with, unless it opens the file', () => {
    expect(texts('a\nb\nc\n', undefined, 2)).toEqual(['b']);
    expect(texts('---\nnom: A\n', undefined, 1)).toEqual([]);
    expect(texts('a\n', undefined)).toEqual([]);
    expect(texts('a\n', undefined, 12)).toEqual([]);
  });

  it('shows what nobody sees, and cuts a line without end', () => {
    expect(texts('nom: a\u200bb\n', 'nom: ab\n')).toEqual(['nom: a<U+200B>b']);
    expect(texts('x'.repeat(5000), '')[0]).toMatch(/^x{199}…$/);
  });

  it('tells apart any two texts, and never a text from itself', () => {
    const text = fc
      .array(fc.constantFrom('nom: A', '  - b', 'sources:', '    url: c', '---'), {maxLength: 12})
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(excerptOf(one, one)).toEqual([]);
        const changed = [...excerptOf(one, other), ...excerptOf(other, one)].filter(
          ({isChanged}) => isChanged,
        );
        expect(changed.length > 0).toBe(one !== other);
      }),
    );
  });
});
