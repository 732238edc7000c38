import {describe, expect, it} from 'vitest';
import {SEARCH_PART_FILES} from '../pageData/paths';
import {searchFiles} from './searchFiles';

const parts = () => [
  {version: 1, words: 'prêt'},
  {version: 1, words: 'local'},
];

describe('searchFiles', () => {
  it('gives the same bytes and the same edition for the same parts', () => {
    expect(searchFiles(parts())).toEqual(searchFiles(parts()));
  });

  it('puts one mark on all the parts, another as soon as one of them changes', () => {
    const {edition, files} = searchFiles(parts());
    expect([...files.keys()]).toEqual([...SEARCH_PART_FILES]);
    expect([...files.values()].map((text) => JSON.parse(text) as unknown)).toEqual(
      parts().map((part) => ({edition, part})),
    );
    const [names] = parts();
    expect(edition).toMatch(/^[0-9a-f]{12}$/);
    expect(searchFiles([names, {version: 1, words: 'locaux'}]).edition).not.toBe(edition);
  });
});
