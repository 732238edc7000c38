import {mkdtemp, readFile, readdir, stat, utimes} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {syncFolder} from './generatedFiles';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genere-'));
});

const OLD = new Date('2020-01-01T00:00:00Z');

/** Makes a file look old: one that is written again is not old any more. */
async function age(file: string): Promise<void> {
  await utimes(path.join(folder, file), OLD, OLD);
}

async function isOld(file: string): Promise<boolean> {
  return (await stat(path.join(folder, file))).mtimeMs === OLD.getTime();
}

describe('syncFolder', () => {
  it('writes texts and bytes, in folders', async () => {
    const bytes = Uint8Array.of(0x50, 0x4b, 0xff, 0x00, 0xc3);
    await syncFolder(
      folder,
      new Map<string, string | Uint8Array>([
        ['a/b.json', '«é»'],
        ['c.docx', bytes],
      ]),
    );
    expect(await readFile(path.join(folder, 'a/b.json'), 'utf8')).toBe('«é»');
    expect(new Uint8Array(await readFile(path.join(folder, 'c.docx')))).toEqual(bytes);
  });

  it('leaves alone what has not changed, and removes what is no longer wanted', async () => {
    const files = new Map<string, string | Uint8Array>([
      ['same.json', 'é'],
      ['same.docx', Uint8Array.of(1, 255)],
      ['other.docx', Uint8Array.of(1, 2)],
      ['gone/old.json', ''],
    ]);
    await syncFolder(folder, files);
    await Promise.all(['same.json', 'same.docx', 'other.docx'].map(age));
    files.delete('gone/old.json');
    files.set('other.docx', Uint8Array.of(1, 3));
    await syncFolder(folder, files);
    expect(await isOld('same.json')).toBe(true);
    expect(await isOld('same.docx')).toBe(true);
    expect(await isOld('other.docx')).toBe(false);
    expect(await readdir(path.join(folder, 'gone'))).toEqual([]);
  });
});
