import {describe, expect, it} from 'vitest';
import {openCards} from './cards';
import {searchDocuments} from './documents';
import {contentWith, resource} from './fixtures/content';
import type {FieldName} from './format';
import {PARTS} from './format';
import {buildSearch} from './index';
import {openPostings} from './postings';
import {addWords, NO_WORDS} from './words';

const entries = [
  resource('un', {
    nom: 'Bénévoles du coin',
    markdown: 'La bénévole aide des aînés, le bénévole aide un aîné.',
  }),
  resource('deux', {nom: 'Autre chose', alias: ['Qui fait quoi']}),
];

function build(resources = entries) {
  return buildSearch(searchDocuments(contentWith(resources)));
}

/** Words of the terms that a field of a document holds. */
function wordsOf(id: string, field: FieldName): string[] {
  const parts = build();
  const [first] = parts;
  const rank = openCards(first?.head?.cards ?? ({} as never), []).findIndex((card) => card.id === id);
  const place = PARTS.findIndex((fields) => fields.includes(field));
  const part = parts[place];
  if (!part) throw new Error('No such part.');
  const fields = PARTS[place] ?? [];
  const read = openPostings(part.postings, fields.length, part.documentCount);
  const known = parts.reduce((sofar, {words}) => addWords(words, sofar), NO_WORDS);
  return known.words.filter((_, index) =>
    read(known.terms[index] ?? 0)[fields.indexOf(field)]?.includes(rank),
  );
}

describe('buildSearch', () => {
  it('gives the same bytes for the same resources in any order', () => {
    expect(JSON.stringify(build([...entries].reverse()))).toBe(JSON.stringify(build()));
  });

  it('keeps the words of the texts under their stem, once for each document, in its weightiest field', () => {
    expect(wordsOf('un', 'nom')).toEqual(['benevole', 'benevoles', 'coin', 'du']);
    expect(wordsOf('un', 'corps')).toEqual(['aide', 'aine', 'aines']);
  });

  it('keeps stop words in short texts and leaves them out of long ones', () => {
    expect(wordsOf('deux', 'alias')).toEqual(expect.arrayContaining(['qui', 'quoi']));
    expect(wordsOf('un', 'corps')).not.toContain('la');
  });

  it('shows cards in the first part only, and in them no text but what is shown', () => {
    const [first, second] = build();
    expect(first?.head?.cards && openCards(first.head.cards, [])[0]).not.toHaveProperty('fields');
    expect(second).not.toHaveProperty('cards');
  });
});
