import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

/* Widths at which the layout changes: named once, and in the unit that follows the letters of the reader. */

const NAMED = new Set(
  [...readFileSync('src/css/tokens.css', 'utf8').matchAll(/^ {5}([\d.]+em) +\(/gm)].map(([, width]) => width),
);

/** Each query on the screen, of a style sheet or of a script; what a `@container` asks is no business of the screen. */
const QUERY = /@media([^{]*)\{|matchMedia\(([^;]*?)\)\./g;

const CONDITION = /\(\s*(?:(?:min|max)-)?(?:width|height)\s*(?::|[<>]=?)\s*([^)\s]+)\s*\)/g;

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) =>
  /(?<!\.test)\.(?:css|tsx?)$/.test(file),
);

const conditions = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(QUERY)].flatMap(([query]) =>
    [...query.matchAll(CONDITION)].map(([text, width = '']) => ({text: `${file} ${text}`, width})),
  ),
);

describe('breakpoints', () => {
  it('are named in tokens.css, each of them used', () => {
    expect(NAMED.size).toBeGreaterThan(3);
    expect([...NAMED].filter((name) => !conditions.some(({width}) => width === name))).toEqual([]);
  });

  it('are these alone, and so never in pixels', () => {
    expect(conditions.filter(({width}) => !NAMED.has(width)).map(({text}) => text)).toEqual([]);
  });
});
