import {describe, expect, it} from 'vitest';
import {readGuideFiles} from '../../src/content/guideFiles';
import {measure, TARGETS} from '../../src/readability/readability';

/* The guide is written for tired people: every page of it is easy to read. */
const pages = await readGuideFiles({dataDir: 'data', guideDir: 'docs'});

describe.each(pages.map(({path, text}) => [path, measure(text)] as const))('%s', (_path, readability) => {
  it('is easy to read', () => {
    expect(readability.words).toBeGreaterThan(20);
    expect(readability.score).toBeGreaterThanOrEqual(TARGETS.score);
    expect(readability.sentenceLength).toBeLessThanOrEqual(TARGETS.sentenceLength);
  });
});

it('measures the six stages, their practices and the templates', () => {
  const kinds = ['/index.md', '.md', '.yaml'].map((ending) => pages.some(({path}) => path.endsWith(ending)));
  expect(kinds).toEqual([true, true, true]);
});
