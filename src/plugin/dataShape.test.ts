import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {dataShape} from './dataShape';

let site: string;

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  writeFileSync(path.join(site, file), text);
};

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'forme-'));
  for (const file of ['src/model/a.ts', 'src/directory/b.ts', 'src/views/c.ts', 'src/plugin/pages.ts']) {
    write(file, 'export const a = 1;\n');
  }
});

afterEach(() => rmSync(site, {recursive: true}));

describe('dataShape', () => {
  it('is the same for the same code, whatever the content, the tests and the ends of line', () => {
    const before = dataShape(site);
    write('data/ressources/x.md', 'nom: X');
    write('src/views/c.test.ts', 'test');
    write('src/views/c.ts', 'export const a = 1;\r\n');
    expect(dataShape(site)).toBe(before);
  });

  it.each([
    'src/model/a.ts',
    'src/directory/b.ts',
    'src/views/c.ts',
    'src/views/new.ts',
    'src/plugin/pages.ts',
  ])('is another when %s changes', (file) => {
    const before = dataShape(site);
    write(file, 'export const a = 2;\n');
    expect(dataShape(site)).not.toBe(before);
  });
});
