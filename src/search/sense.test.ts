import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Subject} from './sense';
import {openSense, packSense, subjectStems} from './sense';

const subjects: Subject[] = [
  {
    family: 'besoin',
    page: 0,
    served: [3, 4],
    said: [
      'notre gros chèque s’arrête',
      'on tire le diable par la queue',
      'le chèque ne vient plus, la queue du diable',
    ],
  },
  {
    family: 'besoin',
    page: 1,
    served: [4],
    said: ['les bras manquent le samedi', 'qui a des bras pour samedi', 'le monde est brûlé'],
  },
  {family: 'pratique', page: 2, served: [], said: ['nos gens sont brûlés', 'des gens brûlés, fatigués']},
];
const DOCUMENTS = 6;

/** As the browser does: from the JSON. */
function open(of: readonly Subject[]) {
  const packed = packSense(of, DOCUMENTS);
  return openSense(JSON.parse(JSON.stringify(packed)) as typeof packed, DOCUMENTS);
}

const sense = open(subjects);
const asked = (sentence: string) => sense.likely(subjectStems(sentence));

describe('sense', () => {
  it('learns what a sentence asks for from the ways people say it', () => {
    const likely = asked('Le diable par la queue, pas de chèque!');
    expect(likely.get(0)).toBeGreaterThan(likely.get(1) ?? 0);
    expect(likely.get(3)).toBeGreaterThan(0);
    expect(likely.get(5)).toBeUndefined();
  });

  it('raises the page of a subject more than what serves it', () => {
    const likely = asked('des bras pour samedi');
    expect(likely.get(1)).toBeGreaterThan(likely.get(4) ?? 0);
  });

  it('says nothing of words that nobody said, or that one way of saying alone has', () => {
    expect(asked('logarithme népérien').size).toBe(0);
    expect(asked('fatigués').size).toBe(0);
    expect(sense.knows('logarithm')).toBe(false);
    expect(asked('').size).toBe(0);
  });

  it('sets a need beside a practice, not against it', () => {
    const beside = asked('des gens brûlés, bras samedi');
    const alone = open(subjects.slice(0, 2)).likely(subjectStems('bras samedi'));
    expect(beside.get(2)).toBeGreaterThan(0);
    expect(beside.get(1)).toBeCloseTo(alone.get(1) ?? 0, 1);
  });

  it('gives chances, whatever is said', () => {
    const words = fc.array(fc.constantFrom(...subjects.flatMap(({said}) => said).flatMap(subjectStems)));
    fc.assert(
      fc.property(words, (stems) => {
        for (const [rank, chance] of sense.likely(stems)) {
          expect(rank).toBeLessThan(DOCUMENTS);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same bytes for the same subjects', () => {
    expect(JSON.stringify(packSense(subjects, DOCUMENTS))).toBe(
      JSON.stringify(packSense(subjects, DOCUMENTS)),
    );
  });
});
