import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {TrialRepository} from '../../tests/gitRepository';
import {monthlyChanges} from './monthlyChanges';

const trial = new TrialRepository();
const outside = mkdtempSync(path.join(tmpdir(), 'sans-depot-'));
afterAll(() => {
  trial.remove();
  rmSync(outside, {recursive: true});
});

describe('the changes of each month', () => {
  it('counts an entry once a month, and not the one that comes', async () => {
    const data = path.join(trial.folder, 'data');
    expect(await monthlyChanges(data)).toEqual({});
    trial.record({'data/ressources/nouvelle-é.md': 'un\n'});
    trial.record({'data/ressources/nouvelle-é.md': 'deux\n'});
    trial.record({'data/ressources/nouvelle-é.md': 'trois\n', 'data/site.yaml': 'x\n'});
    expect(Object.values((await monthlyChanges(data)) ?? {})).toEqual([1]);
    expect(await monthlyChanges(data)).toEqual(await monthlyChanges(data));
  });

  it('knows nothing where there is no history, or only its end', async () => {
    expect(await monthlyChanges(outside)).toBeUndefined();
    const shallow = path.join(outside, 'copie');
    trial.git('clone', '--quiet', '--depth', '1', `file://${trial.folder}`, shallow);
    expect(await monthlyChanges(path.join(shallow, 'data'))).toBeUndefined();
  });
});
