import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {compiled} from './compile.mjs';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'compile-'));
  folder = path.join(root, 'compiles');
  mkdirSync(path.join(root, 'scripts'));
  write('package-lock.json', '{}');
  write('tsconfig.json', '{}');
  write('scripts/mot.ts', "export const mot: string = 'un';\n");
  write('scripts/dire.ts', "import {mot} from './mot';\nexport const dit = `dit ${mot}`;\n");
});

afterEach(() => rmSync(root, {recursive: true}));

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

const compile = () => compiled(path.join(root, 'scripts/dire.ts'), {root, folder});

async function said(): Promise<unknown> {
  return (createRequire(import.meta.url)(await compile()) as {dit: unknown}).dit;
}

describe('compiled', () => {
  it('compiles once', async () => {
    const first = await compile();
    writeFileSync(first, 'module.exports = {dit: "gardé"}');
    expect(await said()).toBe('gardé');
  });

  it('compiles again when a source or a package changes, and keeps the last file only', async () => {
    expect(await said()).toBe('dit un');
    write('scripts/mot.ts', "export const mot = 'deux';\n");
    expect(await said()).toBe('dit deux');
    const before = await compile();
    write('package-lock.json', '{"packages": {}}');
    expect(await compile()).not.toBe(before);
    expect(readdirSync(folder).filter((file) => file.endsWith('.cjs'))).toHaveLength(1);
  });

  it('compiles again when what it keeps is damaged or when a source has gone', async () => {
    expect(await said()).toBe('dit un');
    write('compiles/dire.json', '[');
    expect(await said()).toBe('dit un');
    rmSync(path.join(root, 'scripts/mot.ts'));
    write('scripts/dire.ts', "export const dit = 'seul';\n");
    expect(await said()).toBe('seul');
  });

  it('gives two commands that start together the same whole file', async () => {
    const [one, two] = await Promise.all([compile(), compile()]);
    expect(one).toBe(two);
    expect(readFileSync(one, 'utf8')).toContain('dit ');
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
