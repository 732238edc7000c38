import {describe, expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import {FIELDS} from './format';
import {fromGaps} from './gaps';
import {buildSearch} from './index';

const entries = [
  resource('un', {nom: 'Bénévoles du coin', markdown: 'Le bénévole et la bénévole sont là.'}),
  resource('deux', {nom: 'Autre chose', alias: ['Qui fait quoi']}),
];

function build(resources = entries) {
  return buildSearch(searchDocuments(contentWith(resources)));
}

/** Words of the terms a field of a document holds. */
function wordsOf(id: string, field: (typeof FIELDS)[number]): string[] {
  const {index, cards} = build();
  const rank = cards.findIndex((card) => card.id === id);
  return fromGaps(index.postings[field][rank] ?? []).flatMap(
    (number) => index.terms[number]?.split(' ') ?? [],
  );
}

describe('buildSearch', () => {
  it('gives the same bytes for the same resources in any order', () => {
    expect(JSON.stringify(build([...entries].reverse()))).toBe(JSON.stringify(build()));
  });

  it('keeps the words of the texts under their stem, once for each document', () => {
    expect(wordsOf('un', 'nom').sort()).toEqual(['benevole', 'benevoles', 'coin', 'du']);
    expect(wordsOf('un', 'corps').sort()).toEqual(['benevole', 'benevoles']);
  });

  it('keeps stop words in short texts and leaves them out of long ones', () => {
    expect(wordsOf('deux', 'alias')).toEqual(expect.arrayContaining(['qui', 'quoi']));
    expect(wordsOf('un', 'corps')).not.toContain('la');
  });

  it('gives each document one list in each field, and no text in the cards but what is shown', () => {
    const {index, cards} = build();
    for (const field of FIELDS) expect(index.postings[field]).toHaveLength(cards.length);
    expect(cards[0]).not.toHaveProperty('fields');
  });
});
