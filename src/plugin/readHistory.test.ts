import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {TrialRepository} from '@site/tests/gitRepository';
import type {History} from '../content/history/readHistory';
import {readBlobs, readHistory} from '../content/history/readHistory';

const ENTRY = 'data/ressources/essai-accentué.md';

let repository: TrialRepository;
let copies: string;

const read = (root: string) => readHistory(root, [path.join(root, 'data'), path.join(root, 'docs')]);

beforeAll(() => {
  repository = new TrialRepository({start: '2026-10-05T12:00:00-04:00'});
  repository.record({[ENTRY]: 'un\n', 'README.md': 'rien\n'}, '2026-10-06T12:00:00-04:00');
  repository.git('checkout', '--quiet', '-b', 'proposition');
  repository.record({[ENTRY]: 'deux\n'}, '2026-10-07T12:00:00-04:00');
  repository.record({[ENTRY]: 'trois\n'}, '2026-10-08T12:00:00-04:00');
  repository.git('checkout', '--quiet', 'main');
  repository.record({'README.md': 'autre\n'}, '2026-10-09T12:00:00-04:00');
  const who = ['-c', 'user.name=essai', '-c', 'user.email=essai@exemple.example'];
  repository.git(...who, 'merge', '--quiet', '--no-ff', '-m', 'essai', 'proposition');
  repository.record({[ENTRY]: null}, '2030-01-01T12:00:00-05:00');
  copies = mkdtempSync(path.join(tmpdir(), 'copies-'));
});

afterAll(() => {
  repository.remove();
  rmSync(copies, {recursive: true});
});

describe('the recorded history', () => {
  let history: History | undefined;
  const changesOf = (file: string) =>
    history?.commits.flatMap(({changes}) => changes.filter((change) => change.path === file)) ?? [];

  beforeAll(async () => {
    history = await read(repository.folder);
  });

  it('goes along the main line, the latest first: a proposal changes what it changes when it is merged', async () => {
    expect(changesOf(ENTRY).map(({before, after}) => [before !== undefined, after !== undefined])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
    const [, merged] = changesOf(ENTRY);
    const blobs = await readBlobs(repository.folder, [merged?.before ?? '', merged?.after ?? '']);
    expect([...blobs.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['un\n', 'trois\n']);
  });

  it('says nothing of what stands beside the content', () => {
    expect(changesOf('README.md')).toEqual([]);
    expect(history?.commits).toHaveLength(4);
  });

  it('begins with the first commit of the content', () => {
    expect(new Date((history?.since ?? 0) * 1000).toISOString()).toBe('2026-10-05T16:00:00.000Z');
    expect(history?.commits.at(-1)?.changes.length).toBeGreaterThan(10);
  });

  it('leaves out what git does not hold', async () => {
    expect((await readBlobs(repository.folder, ['0'.repeat(39) + '1'])).size).toBe(0);
    expect((await readBlobs(repository.folder, [])).size).toBe(0);
  });
});

describe('without a whole history', () => {
  const clone = (depth: number) => {
    const folder = path.join(copies, `profondeur-${depth}`);
    repository.git('clone', '--quiet', '--depth', String(depth), `file://${repository.folder}`, folder);
    return folder;
  };

  it('a copy of one commit knows nothing', async () => {
    expect(await read(clone(1))).toBeUndefined();
  });

  it('a shallow copy starts from its oldest commit, which adds nothing by itself', async () => {
    const history = await read(clone(2));
    expect(history?.commits.map(({changes}) => changes.map(({path: file}) => file))).toEqual([[ENTRY]]);
  });

  it('a machine without git has none', async () => {
    vi.stubEnv('PATH', '');
    expect(await read(repository.folder)).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it('a folder that no git knows, and content that it does not hold, have none', async () => {
    const folder = path.join(copies, 'sans-git');
    cpSync('tests/fixtures/contenu/valide', folder, {recursive: true});
    expect(await read(folder)).toBeUndefined();
    expect(await readHistory(repository.folder, [path.join(repository.folder, 'ailleurs')])).toBeUndefined();
    expect(await readHistory(repository.folder, [folder])).toBeUndefined();
  });
});
