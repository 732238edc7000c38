import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Condition, Given} from './eligible';
import {answerTo, answerToAll, byCriterion} from './eligible';

const values = (...ids: string[]) => ids.map((id) => ({id, nom: id}));
const condition = (accepts: string[], refuses: string[] = []): Condition => ({
  accepts: values(...accepts),
  refuses: values(...refuses),
});

describe('answerTo', () => {
  it.each<[string, Condition, Given | undefined, string]>([
    ['is yes for what is accepted', condition(['obnl']), {id: 'obnl'}, 'yes'],
    ['is no for what is refused', condition(['obnl'], ['privee']), {id: 'privee'}, 'no'],
    ['asks for what nobody speaks of', condition(['obnl'], ['privee']), {id: 'coop'}, 'ask'],
    ['asks for what is only not refused', condition([], ['privee']), {id: 'obnl'}, 'ask'],
    ['asks when the project says nothing', condition(['obnl']), undefined, 'ask'],
    ['asks for words', {accepts: [{nom: 'obnl'}], refuses: [{nom: 'privee'}]}, {id: 'privee'}, 'ask'],
    [
      'takes a part of what is accepted',
      condition(['estrie']),
      {id: 'granit', within: ['estrie', 'quebec']},
      'yes',
    ],
    [
      'refuses a part of what is refused',
      condition([], ['estrie']),
      {id: 'granit', within: ['estrie']},
      'no',
    ],
    ['lets the nearest decide', condition(['granit'], ['estrie']), {id: 'granit', within: ['estrie']}, 'yes'],
    ['lets the nearest decide', condition(['estrie'], ['granit']), {id: 'granit', within: ['estrie']}, 'no'],
    [
      'asks for what holds what is accepted',
      condition(['granit']),
      {id: 'estrie', within: ['quebec']},
      'ask',
    ],
    ['asks for what holds what is refused', condition([], ['granit']), {id: 'estrie'}, 'ask'],
  ])('%s', (_, known, given, answer) => {
    expect(answerTo(known, given)).toBe(answer);
  });

  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 3});
  const given = fc.record({id: fc.constantFrom('a', 'b', 'c', 'd'), within: ids});

  it('is never no without an exclusion that the project, or what holds it, meets', () => {
    fc.assert(
      fc.property(ids, ids, fc.option(given, {nil: undefined}), (accepts, refuses, project) => {
        const answer = answerTo(condition(accepts, refuses), project);
        const named = project ? [project.id, ...project.within] : [];
        if (answer === 'no') expect(named.some((id) => refuses.includes(id))).toBe(true);
        if (answer === 'yes') expect(named.some((id) => accepts.includes(id))).toBe(true);
      }),
    );
  });
});

describe('a criterion that several sentences speak of', () => {
  const said = (critere: string, ...lists: Parameters<typeof condition>) => ({
    critere,
    ...condition(...lists),
  });
  const words = {critere: 'autre', accepts: [{nom: 'dirigé par des aînés'}], refuses: []};

  it('is one, where it is first said; what is words alone is not', () => {
    const forms = [said('forme', ['obnl']), said('forme', [], ['privee'])] as const;
    const place = said('lieu', ['estrie']);
    expect(byCriterion([forms[0], words, place, forms[1], words])).toEqual([
      {critere: 'forme', conditions: forms},
      {critere: 'autre', conditions: [words]},
      {critere: 'lieu', conditions: [place]},
      {critere: 'autre', conditions: [words]},
    ]);
  });

  it.each([
    ['obnl', 'yes'],
    ['privee', 'no'],
    ['coop', 'ask'],
  ])('has one answer: %s, %s', (id, expected) => {
    expect(answerToAll([condition(['obnl']), condition([], ['privee'])], {id})).toBe(expected);
    expect(answerToAll([condition(['obnl', 'privee']), condition([], ['privee'])], {id})).toBe(expected);
  });
});
