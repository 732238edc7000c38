import {describe, expect, it} from 'vitest';
import type {DocumentKind} from '@site/src/search/card';
import type {SearchResult} from '@site/src/search/query';
import {findHits} from './hits';

const result = (kind: DocumentKind, id: string, score: number): SearchResult => ({
  kind,
  id,
  score,
  title: id,
  url: `/${id}`,
  summary: '',
});
const engine = (results: SearchResult[]) => ({search: () => results});

describe('findHits', () => {
  it('sets resources apart from readings and needs, each best first', () => {
    const hits = findHits(
      engine([
        result('ressource', 'a', 10),
        result('terme', 't', 9),
        result('besoin', 'n', 8),
        result('etape-guide', 'g', 7),
        result('ressource', 'b', 6),
      ]),
      'mots',
    );
    expect(hits.resources).toEqual(['a', 'b']);
    expect(hits.readings.map(({id}) => id)).toEqual(['t', 'g']);
    expect(hits.needs.map(({id}) => id)).toEqual(['n']);
  });

  it('leaves out what holds a word in passing, sooner beside the list than in it', () => {
    const hits = findHits(
      engine([
        result('ressource', 'a', 10),
        result('terme', 't', 2),
        result('ressource', 'b', 2),
        result('ressource', 'c', 0.5),
      ]),
      'mots',
    );
    expect(hits).toEqual({resources: ['a', 'b'], readings: [], needs: []});
  });

  it('shows a few readings and needs only', () => {
    const many = (kind: DocumentKind) =>
      Array.from({length: 9}, (_, rank) => result(kind, `${kind}${rank}`, 10));
    const hits = findHits(engine([...many('terme'), ...many('besoin')]), 'mots');
    expect(hits.resources).toEqual([]);
    expect(hits.readings).toHaveLength(3);
    expect(hits.needs).toHaveLength(2);
  });
});
