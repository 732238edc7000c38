import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {alone, replaceSite} from './construction.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'construction-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

describe('alone', () => {
  const lock = () => path.join(folder, 'notes/construction');
  const hold = (text: string, age = 0) => {
    mkdirSync(path.dirname(lock()), {recursive: true});
    writeFileSync(lock(), text);
    const time = Date.now() / 1000 - age;
    utimesSync(lock(), time, time);
  };
  const deadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

  it('lets one work, then the next, whatever the first one came to', async () => {
    await expect(alone(lock(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await alone(lock(), () => Promise.resolve(7))).toBe(7);
    expect(existsSync(lock())).toBe(false);
  });

  it('refuses a second one in French, and leaves the first alone', async () => {
    await alone(lock(), async () => {
      await expect(alone(lock(), () => Promise.resolve())).rejects.toThrow(
        `Une construction est déjà en cours dans ce dossier (processus ${process.pid})`,
      );
      expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
    });
  });

  it('refuses while the first one says who it is', async () => {
    hold('');
    await expect(alone(lock(), () => Promise.resolve())).rejects.toThrow('déjà en cours');
  });

  it('takes the place of one that was stopped', async () => {
    const left: [string, number][] = [
      [deadProcess(), 0],
      // A number that another program bears since.
      [String(process.pid), 3600],
      ['', 60],
      ['illisible', 0],
    ];
    for (const [text, age] of left) {
      hold(text, age);
      expect(await alone(lock(), () => Promise.resolve(text))).toBe(text);
    }
  });
});

describe('replaceSite', () => {
  const target = () => path.join(folder, 'build');
  const page = () => readFileSync(path.join(target(), 'index.html'), 'utf8');
  const write = (
    where: string,
    text: string,
    files = ['404.html', 'index.html', 'service-worker.js', 'sitemap.xml'],
  ) => {
    mkdirSync(where, {recursive: true});
    for (const file of files) writeFileSync(path.join(where, file), text);
  };
  const make = (text: string) => (where: string) => {
    write(where, text);
    return Promise.resolve(0);
  };

  it('makes a first site, then puts the next in its place, and leaves nothing else', async () => {
    expect(await replaceSite(target(), make('un'))).toBe(0);
    writeFileSync(path.join(target(), 'guide.pdf'), '');
    await replaceSite(target(), (where) => {
      expect(page()).toBe('un');
      return make('deux')(where);
    });
    expect(page()).toBe('deux');
    expect(readdirSync(folder)).toEqual(['build']);
    expect(readdirSync(target())).toEqual(['404.html', 'index.html', 'service-worker.js', 'sitemap.xml']);
  });

  it('keeps the site of before when the next fails, or ends too soon', async () => {
    await replaceSite(target(), make('un'));
    const failing = (where: string) => make('deux')(where).then(() => 3);
    expect(await replaceSite(target(), failing)).toBe(3);
    const stopped = (where: string) => {
      write(where, 'deux', ['404.html', 'index.html']);
      return Promise.resolve(0);
    };
    await expect(replaceSite(target(), stopped)).rejects.toThrow('le site d’avant reste en place');
    expect(page()).toBe('un');
    expect(readdirSync(folder)).toEqual(['build']);
  });

  it('mends what a stop left, during the work or between the two moves', async () => {
    write(path.join(folder, '.build.ancien'), 'un');
    write(path.join(folder, '.build.nouveau'), 'moitié', ['vieux.html']);
    await replaceSite(target(), (where) => {
      expect(page()).toBe('un');
      return make('deux')(where);
    });
    expect(page()).toBe('deux');
    expect(readdirSync(target())).not.toContain('vieux.html');
  });
});
