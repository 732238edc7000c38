import {describe, expect, it} from 'vitest';
import {checkFiles, readProject} from '../../content/check';
import {FICHE, fiche} from '../../content/examples';
import {findFiles} from '../../content/folder';
import type {Problem} from '../../model/problem';
import {suggestionFor} from './suggestions';

async function suggestionsIn(text: string): Promise<(string | undefined)[]> {
  const lists = (await findFiles({dataDir: 'tests/fixtures/contenu/valide/data'})).filter(
    ({place}) => place.kind === 'vocabulaire',
  );
  const bytes = new TextEncoder().encode(text);
  const files = [...lists, {path: FICHE, place: {kind: 'ressource' as const, id: 'centre-essai'}, bytes}];
  const file = readProject(files).project.files.find(({path}) => path === FICHE);
  if (!file) throw new Error('The entry is lost.');
  const problems = checkFiles(files).problems.filter((problem) => problem.file === FICHE);
  return problems.map((problem) => suggestionFor(problem, file)?.text);
}

describe('a line to put in the place of another', () => {
  it('holds the one value that was meant', async () => {
    expect(await suggestionsIn(fiche({publics: '[obln]'}))).toContain('publics: [obnl]');
    expect(await suggestionsIn(fiche({url: 'http s://centre.example.org'}))).toContain(
      'url: https://centre.example.org',
    );
  });

  it('holds what mends it for sure', async () => {
    const lists = await findFiles({dataDir: 'tests/fixtures/contenu/valide/data'});
    const bytes = new TextEncoder().encode(fiche());
    const files = [...lists, {path: FICHE, place: {kind: 'ressource' as const, id: 'centre-essai'}, bytes}];
    const file = readProject(files).project.files.find(({path}) => path === FICHE);
    const place = {line: 2, column: 1, endLine: 2, endColumn: 4};
    const problem: Problem = {file: FICHE, ...place, severity: 'error', rule: 'x', message: 'x'};
    const fix = (change: object) =>
      file && suggestionFor({...problem, fix: {...place, text: 'titre', ...change}}, file)?.text;
    expect(fix({})).toBe('titre: Centre d’essai');
    expect(fix({text: 'nom'})).toBeUndefined();
    expect(fix({text: 'a\nb'})).toBeUndefined();
    expect(fix({endLine: 3})).toBeUndefined();
  });

  it('is not offered where it is not clear', async () => {
    expect(await suggestionsIn(fiche({publics: '["obln"]'}))).not.toContain('publics: [obnl]');
    expect(await suggestionsIn(fiche({publics: '[zzz]'}))).toEqual([undefined]);
  });
});
