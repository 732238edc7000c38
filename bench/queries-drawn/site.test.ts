import {describe, expect, it} from 'vitest';
import type {BenchDocument} from '../document';
import {wordsOf} from '../quality/words';
import {nounsIn} from './nouns';
import type {SiteTexts} from './site';
import {drawnSiteQueries} from './site';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Fifty documents, each with words of its own. */
const documents = letters.flatMap((one) =>
  ['o', 'u'].map((other): BenchDocument => {
    const own = one.repeat(3) + other;
    return {
      id: `pratique-${own}`,
      title: `Prêter ${own}tre`,
      summary: `Le ${own}mé de la ${own}chose et un ${own}tif, selon tous.`,
      sections: [
        {heading: 'Pourquoi', text: `Vous avez le ${own}corps.`},
        {heading: 'Mots-clés', text: `${own}cle`},
      ],
    };
  }),
);
const site: SiteTexts = {
  documents,
  otherNames: new Map(documents.map(({id}) => [id, [`Sigle ${id.slice(-4)}`]])),
  sharedHeading: 'Mots-clés',
  excluded: new Set(['pratique-aaao']),
};
const queries = drawnSiteQueries(site);

describe('drawnSiteQueries', () => {
  it('draws from each document but those that were written for, always the same', () => {
    expect(drawnSiteQueries(site)).toEqual(queries);
    const targets = new Set(queries.map(({target}) => target));
    expect(targets.size).toBe(documents.length - 1);
    expect(targets).not.toContain('pratique-aaao');
  });

  it('asks for words of the target that others hardly have, shared words and verbs left out', () => {
    for (const {text, target} of queries.filter(({variant}) => variant === 'exact')) {
      const words = wordsOf(text);
      expect(words.length).toBeGreaterThanOrEqual(2);
      for (const word of words) expect(word).toContain(target.slice(-4));
      expect(text).not.toContain('cle');
    }
  });

  it('asks by other names, and by a run of words that begins with a determiner', () => {
    const of = (variant: string) => queries.filter((query) => query.variant === variant);
    for (const {text, target} of of('acronym')) expect(text).toContain(`sigle ${target.slice(-4)}`);
    for (const {text} of of('question')) expect(text).toMatch(/ (le|la|un) /);
    expect(of('question')).toHaveLength(documents.length - 1);
  });

  it('leaves the queries of the other documents as they are when one changes', () => {
    const [first, ...others] = documents as [BenchDocument, ...BenchDocument[]];
    const changed = drawnSiteQueries({
      ...site,
      documents: [{...first, summary: 'Le vrai motif de la charte.'}, ...others],
    });
    const kept = (all: typeof queries) => all.filter(({target}) => target !== first.id);
    expect(kept(changed)).toEqual(kept(queries));
  });
});

describe('nounsIn', () => {
  it('tells what follows a determiner from what does not', () => {
    const isNoun = nounsIn(['Le projet prend forme.', 'Un projet naît; il prend du temps.']);
    expect(['projet', 'temps', 'prend', 'absent'].filter(isNoun)).toEqual(['projet', 'temps']);
  });
});
