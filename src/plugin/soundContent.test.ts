import type * as fs from 'node:fs';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {readContent} from '../content';
import {splitFrontMatter} from '../content/frontMatter';
import {toDocusaurusFrontMatter} from './guideFrontMatter';
import {readSiteTexts} from './readSiteTexts';
import {soundContent} from './soundContent';
import {orStop} from './stop';

const written = vi.hoisted(() => [] as string[]);
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  writeSync: (_file: number, text: string) => written.push(text),
}));

const exits = vi.spyOn(process, 'exit').mockImplementation((code) => {
  throw new Error(`exit ${code}`);
});

const folder = mkdtempSync(path.join(tmpdir(), 'contenu-'));
afterAll(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  written.length = 0;
  exits.mockClear();
  cpSync('tests/fixtures/contenu/valide', folder, {recursive: true, force: true});
});

const read = () =>
  readContent({dataDir: path.join(folder, 'data'), guideDir: path.join(folder, 'docs'), cwd: folder});

const spoil = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

describe('soundContent', () => {
  it('gives sound content', async () => {
    expect((await soundContent(read, true)).content).toBeDefined();
    expect(exits).not.toHaveBeenCalled();
  });

  it.each([
    ['an entry', 'data/ressources/fonds-essai.md'],
    ['a page of the guide', 'docs/ideation/ecouter.md'],
    ['the words of the site', 'data/site.yaml'],
    ['a vocabulary', 'data/vocabulaires/types.yaml'],
    ['the glossary', 'data/glossaire.yaml'],
  ])('ends a build with a report alone for %s that cannot be read', async (_what, file) => {
    spoil(file, '---\ntitre: [\n---\n');
    await expect(soundContent(read, true)).rejects.toThrow('exit 1');
    const lines = written.join('').trimEnd().split('\n');
    expect(lines[0]).toBe('Le contenu a des erreurs\u00a0:');
    expect(lines.at(-1)).toContain('npm run validate');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^(?:data|docs)\/\S+:\d+:\d+ \S/);
  });

  it('goes on, while one writes, with what can be shown', async () => {
    spoil('docs/ideation/ecouter.md', '---\ntitre: [\n---\n');
    expect((await soundContent(read, false)).problems).not.toEqual([]);
    spoil('data/vocabulaires/types.yaml', 'types: [');
    await expect(soundContent(read, false)).rejects.toThrow('exit 1');
  });
});

describe('what is read before the content', () => {
  it('never throws for a fault of it', () => {
    for (const text of ['titre: [', 'titre: 12', '', '- a']) {
      spoil('data/site.yaml', text);
      expect(readSiteTexts(path.join(folder, 'data/site.yaml')).titre).toBe('…');
    }
    expect(readSiteTexts(path.join(folder, 'absent.yaml')).titre).toBe('…');
    const page = toDocusaurusFrontMatter(splitFrontMatter('---\ntitre: [\n---\nTexte'));
    expect(page).toEqual({frontMatter: {}, content: '\nTexte'});
  });

  it('ends with the sentence of what is wrong in the environment', () => {
    const fail = () => {
      throw new Error('SITE_URL vaut « x ».');
    };
    expect(() => orStop(fail)).toThrow('exit 1');
    expect(written).toEqual(['SITE_URL vaut « x ».\n']);
  });
});
