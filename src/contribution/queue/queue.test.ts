import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Resource} from '../../model/resource';
import {COMPLETE, resource, TODAY, vocabularies} from './fixtures';
import {helpIn} from './help';
import {checkQueue} from './index';

const queue = (resources: Resource[], dead?: ReadonlySet<string>) =>
  checkQueue({resources, vocabularies}, TODAY, dead);
const ids = (resources: Resource[]) =>
  queue(resources).flatMap(({entries}) => entries.map(({resource: one}) => one.id));
const weights = (resources: Resource[]) =>
  new Map(
    queue(resources).flatMap(({entries}) => entries.map(({resource: one, weight}) => [one.id, weight])),
  );

describe('the most useful first', () => {
  it('what is near before what is far', () => {
    const far = ['canada', 'granit', 'quebec'].map((id) =>
      resource({id, territoires: [id], type: 'organisme'}),
    );
    expect(ids(far)).toEqual(['granit', 'quebec', 'canada']);
  });

  it('what is alone to answer before what is not', () => {
    const granit = {territoires: ['granit']};
    const many = ['a', 'b', 'c', 'd'].map((id) => resource({id, ...granit}));
    expect(ids([...many, resource({id: 'z', ...granit, besoins: ['local']})])[0]).toBe('z');
  });

  it('where people answer before what one reads', () => {
    const estrie = {territoires: ['estrie']};
    const document = resource({id: 'a', type: 'guide', ...estrie});
    expect(ids([document, resource({id: 'b', ...estrie, contact: COMPLETE.contact})])).toEqual(['b', 'a']);
  });

  it('a page that no longer answers before one that does', () => {
    const all = ['a', 'b'].map((id) => resource({id}));
    const first = queue(all, new Set(['https://www.b.example/']))[0]?.entries[0];
    expect([first?.resource.id, first?.reasons[0]?.kind]).toEqual(['b', 'deadPage']);
  });

  it('one call that settles several before one that settles one', () => {
    const own = resource({id: 'z'});
    expect(ids([resource({id: 'a'}), own, resource({id: 'y', organisme: 'z'})]).slice(0, 2)).toEqual([
      'y',
      'z',
    ]);
  });
});

describe('why a check helps', () => {
  const why = (changes: Partial<Resource>, others: Partial<Resource>[] = []) => {
    const entry = resource({id: 'essai', ...changes});
    const all = [entry, ...others.map((other, rank) => resource({id: `autre-${rank}`, ...other}))];
    return helpIn(all, vocabularies)(entry).why;
  };
  const granit = {territoires: ['granit']};
  const estrie = {territoires: ['estrie']};

  it.each<[string, Partial<Resource>, Partial<Resource>[], string | undefined]>([
    [
      'alone in its territory',
      granit,
      [{territoires: ['coaticook']}, {territoires: ['quebec']}],
      'seule ressource d’ici à qui s’adresser pour «\u00a0Je cherche un don\u00a0» dans la MRC du Granit',
    ],
    [
      'one of a few, those of the whole region included',
      granit,
      [estrie],
      'l’une des 2\u00a0ressources d’ici à qui s’adresser pour «\u00a0Je cherche un don\u00a0» dans la MRC du Granit',
    ],
    [
      'alone in the whole region',
      estrie,
      [],
      'seule ressource d’ici à qui s’adresser pour «\u00a0Je cherche un don\u00a0» en Estrie',
    ],
    [
      'of the region, alone in one of its parts',
      estrie,
      [granit],
      'seule ressource d’ici à qui s’adresser pour «\u00a0Je cherche un don\u00a0» à Coaticook',
    ],
    [
      'a document: an organisation does not take its place',
      {...granit, type: 'guide'},
      [granit],
      'seule ressource d’ici à lire pour «\u00a0Je cherche un don\u00a0» dans la MRC du Granit',
    ],
    ['of a larger place', {territoires: ['quebec']}, [], undefined],
    ['one of many', granit, [granit, granit, granit], undefined],
    [
      'what is over counts no more',
      granit,
      [granit, granit, granit].map((one) => ({...one, statut: 'ferme'})),
      'seule ressource d’ici à qui s’adresser pour «\u00a0Je cherche un don\u00a0» dans la MRC du Granit',
    ],
  ])('%s', (_, changes, others, expected) => {
    expect(why(changes, others)).toBe(expected);
  });
});

/** Entries of any kind, near or far, sound or not. */
const entries = fc
  .array(
    fc.record({
      type: fc.constantFrom(...vocabularies.types.map(({id}) => id)),
      statut: fc.constantFrom(...vocabularies.statuts.map(({id}) => id)),
      besoins: fc.subarray(['don', 'local'], {minLength: 1}),
      territoires: fc.subarray(['coaticook', 'granit', 'estrie', 'quebec', 'canada', 'lune'], {minLength: 1}),
      a_verifier: fc.array(fc.string(), {maxLength: 4}),
      organisme: fc.option(fc.constantFrom('e0', 'e1', 'nulle-part'), {nil: undefined}),
      url: fc.option(fc.constantFrom('https://a.example/x', 'https://www.a.example', 'pas une adresse'), {
        nil: undefined,
      }),
      contact: fc.option(fc.constant({courriel: 'info@exemple.example'}), {nil: undefined}),
      verification: fc.option(
        fc.array(
          fc.record(
            {
              date: fc.constantFrom('2020-01-01', '2026-06-01', '2026-11-20'),
              moyen: fc.constant('site'),
              champs: fc.subarray(['url', 'contact.courriel', 'cout'], {minLength: 1}),
            },
            {requiredKeys: ['date', 'moyen']},
          ),
          {minLength: 1},
        ),
        {nil: undefined},
      ),
    }),
    {maxLength: 12},
  )
  .map((all) => all.map((changes, rank) => resource({id: `e${rank}`, ...changes})));

describe('whatever the entries', () => {
  it('each one that has a reason, and no other, is there once', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const found = ids(all);
        expect(new Set(found).size).toBe(found.length);
        for (const {entries: some} of queue(all)) {
          expect(some.every(({reasons, weight}) => reasons.length > 0 && weight > 0)).toBe(true);
          expect(some.every(({resource: {statut}}) => statut !== 'ferme')).toBe(true);
        }
      }),
    );
  });

  it('the order of the files changes nothing', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(ids([...all].reverse())).toEqual(ids(all));
      }),
    );
  });

  it('goes down, from batch to batch and within each', () => {
    const goesDown = (some: readonly {weight: number}[]) =>
      some.every(({weight}, rank) => weight <= (some[rank - 1]?.weight ?? Infinity));
    fc.assert(
      fc.property(entries, (all) => {
        const batches = queue(all);
        expect(goesDown(batches) && batches.every(({entries: some}) => goesDown(some))).toBe(true);
      }),
    );
  });

  it('another answer to the same needs never makes one weigh more', () => {
    fc.assert(
      fc.property(entries, entries, (all, others) => {
        const more = others.map((other, rank) => ({...other, id: `f${rank}`}));
        const alone = weights(all);
        for (const [id, weight] of weights([...all, ...more])) {
          if (alone.has(id)) expect(weight).toBeLessThanOrEqual((alone.get(id) ?? 0) + 1e-9);
        }
      }),
    );
  });

  it('one more doubt never makes one weigh less', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const before = weights(all);
        const doubted = all.map((one) => ({...one, a_verifier: [...(one.a_verifier ?? []), 'Un doute']}));
        for (const [id, weight] of before) expect(weights(doubted).get(id)).toBeGreaterThanOrEqual(weight);
      }),
    );
  });
});
