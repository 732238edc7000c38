import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {PLAIN_LISTS} from '../model/fixtures';
import type {Candidate} from './finderCandidate';
import type {FinderViewpoint, Found} from './finderList';
import {ANSWER_LENGTH, FIRST, shortList} from './finderList';

const {territoires} = PLAIN_LISTS;

const NOWHERE: FinderViewpoint = {hasStage: true, doors: [], territoires, given: new Map()};
const IN_GRANIT: FinderViewpoint = {...NOWHERE, territoire: 'granit'};

function candidate(changes: Partial<Candidate> & {id: string}): Candidate {
  return {
    nom: changes.id,
    type: changes.id,
    territoires: ['quebec'],
    fit: 'whole',
    certainty: 'sure',
    ...changes,
  };
}

const ids = (found: readonly Found[]) => found.map(({candidate: {id}}) => id);

describe('the order of a short answer', () => {
  it('begins with what is near, and with people who can be reached', () => {
    const found = shortList(
      [
        candidate({id: 'a-lire', isRead: true}),
        candidate({id: 'au-loin'}),
        candidate({id: 'au-loin-joignable', isReached: true}),
        candidate({id: 'region', territoires: ['estrie']}),
        candidate({id: 'ici', territoires: ['granit']}),
      ],
      IN_GRANIT,
    );
    expect(ids(found)).toEqual(['ici', 'au-loin-joignable', 'region', 'au-loin', 'a-lire']);
  });

  it('leaves out what is for other territories, unless it is read', () => {
    const found = shortList(
      [
        candidate({id: 'ailleurs', territoires: ['coaticook']}),
        candidate({id: 'lu', territoires: ['coaticook'], isRead: true}),
      ],
      IN_GRANIT,
    );
    expect(ids(found)).toEqual(['lu']);
  });

  it('says that what serves a part of the region may not serve the project', () => {
    const [found] = shortList([candidate({id: 'ici', territoires: ['granit']})], NOWHERE);
    expect(found?.obstacles).toEqual([{kind: 'part', territories: ['granit']}]);
  });

  it('does not give seven times the same', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) =>
      candidate({id, type: 'programme', territoires: ['granit']}),
    );
    const found = shortList([...same, candidate({id: 'autre', type: 'organisme'})], IN_GRANIT);
    expect(ids(found).slice(0, FIRST)).toContain('autre');
  });

  it('puts what cannot serve now after what can, whatever its worth, and says why', () => {
    const best = {territoires: ['granit'], start: 'Le meilleur.', isReached: true as const};
    const found = shortList(
      [
        candidate({id: 'appel-clos', ...best, call: 'over'}),
        candidate({id: 'pas-encore', ...best, call: 'coming'}),
        candidate({id: 'en-pause', ...best, certainty: 'paused'}),
        candidate({
          id: 'refuse',
          ...best,
          conditions: [{critere: 'forme', accepts: [], refuses: [{id: 'prive', nom: 'prive'}]}],
        }),
        candidate({id: 'ouvert', certainty: 'unsure'}),
        candidate({id: 'proche', fit: 'stage'}),
      ],
      {...IN_GRANIT, given: new Map([['forme', {id: 'prive'}]])},
    );
    expect(ids(found).slice(0, 2)).toEqual(['ouvert', 'proche']);
    expect(ids(found).slice(2).sort()).toEqual(['appel-clos', 'en-pause', 'pas-encore', 'refuse']);
    const refused = found.find(({candidate: {id}}) => id === 'refuse');
    expect(refused?.obstacles).toEqual([{kind: 'refused', critere: 'forme', value: 'prive'}]);
  });

  it('says that a project is accepted only when it is known, and lifts what accepts it', () => {
    const open = candidate({
      id: 'b',
      conditions: [{critere: 'forme', accepts: [{id: 'obnl', nom: 'obnl'}], refuses: []}],
    });
    const given = new Map([['forme', {id: 'obnl'}]]);
    const accepted = {kind: 'accepted', critere: 'forme', value: 'obnl'};
    const [first] = shortList([candidate({id: 'a'}), open], {...IN_GRANIT, given});
    expect(first?.candidate.id).toBe('b');
    expect(first?.reasons).toContainEqual(accepted);
    expect(shortList([open], IN_GRANIT)[0]?.reasons).not.toContainEqual(accepted);
  });

  it('completes with what is close only when there is little, the need before the stage', () => {
    const near = [
      candidate({id: 'etape', fit: 'stage', territoires: ['granit']}),
      candidate({id: 'besoin', fit: 'need', stages: [1]}),
    ];
    expect(ids(shortList([...near, candidate({id: 'tout'})], IN_GRANIT))).toEqual([
      'tout',
      'besoin',
      'etape',
    ]);
    const many = ['a', 'b', 'c'].map((id) => candidate({id}));
    expect(ids(shortList([...near, ...many], IN_GRANIT))).toEqual(['a', 'b', 'c']);
  });

  it('begins with who receives anyone, for who does not know what they need', () => {
    const found = shortList(
      [candidate({id: 'a', start: 'Bon.'}), candidate({id: 'porte', territoires: ['granit']})],
      {
        ...IN_GRANIT,
        doors: ['porte'],
      },
    );
    expect(found[0]?.candidate.id).toBe('porte');
    expect(found[0]?.reasons[0]).toEqual({kind: 'door'});
  });
});

describe('any short answer', () => {
  const anyCandidate = fc.record(
    {
      nom: fc.string(),
      type: fc.constantFrom('organisme', 'programme', 'guide'),
      territoires: fc.subarray(['granit', 'coaticook', 'estrie', 'quebec', 'canada'], {minLength: 1}),
      fit: fc.constantFrom('whole', 'need', 'stage'),
      certainty: fc.constantFrom('sure', 'unsure', 'paused'),
      call: fc.constantFrom('open', 'over', 'coming'),
      start: fc.string(),
      isRead: fc.constant(true),
      closed: fc.constant(true),
      organisme: fc.constantFrom('o1', 'o2'),
      variante_de: fc.constantFrom('r0', 'r1'),
    },
    {requiredKeys: ['nom', 'type', 'territoires', 'fit', 'certainty']},
  );
  const candidates = fc
    .array(anyCandidate, {maxLength: 25})
    .map((all) => all.map((one, rank) => ({...one, id: `r${rank}`}) as Candidate));
  const viewpoint = fc.constantFrom(NOWHERE, IN_GRANIT, {...IN_GRANIT, hasStage: false, doors: ['r0']});
  const isBlocked = ({certainty, call}: Candidate) =>
    certainty === 'paused' || call === 'over' || call === 'coming';

  it('is short, holds nothing twice, and nothing that is over', () => {
    fc.assert(
      fc.property(candidates, viewpoint, (all, from) => {
        const found = shortList(all, from);
        expect(found.length).toBeLessThanOrEqual(ANSWER_LENGTH);
        expect(new Set(ids(found)).size).toBe(found.length);
        expect(found.some(({candidate: {closed}}) => closed)).toBe(false);
      }),
    );
  });

  it('never puts what cannot serve now before what can', () => {
    fc.assert(
      fc.property(candidates, viewpoint, (all, from) => {
        const blocked = shortList(all, from).map(({candidate: one}) => isBlocked(one));
        expect(blocked).toEqual([...blocked].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('is the same whatever the order of what it is made of', () => {
    fc.assert(
      fc.property(candidates, viewpoint, fc.infiniteStream(fc.nat()), (all, from, numbers) => {
        const keys = new Map(all.map((one) => [one, numbers.next().value ?? 0]));
        const shuffled = [...all].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(ids(shortList(shuffled, from))).toEqual(ids(shortList(all, from)));
      }),
    );
  });

  it('is the same made of a longer answer alone: a page may hold no more', () => {
    fc.assert(
      fc.property(candidates, viewpoint, (all, from) => {
        const reserve = shortList(all, from, ANSWER_LENGTH + 5).map(({candidate: one}) => one);
        expect(ids(shortList(reserve, from))).toEqual(ids(shortList(all, from)));
      }),
    );
  });
});
