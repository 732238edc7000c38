import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {dataFolder, projectAt, siteProject} from './project';

const root = mkdtempSync(path.join(tmpdir(), 'projet-'));
afterAll(() => rmSync(root, {recursive: true}));

describe('projectAt', () => {
  it.each([
    ['data', '/site', '/site'],
    ['/ailleurs/donnees', '/site', '/ailleurs'],
    ['../autre/data', '/site', '/autre'],
  ])('finds the guide beside %s', (dataDir, cwd, project) => {
    const {root: folder, data, guide} = projectAt(dataDir, cwd);
    expect(folder).toBe(path.resolve(project));
    expect(data).toBe(path.resolve(cwd, dataDir));
    expect(guide).toBe(path.resolve(project, 'docs'));
  });
});

describe('dataFolder', () => {
  it('is « data » unless the environment names another one', () => {
    expect([{}, {DATA_DIR: ''}, {DATA_DIR: 'x/y'}].map(dataFolder)).toEqual(['data', 'data', 'x/y']);
  });
});

describe('siteProject', () => {
  it('takes the guide of the site when there is none beside the data', () => {
    const [own, other] = [path.join(root, 'site'), path.join(root, 'autre')];
    const env = {DATA_DIR: path.join(other, 'data')};
    expect(siteProject(env, own)).toMatchObject({data: env.DATA_DIR, guide: path.join(own, 'docs')});
    mkdirSync(path.join(other, 'docs'), {recursive: true});
    expect(siteProject(env, own)).toMatchObject({data: env.DATA_DIR, guide: path.join(other, 'docs')});
    expect(siteProject({}, own)).toEqual(projectAt('data', own));
  });
});
