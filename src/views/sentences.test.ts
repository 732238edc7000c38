import {describe, expect, it} from 'vitest';
import {listed, quoted} from './sentences';

describe('sentences', () => {
  it('quotes in French', () => {
    expect(quoted('prêt')).toBe('«\u00a0prêt\u00a0»');
  });

  it('lists', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => listed(words))).toEqual([
      '',
      'A',
      'A et B',
      'A, B et C',
    ]);
    expect(listed(['A', 'B', 'C'], 'ou')).toBe('A, B ou C');
  });
});
