import {expect, it} from 'vitest';
import {splitFrontMatter} from './frontMatter';

it.each(['\n', '\r\n', '\r'])('reads a front matter whose lines end with %j', (end) => {
  const text = ['---', 'titre: 12:30', 'revise_le: 2026-11-22', 'ordre: 3', '---', '', '## En bref'].join(
    end,
  );
  expect(splitFrontMatter(`\ufeff${text}`)).toEqual({
    frontMatter: {titre: '12:30', revise_le: '2026-11-22', ordre: 3},
    content: '\n\n## En bref',
  });
});

it('leaves a text without front matter, or with a faulty one, to its body', () => {
  expect(splitFrontMatter('## En bref\n\n---\n')).toEqual({frontMatter: {}, content: '## En bref\n\n---\n'});
  expect(splitFrontMatter('---\na: [\n---\nb')).toEqual({frontMatter: {}, content: '\nb'});
});
