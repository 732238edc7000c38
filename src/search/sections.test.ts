import {describe, expect, it} from 'vitest';
import type {DocumentKind} from './card';
import type {SearchResult} from './answer';
import {sections} from './sections';

const result = (kind: DocumentKind, id: string, score: number): SearchResult => ({
  kind,
  id,
  score,
  title: id,
  url: `/${id}`,
});

describe('sections', () => {
  it('sets resources apart from readings and needs, each best first', () => {
    const hits = sections([
      result('ressource', 'a', 10),
      result('terme', 't', 9),
      result('besoin', 'n', 8),
      result('etape-guide', 'g', 7),
      result('ressource', 'b', 6),
    ]);
    expect(hits.resources.map(({id}) => id)).toEqual(['a', 'b']);
    expect(hits.readings.map(({id}) => id)).toEqual(['t', 'g']);
    expect(hits.needs.map(({id}) => id)).toEqual(['n']);
  });

  it('sets apart the way that is about what is said, and no other', () => {
    const hits = sections([
      result('ressource', 'a', 10),
      result('parcours', 'w', 6),
      result('parcours', 'v', 5),
      result('parcours', 'u', 4),
    ]);
    expect(hits.ways.map(({id}) => id)).toEqual(['w']);
    expect(hits.readings.map(({id}) => id)).toEqual(['v', 'u']);
    expect(sections([result('ressource', 'a', 10), result('parcours', 'w', 4)]).ways).toEqual([]);
  });

  it('leaves out what holds a word in passing, sooner beside the list than in it', () => {
    const hits = sections([
      result('ressource', 'a', 10),
      result('terme', 't', 2),
      result('ressource', 'b', 2),
      result('ressource', 'c', 0.5),
    ]);
    expect(hits.resources.map(({id}) => id)).toEqual(['a', 'b']);
    expect([...hits.readings, ...hits.needs]).toEqual([]);
  });

  it('counts from the best, though an organisation stands ahead of what it offers', () => {
    const list = [
      result('ressource', 'org', 40),
      result('ressource', 'prog', 100),
      result('ressource', 'c', 8),
    ];
    expect(sections(list).resources.map(({id}) => id)).toEqual(['org', 'prog']);
  });

  it('compares resources among themselves: a page that answers better does not hide them', () => {
    const found = sections([
      result('pratique', 'p', 100),
      result('ressource', 'a', 5),
      result('ressource', 'b', 0.1),
    ]);
    expect(found.resources.map(({id}) => id)).toEqual(['a']);
  });

  it('shows a few readings and needs only', () => {
    const many = (kind: DocumentKind) =>
      Array.from({length: 9}, (_, rank) => result(kind, `${kind}${rank}`, 10));
    const hits = sections([...many('terme'), ...many('besoin')]);
    expect(hits.resources).toEqual([]);
    expect(hits.readings).toHaveLength(3);
    expect(hits.needs).toHaveLength(2);
  });
});
