import {describe, expect, it} from 'vitest';
import {nearest} from './nearest';

describe('nearest', () => {
  const stages = [
    {id: 'ideation', labels: ['Idéation']},
    {id: 'mesure-impact', labels: ['Mesures d’impact']},
  ];

  it.each([
    ['Idéation', 'ideation'],
    ['MESURES D’IMPACT', 'mesure-impact'],
    ['mesure_impact', 'mesure-impact'],
    ['idetaion', 'ideation'],
  ])('%s → %s', (typed, id) => {
    expect(nearest(typed, stages)).toBe(id);
  });

  it('says nothing when nothing is near', () => {
    expect(nearest('financement', stages)).toBeUndefined();
    expect(nearest('xy', [{id: 'fr'}, {id: 'en'}])).toBeUndefined();
    expect(nearest('', stages)).toBeUndefined();
  });
});
