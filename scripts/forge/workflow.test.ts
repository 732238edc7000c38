import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {UsageError} from '../commandLine';
import {forgeAccess, forgeServer, workflowEvent} from './workflow';

const ENV = {
  GITHUB_API_URL: 'https://forge.example',
  GITHUB_REPOSITORY: 'exemple/guide',
  GITHUB_TOKEN: 'jeton',
};

describe('the access to the API', () => {
  it('comes whole from the environment', () => {
    expect(forgeAccess(ENV)).toEqual({
      apiUrl: 'https://forge.example',
      repository: 'exemple/guide',
      token: 'jeton',
    });
  });

  it.each([
    {GITHUB_TOKEN: ''},
    {GITHUB_API_URL: ''},
    {GITHUB_REPOSITORY: undefined},
    {GITHUB_REPOSITORY: 'exemple'},
    {GITHUB_REPOSITORY: 'exemple/guide/../autre'},
  ])('is refused with one sentence: %j', (change) => {
    expect(() => forgeAccess({...ENV, ...change})).toThrow(UsageError);
    expect(() => forgeAccess({...ENV, ...change})).toThrow(/flux de GitHub.*GITHUB_TOKEN/);
  });
});

describe('what started a workflow', () => {
  it('is read from the file that the forge names', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'flux-'));
    const file = path.join(folder, 'event.json');
    writeFileSync(file, '{"action": "labeled"}');
    expect(workflowEvent({GITHUB_EVENT_PATH: file})).toEqual({action: 'labeled'});
    expect(workflowEvent({})).toBeUndefined();
    rmSync(folder, {recursive: true});
  });

  it('happened on the forge that the environment names', () => {
    expect(forgeServer({GITHUB_SERVER_URL: 'https://forge.example'})).toBe('https://forge.example');
    expect(forgeServer({})).toMatch(/^https:/);
  });
});
