import {describe, expect, it} from 'vitest';
import {lastPagesShape, listPages, withPage} from './shape';

const read = (...titles: string[]) =>
  titles.reduce((pages, title) => withPage(pages, `/guide/${title}`, title), lastPagesShape.empty);
const titles = (...args: string[]) => listPages(read(...args)).map(({title}) => title);

describe('the last pages', () => {
  it('are five, the latest first, each once', () => {
    expect(titles('a', 'b', 'c', 'a')).toEqual(['a', 'c', 'b']);
    expect(titles('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  it('change nothing when the page is the same', () => {
    const pages = read('a');
    expect(withPage(pages, '/guide/a', 'a')).toBe(pages);
    expect(listPages(withPage(pages, '/guide/a', 'A'))).toEqual([{address: '/guide/a', title: 'A'}]);
  });

  it('lead nowhere but to pages of the site', () => {
    const page = {titre: 'x', rang: 1};
    expect(lastPagesShape.read({'/guide': page})).toBeDefined();
    for (const address of ['https://ailleurs.example', '//ailleurs.example', '/\\ailleurs', 'javascript:x']) {
      expect(lastPagesShape.read({[address]: page})).toBeUndefined();
    }
    expect(lastPagesShape.read({'/guide': {titre: 1, rang: 1}})).toBeUndefined();
  });
});
