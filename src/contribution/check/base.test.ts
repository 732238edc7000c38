import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {isFoundation} from '../../content/assemble';
import {checkSome} from '../../content/check';
import {isRecord} from '../../content/data';
import {parseFile} from '../../content/document';
import {FICHE} from '../../content/examples';
import type {FoundFile} from '../../content/folder';
import {findFiles} from '../../content/folder';
import {placeInData} from '../../content/place';
import type {ExampleFiles} from '../../content/rule';
import {rules} from '../../content/rules';
import {filesOf, markOf} from './base';

/* What is kept of the other entries is all that the rules ask of them. */

const sound = await findFiles({dataDir: 'data', cwd: path.resolve('tests/fixtures/contenu/valide')});

/** The sound data folder with the files of an example laid over it. */
function overlay(files: ExampleFiles): FoundFile[] {
  const byPath = new Map(sound.map((file) => [file.path, file]));
  for (const [file, content] of Object.entries(files)) {
    const place = placeInData(file.replace(/^data\//, ''));
    if (!place || !file.startsWith('data/')) continue;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    byPath.set(file, {path: file, place, ...(bytes && {bytes})});
  }
  return [...byPath.values()];
}

/** The files that a browser has: the closed lists, the entry, and no more of the others than what is kept of them. */
function withMarks(found: readonly FoundFile[]): FoundFile[] {
  return found.flatMap((file) => {
    if (isFoundation(file.place) || file.path === FICHE) return [file];
    if (file.place.kind !== 'ressource') return [];
    const data = parseFile(file).yaml?.data;
    if (!isRecord(data)) return [];
    const entry = {...data, id: file.place.id} as unknown as Parameters<typeof markOf>[0];
    return filesOf({files: {}, entries: [markOf(entry)]});
  });
}

const said = (found: FoundFile[]) =>
  checkSome(found, new Set([FICHE])).map(({rule, line, message}) => ({rule, line, message}));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, {examples}) => {
  it('says the same of an entry among the marks of the others', () => {
    for (const files of [...examples.valid, ...examples.invalid.map((example) => example.files)]) {
      const found = overlay(files);
      expect(said(withMarks(found))).toEqual(said(found));
    }
  });
});
