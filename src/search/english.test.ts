import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {isEnglish} from './english';

const ENGLISH = [
  'funding',
  'grants',
  'volunteers',
  'housing',
  'grants for nonprofits',
  'how to start a nonprofit',
  'where can I find funding',
  'we need a meeting room',
  'who can help us write a grant application',
  'community garden funding',
  'help with incorporation',
  'looking for volunteers in Magog',
  'food bank funding',
  'social enterprise loans',
  'how do we measure our impact',
  'affordable housing projects in Sherbrooke',
  'English-speaking seniors',
  'youth mental health',
  'our funding ends in March',
  'we want to hire our first employee',
  'board governance workshop',
  'do we need a privacy policy',
  'partners for a community kitchen',
  'is there a fund for rural arts',
  'transportation for the elderly',
  "what's the deadline for the grant",
  'Townships newcomers',
  'I have an idea and need advice',
];

/** What people look for in French, English names among them. */
const FRENCH = [
  'design thinking',
  'living lab',
  'theory of change',
  'community tool box',
  'social lean canvas',
  'most significant change',
  'Townshippers',
  'fonds de la charité',
  'budget',
  'prêt',
  'transport bénévole',
  'obtenir du support pour mon projet',
  'Centraide',
  'the record',
  'Mitacs',
  'coaching',
  'crowdfunding pour un café',
  'jardin communautaire',
  'local à louer',
  'B Corp',
  'SROI',
  'OBNL',
  '',
  '???',
  'subventions MRC',
  'projet social',
  'plan',
  'charte',
  'agriculture urbaine',
];

describe('a query in English', () => {
  it.each(ENGLISH)('is known: %s', (query) => {
    expect(isEnglish(query)).toBe(true);
  });

  it.each(FRENCH)('is not taken for one: %s', (query) => {
    expect(isEnglish(query)).toBe(false);
  });

  it('is, of all the queries by which the search is tried, the one that is in English', () => {
    const site = JSON.parse(readFileSync('bench/queries-dev/site.json', 'utf8')) as {
      queries: Record<string, string>;
    }[];
    const spoken = JSON.parse(readFileSync('bench/queries-dev/phrases.json', 'utf8')) as {phrase: string}[];
    const queries = [
      ...site.flatMap((subject) => Object.values(subject.queries)),
      ...spoken.map(({phrase}) => phrase),
    ];
    expect(queries.length).toBeGreaterThan(100);
    expect(queries.filter(isEnglish)).toEqual(['newcomers help in granby']);
  });
});
