import {describe, expect, it} from 'vitest';
import type {PracticeView} from '@site/src/views/practiceView';
import {pageContents} from './contents';

const toc = [
  {value: 'En bref', id: 'en-bref', level: 2},
  {value: 'Un d&eacute;tail', id: 'detail', level: 3},
  {value: 'Qui &amp; <code>quoi</code>', id: 'qui', level: 2},
];

const view = {kind: 'pratique', facts: [], related: []} as unknown as PracticeView;

describe('pageContents', () => {
  it('lists the parts of the text, as plain text', () => {
    expect(pageContents(toc)).toEqual([
      {id: 'en-bref', title: 'En bref'},
      {id: 'qui', title: 'Qui & quoi'},
    ]);
  });

  it('adds only what the page shows under it', () => {
    const ids = (changes: object) => pageContents([], {...view, ...changes}).map(({id}) => id);
    expect(ids({})).toEqual(['ressources', 'sources']);
    expect(ids({facts: [{}], related: [{}]})).toEqual([
      'regles-a-connaitre',
      'ressources',
      'a-lire-ensuite',
      'sources',
    ]);
  });
});
