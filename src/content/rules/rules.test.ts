import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkFiles} from '../check';
import {findFiles, type FoundFile} from '../folder';
import {placeInData, placeInGuide} from '../place';
import type {ExampleFiles} from '../rule';
import {rules} from './index';

const SOUND = path.resolve('tests/fixtures/contenu/valide');
const sound = await findFiles({dataDir: 'data', guideDir: 'docs', cwd: SOUND});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples of both kinds and speaks French', () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    expect(rule.examples.invalid.some(({expect: {message}}) => message !== undefined)).toBe(true);
    for (const sentence of [rule.summary, rule.help]) expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
  });

  it.each(rule.examples.valid.map((files) => [files]))('accepts %#', (files) => {
    expect(checkFiles(overlay(files)).problems).toEqual([]);
  });

  it.each(rule.examples.invalid.map((example) => [example]))('refuses %#', ({files, expect: expected}) => {
    const {problems} = checkFiles(overlay(files));
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([id]));
    expect(problems[0]).toMatchObject({...expected, rule: id, severity: rule.severity});
  });
});

it('counts as looking at the rest of the project each rule that can', () => {
  // A parameter with a default, or a rest, is not counted: findings would be kept that another file changes.
  for (const {check} of rules) expect(String(check).split(')')[0]).not.toMatch(/=|\.\.\./);
});

it('gives each rule its own id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

/** The sound data folder with the files of an example laid over it. */
function overlay(files: ExampleFiles): FoundFile[] {
  const byPath = new Map(sound.map((file) => [file.path, file]));
  for (const [file, content] of Object.entries(files)) {
    const place = file.startsWith('docs/')
      ? placeInGuide(file.slice('docs/'.length))
      : placeInData(file.slice('data/'.length));
    if (!place) continue;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    byPath.set(file, {path: file, place, ...(bytes && {bytes})});
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
